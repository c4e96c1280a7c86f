import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { VariationState } from "#app/domain/programme-states.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { variationWaits, variationWaitsAlone } from "#db/home/waiting-for-chair.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader, readyInsert, readyQuery } from "#db/engine/ready-query.server.ts";
import { askedOf, plannedOn } from "#db/meeting/meeting-load.server.ts";
import { RECORDED_OF_ITEM } from "#db/meeting-record/recorded.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const VARIATION_COLUMNS = [
  "variation.id", "variation.programmeId", "variation.itemId", "variation.kind", "variation.fromMeetingId",
  "variation.toMeetingId", "variation.reasonCode", "variation.reasonWords", "variation.state",
  "variation.proposedByPersonId", "variation.proposedByName", "variation.proposedAt", "variation.decidedByName",
  "variation.decidedAt", "variation.decisionWords", "variation.delegationId", "variation.draftPlanId", "variation.itemVersion",
  "variation.version", "workProgramme.bodyId", "workProgramme.startYear", "body.name as bodyName",
  "body.slug as bodySlug", "body.yearStartMonth", "body.yearStartDay", "agendaItem.title as itemTitle",
  "agendaItem.minutes as itemMinutes", "agendaItem.themeId", "agendaItem.state as itemState",
  "agendaItem.version as itemVersionNow", "fromMeeting.meetsOn as fromMeetsOn",
  "fromMeeting.minutesAvailable as fromAvailable", "toMeeting.meetsOn as toMeetsOn",
  "toMeeting.minutesAvailable as toAvailable", "toMeeting.state as toState", "toMeeting.bodyId as toBodyId",
  "agendaItem.kind as itemKind",
] as const; // prettier-ignore

/** The variation, its item as it is now and both meetings with the minutes planned on them. */
export function findVariation(db: Kysely<Database>, reader: Reader, id: number) {
  return readableVariations(db, reader).where("variation.id", "=", id).executeTakeFirst();
}

