import type { ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import { mayWriteLines } from "#app/domain/theme/lines.ts";
import type { Db } from "#db/open.server.ts";
import { listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { findTheme, updateTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type Line = Awaited<ReturnType<typeof listLinesOfTheme>>[number];

/** Which theme, and the version of it that the form was rendered from: its lines are part of it. */
export type LinesInput = { themeId: number; version: number };

export type LinesChanged = Promise<Outcome<{ reference: string }>>;

/**
 * The one way a theme's lines of enquiry change: loads the theme as the actor
 * sees it, asks the rule, refuses a form from an older version, makes the change
 * and its event together, and raises the theme's version, so that whoever decides
 * on the theme is told. A theme the actor cannot see throws `NoSuchRecord`.
 */
export function changeLinesBy(
  db: Db,
  acting: Acting,
  input: LinesInput,
  change: (trx: Trx, lines: Line[]) => Promise<ToldEvent>,
): LinesChanged {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const subject = { kind: "theme", id: theme.id, version: theme.version } as const;
    await requireCurrent(trx, subject, input.version, mayWriteLines(theme, acting.actor));

    const event = await change(trx, await listLinesOfTheme(trx, theme.id));
    await updateTheme(trx, theme.id, { fields: {}, at: acting.now });
    await writeEvent(trx, acting, {
      ...event,
      subject: { ...subject, version: theme.version + 1 },
      bodyId: theme.bodyId,
    });
    return { reference: reference("theme", theme.id) };
  });
}

/** The line in force with this id; `NoSuchRecord` where the theme has none. */
export function requireLine(lines: readonly Line[], lineId: number): Line {
  return requireRecord(lines.find((line) => line.id === lineId));
}
