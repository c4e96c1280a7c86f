import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { itemOffers } from "#app/domain/agenda-item/offers.ts";
import { isRuleId, RULES } from "#app/domain/deadline/rules.ts";
import { mayOrderQuestions } from "#app/domain/agenda-item/may.ts";
import { outcomeOffers } from "#app/domain/outcome/offers.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import { listAgendaLines, listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import { listMoves } from "#db/agenda-item/item-moves.server.ts";
import { findOpenVariation } from "#db/programme/variations.server.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { findOutcome } from "#db/meeting-record/outcomes.server.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import { readSources } from "#app/services/brought-meetings/read-brought-meetings.server.ts";
import { readPassages } from "#app/services/minutes/read-passages.server.ts";
import { waitingOf } from "#app/services/meeting/read-agenda-entries.server.ts";

export type ItemPage = NonNullable<Awaited<ReturnType<typeof readItem>>>;

/** An item's working page: its facts, its moves, its theme's questions, what waits for the chair, history and deeds. */
export async function readItem(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const themeIds = item.themeId === null ? [] : [item.themeId];
  const [moves, witnesses, questions, lines, open, timeline, outcome] = await Promise.all([
    listMoves(db, itemId),
    listWitnesses(db, [itemId]),
    listAgendaQuestions(db, { itemIds: [itemId], themeIds }),
    listAgendaLines(db, themeIds),
    findOpenVariation(db, itemId),
    readEvents(db, actor, { kind: "item", id: itemId }),
    findOutcome(db, itemId),
  ]);
  const ref = reference("item", itemId);
  const waiting = open ? waitingOf(open, itemId) : null;
  return {
    item: shown(item, actor),
    rule: ruleOf(item),
    moves,
    witnesses: witnesses.map(witnessWords),
    questions,
    mayOrderQuestions: mayOrderQuestions(item, questions.length, actor).allowed,
    lines,
    waiting,
    timeline,
    sources: await readSources(db, actor, "item", itemId),
    passages: await readPassages(db, actor, { item: [itemId], outcome: outcome ? [outcome.id] : [] }),
    offers: [
      ...outcomeOffers({ ...item, recorded: outcome !== undefined }, actor),
      ...itemOffers(item, open?.id ?? null, actor),
      {
        href: `/items/${ref}/follow-ups/new`,
        words: "Add a follow-up",
        verdict: mayCreateFollowUp(item.bodyId, actor),
      },
    ],
  };
}

function shown({ officerNotes, ...item }: ItemRow, actor: Actor) {
  return {
    ...item,
    reference: reference("item", item.id),
    isDayGone: item.meetsOn !== null && item.meetsOn < actor.today,
    officerNotes: seesOfficerNotes(actor, item.bodyId) ? officerNotes : "",
  };
}

/** The rule of law that asks for the item, with the page that tells it. */
function ruleOf({ statutoryRule, bodySlug }: ItemRow) {
  if (statutoryRule === null || !isRuleId(statutoryRule)) return null;
  const { title, source } = RULES[statutoryRule];
  return { href: `/bodies/${bodySlug}/rules/${statutoryRule}`, title, source };
}
