import { isNotToCome, isUnfinishedTheme, THEMES_AT_YEAR_END } from "#app/domain/programme/year-end.ts";
import { reference } from "#app/domain/references.ts";
import { RELATION_WORDS } from "#app/domain/theme/states.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findComingDay } from "#db/year-end/year-end.server.ts";
import { insertRelation } from "#db/theme/theme-relations.server.ts";
import { findTheme, insertTheme, moveTheme } from "#db/theme/themes.server.ts";
import { requireVerdict, requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { closing, mayEnd } from "#app/services/theme/close-theme.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { moveThemeIn, type ThemeRow } from "#app/services/theme/move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { isOfYear, type Settled, type Settling, type ToSettle } from "./settlement.server.ts";
import { withdrawal } from "#app/services/theme/withdraw-theme.server.ts";

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
  return DEEDS[settling.choice](trx, acting, theme, settling);
}

type Deed = (trx: Trx, acting: Acting, theme: ThemeRow, settling: Settling) => Promise<Settled>;

const DEEDS = { carry, close, hand_over: handOver } as const satisfies Record<Settling["choice"], Deed>;

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

async function handOver(trx: Trx, acting: Acting, theme: ThemeRow, settling: Settling): Promise<Settled> {
  const { to, year, reasonWords } = settling;
  const receiver = requireRecord(to ?? undefined);
  requireVerdict(await mayEnd(trx, theme));
  const id = await insertTheme(trx, {
    bodyId: receiver.id,
    title: theme.title,
    whyItMatters: theme.whyItMatters,
    desiredOutcome: theme.desiredOutcome,
    whoIsAffected: theme.whoIsAffected,
    timingWords: theme.timingWords,
    origin: "referral",
    originWords: `Handed over by ${theme.bodyName} at the end of ${year.label}, ${reference("theme", theme.id)}`,
    proposerPersonId: acting.actor.personId,
    state: "proposed",
    proposedOn: acting.actor.today,
    updatedAt: acting.now,
    sensitiveSinceAt: theme.sensitiveSinceAt,
    sensitiveBecause: theme.sensitiveBecause,
  });
  await writeEvent(trx, acting, {
    action: "theme_sent",
    subject: { kind: "theme", id, version: 1 },
    bodyId: receiver.id,
    particulars: { title: theme.title },
  });
  await follow(trx, acting, id, theme.id, receiver.id, year.label);
  await moveTheme(trx, theme.id, { state: "closed", reasonWords, at: acting.now });
  return { version: theme.version + 1, toRecordId: id, themeId: theme.id };
}

async function follow(trx: Trx, acting: Acting, id: number, other: number, bodyId: number, label: string) {
  await insertRelation(trx, {
    themeId: id,
    otherThemeId: other,
    kind: "follows",
    words: `Handed over at the end of ${label}`,
    at: acting.now,
    byName: acting.actor.name,
  });
  await writeEvent(trx, acting, {
    action: "theme_related",
    subject: { kind: "theme", id },
    about: [{ kind: "theme", id: other }],
    bodyId,
    particulars: {
      reference: reference("theme", id),
      other: reference("theme", other),
      to: RELATION_WORDS.follows.words.toLowerCase(),
    },
  });
}
