import { addDays } from "#app/domain/calendar.ts";
import type { ToldEvent } from "#app/domain/events.ts";
import { yearLabel, yearStartsOn } from "#app/domain/municipal-year.ts";
import { mayEndYear, maySettle, type UnfinishedKind, type YearEndChoice } from "#app/domain/programme/year-end.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, refused } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { findProgrammeById } from "#db/programme/programmes.server.ts";
import { insertDecision, isSettled } from "#db/year-end/decisions.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runInBulk } from "#app/services/run-in-bulk.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { settleFollowUp } from "./settle-follow-up.server.ts";
import { settleItem } from "./settle-item.server.ts";
import { settleQuestion } from "./settle-question.server.ts";
import { settleTheme } from "./settle-theme.server.ts";
import type { Settled, Settling, ToSettle } from "./settlement.server.ts";

export type TickedAtYearEnd = { kind: UnfinishedKind; id: number; version: number };

export type YearEndInput = {
  programmeId: number;
  choice: YearEndChoice;
  reasonWords: string;
  toBodyId: number | null;
};

const SETTLE = {
  theme: settleTheme,
  item: settleItem,
  question: settleQuestion,
  follow_up: settleFollowUp,
} as const satisfies Record<
  UnfinishedKind,
  (trx: Trx, acting: Acting, asked: ToSettle, settling: Settling) => Promise<Settled>
>;

/** The event of each choice, from the reference of what was settled, the year's name, and where it goes. */
const TOLD = {
  carry: (reference, from, to) => ({ action: "carried_forward", particulars: { reference, from, to } }),
  close: (reference, from) => ({ action: "closed_at_year_end", particulars: { reference, from } }),
  hand_over: (reference, from, to) => ({ action: "handed_over", particulars: { reference, from, to } }),
} as const satisfies Record<YearEndChoice, (reference: string, from: string, to: string) => ToldEvent>;

/**
 * Settles each ticked thing in the same way and for the same reason, each in a
 * transaction of its own: one that is refused does not undo the others. What
 * closes goes before its theme, so that nothing is left planned on it; what is
 * carried goes after.
 */
export async function settleYearEnd(db: Db, acting: Acting, input: YearEndInput, ticked: readonly TickedAtYearEnd[]) {
  const order = [...ticked].sort((a, b) => rank(a, input.choice) - rank(b, input.choice));
  const moved = new Set<number>();
  const bulk = await runInBulk(
    acting,
    order.map((one, at) => ({ id: at, version: one.version })),
    async (each, { id: at }) => {
      const one = requireRecord(order[at]);
      const known = !(one.kind === "theme" && moved.has(one.id));
      const asked = { kind: one.kind, id: one.id, version: known ? one.version : null };
      const outcome = await settleOne(db, each, input, asked);
      if (outcome.ok && outcome.result.themeId !== null) moved.add(outcome.result.themeId);
      return outcome;
    },
  );
  const nameOf = (at: number) => {
    const { kind, id } = requireRecord(order[at]);
    return reference(kind, id);
  };
  return {
    done: bulk.done.map(({ id }) => nameOf(id)),
    refused: bulk.refused.map(({ id, refusal }) => ({ reference: nameOf(id), refusal })),
  };
}

/** Settles one thing: who may, whether it is settled already, the deed itself, the decision, and its event. */
export function settleOne(
  db: Db,
  acting: Acting,
  input: YearEndInput,
  asked: ToSettle & { kind: UnfinishedKind },
): Promise<Outcome<Settled>> {
  return runDeedFor(db, acting, async (trx) => {
    const settling = await settlingOf(trx, acting, input, asked.kind);
    const { year, choice, reasonWords, to } = settling;
    if (await isSettled(trx, year.id, asked)) {
      requireVerdict(refused("state", `It is settled already for ${year.label}: open the page again to see how.`));
    }
    const settled = await SETTLE[asked.kind](trx, acting, asked, settling);
    await insertDecision(trx, {
      programmeId: year.id,
      kind: asked.kind,
      recordId: asked.id,
      choice,
      reasonWords,
      toBodyId: to?.id ?? null,
      toRecordId: settled.toRecordId,
      byName: acting.actor.name,
      at: acting.now,
    });
    const goesTo = { carry: settling.nextLabel, close: "", hand_over: to?.name ?? "" }[choice];
    await writeEvent(trx, acting, {
      ...TOLD[choice](reference(asked.kind, asked.id), year.label, goesTo),
      subject: { kind: asked.kind, id: asked.id, version: settled.version },
      about: about(["programme", year.id], ["theme", settled.themeId], [asked.kind, settled.toRecordId]),
      bodyId: year.bodyId,
      reason: reasonWords,
    });
    return settled;
  });
}

async function settlingOf(trx: Trx, acting: Acting, input: YearEndInput, kind: UnfinishedKind) {
  const programme = requireRecord(await findProgrammeById(trx, acting.actor, input.programmeId));
  const { id, bodyId, startYear } = programme;
  const lastDay = addDays(yearStartsOn(startYear + 1, programme), -1);
  const year = { id, bodyId, startYear, lastDay, label: yearLabel(startYear, programme) };
  const { choice, toBodyId } = input;
  const reasonWords = input.reasonWords.trim();
  const toBody = choice === "hand_over" && toBodyId ? await findOpenBody(trx, acting.actor, toBodyId) : undefined;
  requireVerdict(
    allOf(
      mayEndYear(year, acting.actor),
      maySettle({ kind, choice, reasonWords, toBodyId: toBody?.id ?? null, bodyId }),
    ),
  );
  const to = toBody ? { id: toBody.id, name: toBody.name } : null;
  return { year, choice, reasonWords, to, nextLabel: yearLabel(startYear + 1, programme) };
}

/** What moves another goes after it: an item takes its questions along, and its withdrawal moves its theme. */
const ORDER = {
  carry: ["theme", "question", "follow_up", "item"],
  close: ["follow_up", "question", "item", "theme"],
  hand_over: ["follow_up", "question", "item", "theme"],
} as const satisfies Record<YearEndChoice, readonly UnfinishedKind[]>;

function rank({ kind }: TickedAtYearEnd, choice: YearEndChoice): number {
  return ORDER[choice].findIndex((one) => one === kind);
}
