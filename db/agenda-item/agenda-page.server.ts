import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { inAgendaOrder, readItems } from "./items.server.ts";

type OfMeeting = { meetingId: number };
type Part = OfMeeting & { limit: number; offset: number };

/** The items on the agenda of a meeting that this reader sees, none of them read in full. */
function onAgenda(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return db
    .selectFrom("agendaItem")
    .where("agendaItem.meetingId", "=", meetingId)
    .where("agendaItem.state", "in", ON_AGENDA)
    .where(readableItems(reader));
}

/** How many items stand on the agenda of a meeting, as this reader sees it, and how many of them are themes still to be taken. */
export async function countAgenda(db: Kysely<Database>, reader: Reader, meetingId: number) {
  const [counts] = await counted(db, reader, { meetingId });
  return counts ?? { total: 0, themeItems: 0 };
}

const counted = readyForReader((db: Kysely<Database>, reader: Reader, { meetingId }: OfMeeting) =>
  onAgenda(db, reader, meetingId).select([
    sql<number>`count(*)`.as("total"),
    sql<number>`count(*) filter (where agenda_item.kind = 'theme' and agenda_item.state = 'scheduled')`.as(
      "themeItems",
    ),
  ]),
);

/** Of how many of them no outcome is recorded. */
export async function countWithoutOutcome(db: Kysely<Database>, reader: Reader, meetingId: number): Promise<number> {
  const [found] = await withoutOutcome(db, reader, { meetingId });
  return found?.n ?? 0;
}

const withoutOutcome = readyForReader((db: Kysely<Database>, reader: Reader, { meetingId }: OfMeeting) =>
  onAgenda(db, reader, meetingId)
    .where(sql<boolean>`not exists (select 1 from outcome where outcome.item_id = agenda_item.id)`)
    .select(sql<number>`count(*)`.as("n")),
);

/** How many items of its agenda come before this one, which is one of them; undefined where it is not. */
export async function findPlaceOnAgenda(db: Kysely<Database>, reader: Reader, meetingId: number, itemId: number) {
  const place = sql`(agenda_item.part, agenda_item.position, agenda_item.id)`;
  const its = onAgenda(db, reader, meetingId).where("agendaItem.id", "=", itemId);
  const item = await its.select(["part", "position"]).executeTakeFirst();
  if (!item) return undefined;
  const { before } = await onAgenda(db, reader, meetingId)
    .where(sql<boolean>`${place} < (${item.part}, ${item.position}, ${itemId})`)
    .select(sql<number>`count(*)`.as("before"))
    .executeTakeFirstOrThrow();
  return before;
}

/** A part of the agenda of a meeting in order, as this reader sees it. */
export function listPartOfAgenda(db: Kysely<Database>, reader: Reader, part: Part) {
  return partOf(db, reader, part);
}

const partOf = readyForReader((db: Kysely<Database>, reader: Reader, { meetingId, limit, offset }: Part) =>
  readItems(db, reader)
    .where("agendaItem.meetingId", "=", meetingId)
    .where("agendaItem.state", "in", ON_AGENDA)
    .$call(inAgendaOrder)
    .limit(limit)
    .offset(offset),
);

/** The minutes planned for the first items of the agenda, so many of them. */
export async function sumFirstMinutes(db: Kysely<Database>, reader: Reader, meetingId: number, items: number) {
  if (items === 0) return 0;
  const first = onAgenda(db, reader, meetingId).select("minutes").$call(inAgendaOrder).limit(items);
  const { minutes } = await db
    .selectFrom(first.as("first"))
    .select(sql<number>`sum(minutes)`.as("minutes"))
    .executeTakeFirstOrThrow();
  return minutes;
}
