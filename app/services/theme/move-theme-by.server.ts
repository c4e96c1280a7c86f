import type { ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_DEEDS, type ThemeMove as ThemeMoveDeed } from "#app/domain/theme/deeds.ts";
import { endedBecause } from "#app/domain/question/taken-along.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import type { ReasonCode } from "#app/domain/theme/reasons.ts";
import { allOf, allowed, type Verdict } from "#app/domain/verdict.ts";
import { isEndedTheme } from "#app/domain/theme/state-sets.ts";
import { hasReason } from "#app/domain/workflow.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme, moveTheme, type ThemeFields } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { endWhatHangs } from "./what-hangs-on-themes.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type ThemeRow = NonNullable<Awaited<ReturnType<typeof findTheme>>>;

/** What every move of a theme is asked for: which theme, and the version its form was rendered from. */
export type ThemeInput = { themeId: number; version: number };

export type ThemeMoved = Promise<Outcome<{ reference: string; title: string }>>;

/** Which move, and what is kept and written with it. */
export type ThemeMove = {
  deed: ThemeMoveDeed;
  event: (theme: ThemeRow) => ToldEvent;
  /** Why, for the history; the deed's row says whether it must be given. */
  reason?: string;
  /** The reason that stays on the theme itself while it is in the new state. */
  keeps?: { reasonCode: ReasonCode | null; reasonWords: string };
  fields?: ThemeFields;
  /** A rule that needs more than the theme, asked after the tables. */
  mayToo?: (trx: Trx, theme: ThemeRow) => Promise<Verdict>;
  /** What else is written in the same transaction, before the event. */
  also?: (trx: Trx, theme: ThemeRow) => Promise<void>;
};

/**
 * The one way a theme moves from a state to another: loads it as the actor sees
 * it, asks the tables, refuses a form from an older version, writes the state
 * and the event together. A theme the actor cannot see throws `NoSuchRecord`.
 */
export function moveThemeBy(db: Db, acting: Acting, input: ThemeInput, move: ThemeMove): ThemeMoved {
  return runDeedFor(db, acting, (trx) => moveThemeIn(trx, acting, input, move));
}

/** `moveThemeBy` inside a deed that already runs: the whole deed is refused where this is. */
export async function moveThemeIn(
  trx: Trx,
  acting: Acting,
  input: ThemeInput,
  move: ThemeMove,
): Promise<{ reference: string; title: string }> {
  const deed = THEME_DEEDS[move.deed];
  const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
  const verdict = allOf(
    mayTheme(move.deed, theme, acting.actor),
    hasReason(deed, move.reason),
    (await move.mayToo?.(trx, theme)) ?? allowed,
  );
  await requireCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, input.version, verdict);

  await moveTheme(trx, theme.id, {
    state: deed.to,
    ...move.keeps,
    fields: move.fields,
    at: acting.now,
  });
  await move.also?.(trx, theme);
  if (isEndedTheme(deed.to)) await endWhatHangs(trx, acting, theme.id, endedBecause(deed.to, move.reason));
  await writeEvent(trx, acting, {
    ...move.event(theme),
    subject: { kind: "theme", id: theme.id, version: theme.version + 1 },
    bodyId: theme.bodyId,
    reason: move.reason,
  });
  return { reference: reference("theme", theme.id), title: theme.title };
}
