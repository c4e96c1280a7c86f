import type { Kysely, Transaction } from "kysely";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, Row } from "#db/schema.ts";
import { linkHash, NO_LINK, wordsDigest, type Link, type Rewritten, type WholeEvent } from "./link-hash.server.ts";
import { EVENT_FACTS, withSubjects } from "./whole-events.server.ts";

const AT_ONCE = 500;

type Head = { number: number; hash: string };

/** Links an event that was just written to the one before it in its council, with what it rewrote, and first those before it that an older version left unlinked. */
export async function linkEvent(
  trx: Transaction<Database>,
  event: WholeEvent,
  rewritten: readonly Rewritten[],
): Promise<void> {
  let last = await lastLinked(trx, event.councilId);
  if (last.eventId < event.id - 1) {
    await linkBetween(trx, { after: last.eventId, before: event.id, linkedWith: event.id });
    last = await lastLinked(trx, event.councilId);
  }
  const noted = [...rewritten].sort((one, other) => one.eventId - other.eventId);
  for (const one of noted)
    await trx
      .insertInto("eventRewritten")
      .values({ causeId: event.id, ...one })
      .execute();
  await insertLink(trx, nextLink(last, event, event.id, noted));
}

/** Links every event that has no link yet, in a transaction of its own; does nothing where all have one. */
export async function linkUnlinked(db: Kysely<Database>): Promise<void> {
  if (await findUnlinked(db)) await db.transaction().execute(linkUnlinkedIn);
}

/** Links every event that has no link yet. */
export async function linkUnlinkedIn(trx: Transaction<Database>): Promise<void> {
  const unlinked = await findUnlinked(trx);
  if (unlinked) await linkBetween(trx, unlinked);
}

/** The events after the last that is linked: a question of two reads by key. */
async function findUnlinked(db: Kysely<Database>) {
  const { linked, written } = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("eventLink")
        .select((its) => its.fn.max("eventId").as("id"))
        .as("linked"),
      eb
        .selectFrom("event")
        .select((its) => its.fn.max("id").as("id"))
        .as("written"),
    ])
    .executeTakeFirstOrThrow();
  if (written === null || written === linked) return undefined;
  return { after: linked ?? 0, before: written + 1, linkedWith: written };
}

/** Links the events of these numbers, in their order, each in the chain of its council. */
async function linkBetween(
  trx: Transaction<Database>,
  { after, before, linkedWith }: { after: number; before: number; linkedWith: number },
): Promise<void> {
  const heads = new Map<number, Head>();
  for (let last = after; ;) {
    const rows = await trx
      .selectFrom("event")
      .select(EVENT_FACTS)
      .where("id", ">", last)
      .where("id", "<", before)
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    const end = rows.at(-1);
    if (!end) return;
    const links: Link[] = [];
    for (const event of await withSubjects(trx, rows)) {
      const head = heads.get(event.councilId) ?? (await lastLinked(trx, event.councilId));
      const link = nextLink(head, event, linkedWith);
      heads.set(event.councilId, link);
      links.push(link);
    }
    await trx.insertInto("eventLink").values(links).execute();
    last = end.id;
  }
}

function nextLink(head: Head, event: WholeEvent, linkedWith: number, rewritten: readonly Rewritten[] = []): Link {
  const { id: eventId, councilId } = event;
  const link = { eventId, councilId, number: head.number + 1, words: wordsDigest(event), linkedWith };
  return { ...link, hash: linkHash(head.hash, link, event, rewritten) };
}

/** The end of a council's chain, and the last event of all that is linked. */
async function lastLinked(trx: Transaction<Database>, councilId: number): Promise<Head & { eventId: number }> {
  const [last] = await lastLinks(trx, { councilId });
  return {
    number: last?.number ?? NO_LINK.number,
    hash: last?.hash ?? NO_LINK.hash,
    eventId: last?.lastEventId ?? 0,
  };
}

const lastLinks = readyQuery((db: Kysely<Database>, { councilId }: { councilId: number }) =>
  db.selectNoFrom((eb) => {
    const last = eb.selectFrom("eventLink").where("councilId", "=", councilId).orderBy("number", "desc").limit(1);
    return [
      last.select("number").as("number"),
      last.select("hash").as("hash"),
      eb
        .selectFrom("eventLink")
        .select((its) => its.fn.max("eventId").as("id"))
        .as("lastEventId"),
    ];
  }),
);

const insertLink = readyQuery((db: Kysely<Database>, link: Row<"eventLink">) =>
  db.insertInto("eventLink").values({
    eventId: link.eventId,
    councilId: link.councilId,
    number: link.number,
    words: link.words,
    linkedWith: link.linkedWith,
    hash: link.hash,
  }),
);
