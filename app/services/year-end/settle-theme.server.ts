import { isOfYear, isNotToCome } from "#app/domain/year-end/may.ts";
import { isUnfinishedTheme, THEMES_AT_YEAR_END } from "#app/domain/year-end/choices.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findComingDay } from "#db/year-end/year-end.server.ts";
import { findTheme, moveTheme } from "#db/theme/themes.server.ts";
import { requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { closing } from "#app/services/theme/close-theme.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { moveThemeIn, type ThemeRow } from "#app/services/theme/move-theme-by.server.ts";
import type { Settled, Settling, ToSettle } from "./settlement.server.ts";
import { withdrawal } from "#app/services/theme/withdraw-theme.server.ts";
import { handOver } from "./hand-over-theme.server.ts";

/**
 * Carries a theme forward, closes it by its own deed, or hands it to another body
 * as a new theme that follows it. Refuses a theme that is not unfinished in this
 * body, that is on a coming agenda, and whatever refuses its closing.
 */
export async function settleTheme(trx: Trx, acting: Acting, asked: ToSettle, settling: Settling): Promise<Settled> {
  const theme = requireRecord(await findTheme(trx, acting.actor, asked.id));
  const comesOn = await findComingDay(trx, theme.id, acting.actor.today);
  const version = asked.version ?? theme.version;
  const verdict = allOf(
    isOfYear(theme.bodyId === settling.year.bodyId && isUnfinishedTheme(theme.state)),
    isNotToCome(comesOn ?? null, acting.actor.today),
  );
  await requireCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, version, verdict);
  return BY_CHOICE[settling.choice](trx, acting, theme, settling);
}

type Settle = (trx: Trx, acting: Acting, theme: ThemeRow, settling: Settling) => Promise<Settled>;

const BY_CHOICE = { carry, close, hand_over: handOver } as const satisfies Record<Settling["choice"], Settle>;

async function carry(trx: Trx, acting: Acting, theme: ThemeRow, { reasonWords }: Settling): Promise<Settled> {
  const state = isUnfinishedTheme(theme.state) ? THEMES_AT_YEAR_END[theme.state].carried : theme.state;
  await moveTheme(trx, theme.id, { state, reasonWords, at: acting.now });
  return { version: theme.version + 1, toRecordId: null, themeId: theme.id };
}

async function close(trx: Trx, acting: Acting, theme: ThemeRow, { reasonWords }: Settling): Promise<Settled> {
  const by = isUnfinishedTheme(theme.state) ? THEMES_AT_YEAR_END[theme.state].closedBy : "close_theme";
  const move = by === "close_theme" ? closing(reasonWords) : withdrawal(reasonWords);
  await moveThemeIn(trx, acting, { themeId: theme.id, version: theme.version }, move);
  return { version: theme.version + 1, toRecordId: null, themeId: theme.id };
}
