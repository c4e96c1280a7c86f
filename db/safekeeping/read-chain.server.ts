import type { Kysely } from "kysely";
import type { Database, Row } from "#db/schema.ts";
import type { Link, Rewritten, WholeEvent } from "./link-hash.server.ts";
import { EVENT_FACTS, withSubjects } from "./whole-events.server.ts";

const AT_ONCE = 500;

/** A link with its event, where that is there, and with what that rewrote. */
export type ReadLink = { link: Link; event: WholeEvent | undefined; rewritten: Rewritten[] };

/** The links of a council's chain in their order, so many at a time: `after` is the number of the last that was read. */
export async function listLinks(db: Kysely<Database>, councilId: number, after: number): Promise<ReadLink[]> {
  const links = await db
    .selectFrom("eventLink")
    .select(["eventId", "councilId", "number", "words", "linkedWith", "hash"])
    .where("councilId", "=", councilId)
    .where("number", ">", after)
    .orderBy("number")
    .limit(AT_ONCE)
    .execute();
  if (links.length === 0) return [];
  const ids = links.map(({ eventId }) => eventId);
  const rows = await db.selectFrom("event").select(EVENT_FACTS).where("id", "in", ids).execute();
  const events = new Map((await withSubjects(db, rows)).map((event) => [event.id, event]));
  const noted = await db
    .selectFrom("eventRewritten")
    .select(["causeId", "eventId", "former", "words"])
    .where("causeId", "in", ids)
    .orderBy("eventId")
    .execute();
  return links.map((link) => ({
    link,
    event: events.get(link.eventId),
    rewritten: noted.filter(({ causeId }) => causeId === link.eventId),
  }));
}

/** What was rewritten of each event, in the order in which it was. */
export async function listRewritten(db: Kysely<Database>): Promise<Map<number, Rewritten[]>> {
  const rows = await db
    .selectFrom("eventRewritten")
    .select(["eventId", "former", "words"])
    .orderBy("causeId")
    .orderBy("eventId")
    .execute();
  const byEvent = new Map<number, Rewritten[]>();
  for (const row of rows) byEvent.set(row.eventId, [...(byEvent.get(row.eventId) ?? []), row]);
  return byEvent;
}

/** The first event that has no link. */
export async function findUnlinkedEvent(db: Kysely<Database>): Promise<number | undefined> {
  const row = await db
    .selectFrom("event")
    .select("id")
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("eventLink").select("eventId").whereRef("eventLink.eventId", "=", "event.id"))),
    )
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** The end of every chain there is. */
export function listHeads(db: Kysely<Database>): Promise<Pick<Link, "councilId" | "number" | "hash">[]> {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("eventLink")
        .select((its) => ["councilId", its.fn.max("number").as("number")])
        .groupBy("councilId")
        .as("end"),
    )
    .innerJoin("eventLink", (join) =>
      join.onRef("eventLink.councilId", "=", "end.councilId").onRef("eventLink.number", "=", "end.number"),
    )
    .select(["eventLink.councilId", "eventLink.number", "eventLink.hash"])
    .orderBy("eventLink.councilId")
    .execute();
}

/** The hash of the link of this number. */
export async function findHash(db: Kysely<Database>, councilId: number, number: number): Promise<string | undefined> {
  const link = db.selectFrom("eventLink").select("hash");
  return (await link.where("councilId", "=", councilId).where("number", "=", number).executeTakeFirst())?.hash;
}

/** The checkpoints that stand in the database, in the order of the chain. */
export function listCheckpoints(db: Kysely<Database>): Promise<Row<"auditCheckpoint">[]> {
  return db
    .selectFrom("auditCheckpoint")
    .select(["councilId", "number", "hash", "at", "keyMark", "signature"])
    .orderBy("councilId")
    .orderBy("number")
    .execute();
}

/** Whether a checkpoint of this place in the chain is kept. */
export async function hasCheckpoint(
  db: Kysely<Database>,
  { councilId, number }: Pick<Link, "councilId" | "number">,
): Promise<boolean> {
  const kept = db.selectFrom("auditCheckpoint").select("number").where("councilId", "=", councilId);
  return (await kept.where("number", "=", number).executeTakeFirst()) !== undefined;
}

/** Keeps a checkpoint, where none of the same place in the chain is there already. */
export async function insertCheckpoint(db: Kysely<Database>, checkpoint: Row<"auditCheckpoint">): Promise<void> {
  await db
    .insertInto("auditCheckpoint")
    .values(checkpoint)
    .onConflict((there) => there.doNothing())
    .execute();
}
