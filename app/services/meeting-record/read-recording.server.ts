import { itemNumber } from "#app/domain/agenda/item-number.ts";
import { firstToRecord, recordParts } from "#app/domain/meeting-record/record-parts.ts";
import { isRoutine } from "#app/domain/meeting-record/routine.ts";
import { partyNames } from "#app/domain/meeting-record/party.ts";
import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listLatestEntries, type LatestEntry } from "#db/meeting-record/entries.server.ts";
import { listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import { findItem, listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { listLateItems } from "#app/services/agenda/list-late-items.server.ts";
import { itemsToRecord } from "./items-to-record.server.ts";
import { readRecordPanels } from "./read-record-panels.server.ts";

export type { LatestEntry };

/** The meeting, and whether the actor may record it. Undefined where they may not see it. */
export async function offerRecording(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  return (
    meeting && { ...meeting, reference: reference("meeting", meeting.id), verdict: mayRecordMeeting(meeting, actor) }
  );
}

/**
 * The screen on which a meeting is recorded: what is recorded of the items of one part of the agenda, the one beside the
 * first of the references asked for, and by whom; what stands beside them; what lacks the chair's reason, and who can be named.
 */
export async function readRecording(db: Db, actor: Actor, meetingId: number, asked: readonly (string | null)[] = []) {
  const meeting = await offerRecording(db, actor, meetingId);
  if (!meeting) return undefined;
  if (!meeting.verdict.allowed) return { meeting, screen: null };
  const agenda = await listAgenda(db, actor, meetingId);
  const itemIds = agenda.map(({ id }) => id);
  const [outcomes, entries] = await Promise.all([listOutcomes(db, itemIds), listLatestEntries(db, itemIds)]);
  const recorded = new Set(outcomes.map(({ itemId }) => itemId));
  const entryOf = new Map(entries.map((entry) => [entry.itemId, entry]));
  const lines = agenda.map((item, index) => ({
    reference: reference("item", item.id),
    number: itemNumber(item, index),
    title: item.title,
    isRecorded: recorded.has(item.id),
    isRoutine: isRoutine(item),
  }));
  const { parts, first, open } = recordParts(lines, asked);
  const [items, lateItems, parties, panels] = await Promise.all([
    itemsToRecord(db, actor, agenda.slice(first, first + open.length), first),
    listLateItems(db, actor, meeting, agenda),
    listParties(db, meeting.bodyId, meeting.meetsOn),
    readRecordPanels(db, actor, meeting, { agenda, outcomes }),
  ]);
  const screen = {
    items: items.map((item) => ({ ...item, entry: entryOf.get(item.id) ?? null })),
    opens: open.find((line) => asked.includes(line.reference))?.reference ?? firstToRecord(open)?.reference ?? null,
    parts,
    all: { items: lines.length, done: recorded.size },
    lateItems,
    names: partyNames(parties),
    ...panels,
  };
  return { meeting, screen };
}

/** The record of one item, for its own page: the same form, alone. */
export async function readItemRecording(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const [recorded] = await itemsToRecord(db, actor, [item]);
  const parties = await listParties(db, item.bodyId, item.meetsOn ?? actor.today);
  const meeting = item.meetingId === null ? null : reference("meeting", item.meetingId);
  return { item: { ...item, ...recorded!, meeting }, names: partyNames(parties) };
}
