import { ON_AGENDA, WAITS_FOR_MEETING } from "#app/domain/agenda-item/state-sets.ts";
import type { Kysely, SelectQueryBuilder, Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { RECORDED_OF_ITEM } from "#db/meeting-record/recorded.server.ts";
import { readyChange, readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone, readableItems } from "#db/readable.server.ts";
import { nextNumber } from "#db/next-number.server.ts";
import type { Database, New } from "#db/schema.ts";

const ITEM_COLUMNS = [
  "agendaItem.id", "agendaItem.bodyId", "agendaItem.programmeId", "agendaItem.themeId", "agendaItem.meetingId",
  "agendaItem.kind", "agendaItem.statutoryRule", "agendaItem.title", "agendaItem.purpose", "agendaItem.format", "agendaItem.minutes",
  "agendaItem.leadMemberId", "agendaItem.reportAuthor", "agendaItem.expectedOutcome", "agendaItem.officerNotes",
  "agendaItem.numberWords", "agendaItem.position", "agendaItem.state", "agendaItem.reasonCode",
  "agendaItem.reasonWords", "agendaItem.sourceWords", "agendaItem.part", "agendaItem.exemptParagraph",
  "agendaItem.exemptWords", "agendaItem.paper", "agendaItem.paperOn", "agendaItem.urgentBecause",
  "agendaItem.urgentByName", "agendaItem.urgentOn", "agendaItem.version",
] as const; // prettier-ignore

/** Items with the meeting, theme, programme and lead member they belong to, as this reader sees them. */
export function readItems(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("agendaItem")
    .innerJoin("body", "body.id", "agendaItem.bodyId")
    .leftJoin("meeting as on", "on.id", "agendaItem.meetingId")
    .leftJoin("theme as its", "its.id", "agendaItem.themeId")
    .leftJoin("workProgramme as programme", "programme.id", "agendaItem.programmeId")
    .leftJoin("person as lead", "lead.id", "agendaItem.leadMemberId")
    .select(ITEM_COLUMNS)
    .select([
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.jurisdiction",
      "body.yearStartMonth",
      "body.yearStartDay",
      "on.meetsOn",
      "on.dateBasis",
      "on.state as meetingState",
      "its.title as themeTitle",
      "its.state as themeState",
      "its.sensitiveSinceAt as themeSensitiveSinceAt",
      "programme.state as programmeState",
      "programme.startYear as programmeStartYear",
      "lead.name as leadName",
    ])
    .select(RECORDED_OF_ITEM.as("recorded"))
    .where(readableItems(reader));
}

/** The item, where this reader's working record holds it. */
export async function findItem(db: Kysely<Database>, reader: Reader, id: number) {
  const [item] = await ofNumber(db, reader, { id });
  return item;
}

const ofNumber = readyForReader((db: Kysely<Database>, reader: Reader, { id }: { id: number }) =>
  readItems(db, reader).where("agendaItem.id", "=", id),
);

export type ItemRow = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** These items, as this reader sees them. */
export function listItemsOf(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readItems(db, reader).where("agendaItem.id", "in", orNone(ids)).execute();
}

/** In the order of an agenda: part II last. */
export function inAgendaOrder<O>(items: SelectQueryBuilder<Database, "agendaItem", O>) {
  return items.orderBy("agendaItem.part").orderBy("agendaItem.position").orderBy("agendaItem.id");
}

/** The agenda of a meeting in order, part II last, as this reader sees it; items withdrawn or moved away are not on it. */
export function listAgenda(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return readItems(db, reader)
    .where("agendaItem.meetingId", "=", meetingId)
    .where("agendaItem.state", "in", ON_AGENDA)
    .$call(inAgendaOrder)
    .execute();
}

/** What a planner board holds: the items on these meetings, and those of the programme without one. At most 500. */
export function listOnBoard(
  db: Kysely<Database>,
  reader: Reader,
  board: { meetingIds: readonly number[]; programmeId: number },
) {
  return readItems(db, reader)
    .where((eb) =>
      eb.or([
        eb.and([eb("agendaItem.meetingId", "in", orNone(board.meetingIds)), eb("agendaItem.state", "=", "scheduled")]),
        eb.and([
          eb("agendaItem.programmeId", "=", board.programmeId),
          eb("agendaItem.meetingId", "is", null),
          eb("agendaItem.state", "in", WAITS_FOR_MEETING),
        ]),
      ]),
    )
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .limit(500)
    .execute();
}

/** A body's items that wait for a meeting, as this reader sees them; at most 100. */
export function listUnplacedItems(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return readItems(db, reader)
    .where("agendaItem.bodyId", "=", bodyId)
    .where("agendaItem.meetingId", "is", null)
    .where("agendaItem.state", "in", WAITS_FOR_MEETING)
    .orderBy("agendaItem.title")
    .orderBy("agendaItem.id")
    .limit(100)
    .execute();
}

/** Every scheduled item of a meeting in order, whoever asks: for deeds on the meeting as a whole. */
export function listScheduled(db: Kysely<Database>, meetingId: number) {
  return scheduledOn(db, { meetingId });
}

const scheduledOn = readyQuery((db: Kysely<Database>, { meetingId }: { meetingId: number }) =>
  db
    .selectFrom("agendaItem")
    .select(["id", "bodyId", "kind", "themeId", "title", "part", "position", "version"])
    .where("meetingId", "=", meetingId)
    .where("state", "=", "scheduled")
    .$call(inAgendaOrder),
);

/** The item that takes this one up again, where it stands and in which state, where there is one. */
export function findItemAfter(db: Kysely<Database>, itemId: number) {
  return db
    .selectFrom("agendaItem")
    .select(["id", "state", "meetingId"])
    .where("comesFromItemId", "=", itemId)
    .executeTakeFirst();
}

/** The theme's state and the states of all its items: what decides the theme's next state. */
export async function readThemeStanding(trx: Transaction<Database>, themeId: number) {
  const [theme] = await stateOfTheme(trx, { themeId });
  if (!theme) throw new Error(`There is no theme ${themeId}.`);
  const items = await statesOfItems(trx, { themeId });
  return { ...theme, itemStates: items.map((item) => item.state) };
}

const stateOfTheme = readyQuery((db: Kysely<Database>, { themeId }: { themeId: number }) =>
  db.selectFrom("theme").select(["id", "state"]).where("id", "=", themeId),
);

const statesOfItems = readyQuery((db: Kysely<Database>, { themeId }: { themeId: number }) =>
  db.selectFrom("agendaItem").select("state").where("themeId", "=", themeId),
);

/** Writes a new item; returns its id. */
export async function insertItem(trx: Transaction<Database>, item: New<"agendaItem">): Promise<number> {
  const { id } = await trx
    .insertInto("agendaItem")
    .values({ ...item, id: nextNumber("agendaItem") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes an item and raises its version by one. */
export const updateItem = readyChange<Partial<Omit<New<"agendaItem">, "id" | "version">>>("agendaItem");

/** Gives an item its place in the agenda; its version stays, for nothing it says has changed. */
export async function setPosition(trx: Transaction<Database>, id: number, position: number): Promise<void> {
  await trx.updateTable("agendaItem").set({ position }).where("id", "=", id).execute();
}

/** Says of every item on a meeting which programme it belongs to, when the meeting changes year. */
export async function setProgrammeOfMeeting(
  trx: Transaction<Database>,
  meetingId: number,
  programmeId: number | null,
): Promise<void> {
  await trx.updateTable("agendaItem").set({ programmeId }).where("meetingId", "=", meetingId).execute();
}
