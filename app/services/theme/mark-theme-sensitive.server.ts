import { mayMarkSensitive } from "#app/domain/theme/may.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, allowed, refused } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme, updateTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { ThemeInput } from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { withholdTheme } from "./withhold.server.ts";

type Marked = Promise<Outcome<{ reference: string }>>;

/**
 * Marks a theme as sensitive, saying why: from now on only officers and the chair
 * or vice-chair see it, and what was published of it is taken away at once.
 * Refuses by role, a stale version, or where it is marked already.
 */
export function markThemeSensitive(db: Db, acting: Acting, input: ThemeInput & { words: string }): Marked {
  return setMark(db, acting, input, {
    refuseWhen: (marked) => marked,
    because: "This theme is marked as sensitive already.",
    fields: { sensitiveSinceAt: acting.now, sensitiveBecause: input.words },
    action: "theme_marked_sensitive",
    also: withholdTheme,
  });
}

/** Takes the mark off; the next release publishes the theme again. Refuses as above, and where there is no mark. */
export function unmarkThemeSensitive(db: Db, acting: Acting, input: ThemeInput & { words: string }): Marked {
  return setMark(db, acting, input, {
    refuseWhen: (marked) => !marked,
    because: "This theme is not marked as sensitive.",
    fields: { sensitiveSinceAt: null, sensitiveBecause: null },
    action: "theme_unmarked_sensitive",
    also: async () => {},
  });
}

function setMark(
  db: Db,
  acting: Acting,
  input: ThemeInput & { words: string },
  mark: {
    refuseWhen: (marked: boolean) => boolean;
    because: string;
    fields: { sensitiveSinceAt: string | null; sensitiveBecause: string | null };
    action: "theme_marked_sensitive" | "theme_unmarked_sensitive";
    also: (trx: Trx, themeId: number) => Promise<void>;
  },
): Marked {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const verdict = allOf(
      mayMarkSensitive(theme, acting.actor),
      mark.refuseWhen(theme.sensitiveSinceAt !== null) ? refused("state", mark.because) : allowed,
    );
    await requireCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, input.version, verdict);

    await updateTheme(trx, theme.id, { fields: mark.fields, at: acting.now });
    await mark.also(trx, theme.id);
    await writeEvent(trx, acting, {
      action: mark.action,
      subject: { kind: "theme", id: theme.id, version: theme.version + 1 },
      bodyId: theme.bodyId,
      reason: input.words,
    });
    return { reference: reference("theme", theme.id) };
  });
}