/** A programme's variations, those that wait first, then the newest; one page. */
export function listVariations(
  db: Kysely<Database>,
  reader: Reader,
  programmeId: number,
  page: { limit: number; offset: number },
) {
  return linesOfVariations(db, reader)
    .where("variation.programmeId", "=", programmeId)
    .orderBy(sql`variation.state <> 'awaiting_chair'`)
    .orderBy("variation.id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** Those of these variations that wait for the chair by themselves. */
export function listVariationsAwaiting(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return awaiting(db, reader, { ids });
}

const awaiting = readyForReader((db: Kysely<Database>, reader: Reader, { ids }: { ids: readonly number[] }) =>
  readableVariations(db, reader)
    .where(variationWaitsAlone())
    .where((eb) => inNumbers(eb.ref("variation.id"), ids))
    .orderBy("variation.id"),
);

/** The changes that these requests asked for, in the order in which they were put into them. */
export function listVariationsOfRequests(db: Kysely<Database>, reader: Reader, draftPlanIds: readonly number[]) {
  return readableVariations(db, reader)
    .where("variation.draftPlanId", "in", orNone(draftPlanIds))
    .orderBy("variation.id")
    .execute();
}

/** The variations that wait for the chair and would take an item off this meeting or put one on it. */
export function listVariationsAt(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return waitingAt(db, reader, { meetingId });
}

const waitingAt = readyForReader((db: Kysely<Database>, reader: Reader, { meetingId }: { meetingId: number }) =>
  readableVariations(db, reader)
    .where(variationWaits())
    .where((eb) => eb.or([eb("variation.fromMeetingId", "=", meetingId), eb("variation.toMeetingId", "=", meetingId)]))
    .orderBy("variation.id"),
);

/** How many variations a programme has that this reader sees, and how many of them wait for the chair. */
export async function countVariations(db: Kysely<Database>, reader: Reader, programmeId: number) {
  const [counted] = await countedOf(db, reader, { programmeId });
  return counted ?? { all: 0, waiting: 0 };
}

const countedOf = readyForReader((db: Kysely<Database>, reader: Reader, { programmeId }: { programmeId: number }) =>
  variationsSeen(db, reader)
    .select([
      sql<number>`count(*)`.as("all"),
      sql<number>`count(*) filter (where variation.state = 'awaiting_chair')`.as("waiting"),
    ])
    .where("variation.programmeId", "=", programmeId),
);

/** The days that items of a programme were on before the chair, or a delegation, agreed to take them off. */
export function listAgreedMoves(db: Kysely<Database>, reader: Reader, programmeId: number) {
  return variationsSeen(db, reader)
    .select(["variation.itemId", "fromMeeting.meetsOn as fromDay"])
    .where("variation.programmeId", "=", programmeId)
    .where("variation.state", "=", "approved")
    .where("fromMeeting.meetsOn", "is not", null)
    .execute();
}

/** The variation of this item that waits for the chair, if there is one. */
export async function findOpenVariation(db: Kysely<Database>, itemId: number) {
  const [variation] = await openOfItem(db, { itemId });
  return variation;
}

const openOfItem = readyQuery((db: Kysely<Database>, { itemId }: { itemId: number }) =>
  openVariations(db).where("variation.itemId", "=", itemId),
);

/** The variations of these items that wait for the chair. */
export function listOpenVariations(db: Kysely<Database>, itemIds: readonly number[]) {
  if (itemIds.length === 0) return Promise.resolve([]);
  return openVariations(db).where("variation.itemId", "in", itemIds).execute();
}

/** Writes a variation; returns its id. One item has at most one that waits. */
export const insertVariation = readyInsert("variation");

/** Records what became of a variation and raises its version by one. */
export async function decideVariationTo(
  trx: Transaction<Database>,
  id: number,
  to: { state: VariationState; decidedByName: string; decidedAt: IsoInstant; decisionWords: string | null },
): Promise<void> {
  await trx
    .updateTable("variation")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Puts a decided variation to the chair again, of its item as that is now, and raises its version by one. */
export async function reopenVariation(trx: Transaction<Database>, id: number, itemVersion: number): Promise<void> {
  const undecided = { decidedByName: null, decidedAt: null, decisionWords: null } as const;
  await trx
    .updateTable("variation")
    .set((eb) => ({ ...undecided, state: "awaiting_chair", itemVersion, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** The variations of the working record that this reader has, with the minutes of the meetings that they touch. */
export function readableVariations(db: Kysely<Database>, reader: Reader) {
  return linesOfVariations(db, reader)
    .select(RECORDED_OF_ITEM.as("recorded"))
    .select([
      plannedOn("variation.fromMeetingId").as("fromUsed"),
      askedOf("to", "variation.fromMeetingId", "variation.id").as("fromAsked"),
      askedOf("from", "variation.fromMeetingId", "variation.id").as("fromLeaving"),
      plannedOn("variation.toMeetingId").as("toUsed"),
      askedOf("to", "variation.toMeetingId", "variation.id").as("toAsked"),
      askedOf("from", "variation.toMeetingId", "variation.id").as("toLeaving"),
    ]);
}

/** The same without the minutes, which are added up for each: for lists that do not tell them. */
export function linesOfVariations(db: Kysely<Database>, reader: Reader) {
  return variationsSeen(db, reader).select(VARIATION_COLUMNS);
}

function variationsSeen(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("variation")
    .innerJoin("workProgramme", "workProgramme.id", "variation.programmeId")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .innerJoin("agendaItem", "agendaItem.id", "variation.itemId")
    .leftJoin("theme", "theme.id", "agendaItem.themeId")
    .leftJoin("meeting as fromMeeting", "fromMeeting.id", "variation.fromMeetingId")
    .leftJoin("meeting as toMeeting", "toMeeting.id", "variation.toMeetingId")
    .where("workProgramme.bodyId", "in", orNone(bodiesOf(reader)))
    .where((eb) =>
      eb.or([
        eb("theme.sensitiveSinceAt", "is", null),
        eb("workProgramme.bodyId", "in", orNone(bodiesSeenWhole(reader))),
      ]),
    );
}

function openVariations(db: Kysely<Database>) {
  return db
    .selectFrom("variation")
    .leftJoin("meeting as source", "source.id", "variation.fromMeetingId")
    .leftJoin("meeting as target", "target.id", "variation.toMeetingId")
    .select([
      "variation.id",
      "variation.itemId",
      "variation.kind",
      "variation.reasonWords",
      "variation.toMeetingId",
      "source.meetsOn as fromDay",
      "target.meetsOn as toDay",
    ])
    .where(variationWaits());
}
