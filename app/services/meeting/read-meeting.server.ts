import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { guideTimes } from "#app/domain/agenda-item/order.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Offer } from "#app/domain/deed.ts";
import { meetingOffers } from "#app/domain/meeting/offers.ts";
import { recordOffers } from "#app/domain/public-record/may.ts";
import { variationWords } from "#app/domain/programme/variation-words.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listAgendaLines, listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import { listEventsSeen } from "#db/events.server.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import { listAgenda, type ItemRow } from "#db/agenda-item/items.server.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import { planRecord, type PlannedRecord } from "#app/services/public-record/plan-record.server.ts";

export type MeetingPage = NonNullable<Awaited<ReturnType<typeof readMeeting>>>;
export type AgendaEntry = MeetingPage["agenda"][number];

/** A meeting's working page: its facts, its agenda with guide times, what waits for the chair, its history and deeds. */
export async function readMeeting(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const items = await listAgenda(db, actor, meetingId);
  const itemIds = items.map((item) => item.id);
  const themeIds = items.flatMap((item) => (item.themeId === null ? [] : [item.themeId]));
  const [witnesses, questions, lines, waiting, timeline] = await Promise.all([
    listWitnesses(db, itemIds),
    listAgendaQuestions(db, { itemIds, themeIds }),
    listAgendaLines(db, themeIds),
    listOpenVariations(db, itemIds),
    listEventsSeen(db, actor, "meeting", meetingId),
  ]);
  const record = await recordOf(db, meeting);
  const times = guideTimes(
    meeting.startsAt,
    items.map((item) => item.minutes),
  );
  const agenda = items.map((item, index) => ({
    ...entryOf(item, index),
    startsAt: times[index] ?? null,
    witnesses: witnesses.filter((witness) => witness.itemId === item.id).map(witnessWords),
    lines: lines.filter((line) => line.themeId === item.themeId).map(({ id, text }) => ({ id, text })),
    questions: questions.filter((question) =>
      question.itemId === null ? question.themeId === item.themeId : question.itemId === item.id,
    ),
    waiting: waiting.filter((variation) => variation.itemId === item.id).map((v) => waitingOf(v, item.id)),
  }));
  return {
    meeting: { ...meeting, reference: reference("meeting", meeting.id) },
    agenda,
    timeline,
    offers: offersOf(meeting, items, record, actor),
  };
}

/** How the published record stands; before it is held there is none to ask for. */
function recordOf(db: Db, meeting: MeetingRow): Promise<PlannedRecord> | PlannedRecord {
  if (meeting.state === "held") return planRecord(db, meeting);
  return { planned: [], rows: 0, leftOut: 0, publishedOn: null, isChanged: false };
}

function entryOf(item: ItemRow, index: number) {
  return {
    reference: reference("item", item.id),
    title: item.title,
    purpose: item.purpose,
    kind: item.kind,
    state: item.state,
    minutes: item.minutes,
    number: item.numberWords || String(index + 1),
    leadName: item.leadName,
    version: item.version,
    theme: item.themeId === null ? null : { reference: reference("theme", item.themeId), title: item.themeTitle },
  };
}

/** A variation that waits for the chair, as the words on a card. */
export function waitingOf(
  variation: Awaited<ReturnType<typeof listOpenVariations>>[number],
  itemId: number,
): { reference: string; words: string } {
  const words = variationWords({
    kind: variation.kind,
    itemReference: reference("item", itemId),
    fromMeetsOn: variation.fromDay,
    toMeetsOn: variation.toDay,
  });
  return { reference: reference("variation", variation.id), words };
}

function offersOf(meeting: MeetingRow, items: readonly ItemRow[], record: PlannedRecord, actor: Actor): Offer[] {
  const home = `/meetings/${reference("meeting", meeting.id)}`;
  const themeItems = items.filter((item) => item.kind === "theme" && item.state === "scheduled").length;
  const mayAdd = allOf(mayCreateItem(meeting.bodyId, null, null, actor), mayStandOn(meeting, meeting, actor.today));
  const mayFollowUp = mayCreateFollowUp(meeting.bodyId, actor);
  const [toRecord, ...others] = meetingOffers({ ...meeting, themeItems }, actor);
  return [
    { href: `${home}/items/new`, words: "Add an item", verdict: mayAdd },
    ...(toRecord ? [toRecord] : []),
    { href: `${home}/follow-ups/new`, words: "Add a follow-up", verdict: mayFollowUp },
    ...others,
    ...recordOffers(meeting, record, actor),
  ];
}
