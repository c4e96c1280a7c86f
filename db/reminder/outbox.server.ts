import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database, New } from "#db/schema.ts";

/** Puts a message to a person in the outbox, in the transaction of the deed it tells of. */
export async function insertMail(
  trx: Transaction<Database>,
  personId: number,
  mail: Omit<New<"outbox">, "councilId">,
): Promise<void> {
  await trx
    .insertInto("outbox")
    .values({ ...mail, councilId: councilOfPerson(trx, personId) })
    .execute();
}

/** The same address may be of somebody in another council too. */
function councilOfPerson(trx: Transaction<Database>, personId: number) {
  return trx.selectFrom("person").select("councilId").where("id", "=", personId);
}

/** The next message to be sent, but for these: the one that was tried least, so that none keeps others back. */
export async function findWaitingMail(db: Kysely<Database>, now: IsoInstant, except: readonly number[]) {
  return db
    .selectFrom("outbox")
    .select(["id", "toEmail", "subject", "body", "unsubscribeUrl", "createdAt"])
    .where("sentAt", "is", null)
    .where("refusedAt", "is", null)
    .where("giveUpAt", ">", now)
    .where((eb) => eb.not(inNumbers(eb.ref("id"), except)))
    .orderBy("tries")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

/** Of which council, or with null of every one, and when. */
type At = { councilId: number | null; now: IsoInstant };

/** How many messages wait to be sent, or to be tried again. */
export async function countWaitingMail(db: Kysely<Database>, { councilId, now }: At): Promise<number> {
  const row = await db
    .selectFrom("outbox")
    .select((eb) => eb.fn.countAll<number>().as("waiting"))
    .$if(councilId !== null, (query) => query.where("councilId", "=", councilId))
    .where("sentAt", "is", null)
    .where("refusedAt", "is", null)
    .where("giveUpAt", ">", now)
    .executeTakeFirstOrThrow();
  return row.waiting;
}

/** Since when the oldest message waits to be sent. */
export async function oldestWaitingMail(db: Kysely<Database>, { councilId, now }: At): Promise<IsoInstant | null> {
  const row = await db
    .selectFrom("outbox")
    .select((eb) => eb.fn.min("createdAt").as("oldest"))
    .$if(councilId !== null, (query) => query.where("councilId", "=", councilId))
    .where("sentAt", "is", null)
    .where("refusedAt", "is", null)
    .where("giveUpAt", ">", now)
    .executeTakeFirst();
  return row?.oldest ?? null;
}

/** How many messages the other side has refused since the instant. */
export async function countRefusedMail(
  db: Kysely<Database>,
  councilId: number | null,
  since: IsoInstant,
): Promise<number> {
  const row = await db
    .selectFrom("outbox")
    .select((eb) => eb.fn.countAll<number>().as("refused"))
    .$if(councilId !== null, (query) => query.where("councilId", "=", councilId))
    .where("refusedAt", ">=", since)
    .executeTakeFirstOrThrow();
  return row.refused;
}

/** Notes that a message went, and clears its text: it may hold a link that still works. */
export async function markSent(db: Kysely<Database>, id: number, at: IsoInstant): Promise<void> {
  await db.updateTable("outbox").set({ sentAt: at, body: "", lastError: null }).where("id", "=", id).execute();
}

/** Notes why a message could not be sent; it is tried again. */
export async function markFailed(db: Kysely<Database>, id: number, because: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set((eb) => ({ lastError: because, tries: eb("tries", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Notes that the other side will not have a message: it is not tried again, and its text is cleared. */
export async function markRefused(
  db: Kysely<Database>,
  id: number,
  because: string,
  refusedAt: IsoInstant,
): Promise<void> {
  await db.updateTable("outbox").set({ lastError: because, refusedAt, body: "" }).where("id", "=", id).execute();
}

/** The messages of the council that were refused since the instant, latest first, at most 50. */
export function listRefusedMail(db: Kysely<Database>, councilId: number, since: IsoInstant) {
  return db
    .selectFrom("outbox")
    .select(["id", "toEmail", "subject", "refusedAt", "lastError"])
    .where("councilId", "=", councilId)
    .where("refusedAt", ">", since)
    .orderBy("refusedAt", "desc")
    .limit(50)
    .execute();
}

/** Forgets the messages that were written before the instant, whatever became of them. */
export async function deleteMailBefore(
  trx: Transaction<Database>,
  before: IsoInstant,
  councilId: number,
): Promise<void> {
  await trx.deleteFrom("outbox").where("createdAt", "<", before).where("councilId", "=", councilId).execute();
}

/** Clears the text of messages whose time has passed unsent. */
export async function clearGivenUpMail(db: Kysely<Database>, now: IsoInstant): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ body: "" })
    .where("sentAt", "is", null)
    .where("giveUpAt", "<=", now)
    .where("body", "<>", "")
    .execute();
}

type Addressee = { personId: number; email: string };

/** Takes back a person's unsent messages that carry links to sign in with, because those no longer work. */
export async function deleteWaitingLinksTo(trx: Transaction<Database>, to: Addressee): Promise<void> {
  await trx
    .deleteFrom("outbox")
    .where("toEmail", "=", to.email)
    .where("councilId", "=", councilOfPerson(trx, to.personId))
    .where("sentAt", "is", null)
    .where("unsubscribeUrl", "is", null)
    .execute();
}

/** Takes back a person's unsent reminders, because they are to get none, or none at that address. */
export async function deleteWaitingRemindersTo(trx: Transaction<Database>, to: Addressee): Promise<void> {
  await trx
    .deleteFrom("outbox")
    .where("toEmail", "=", to.email)
    .where("councilId", "=", councilOfPerson(trx, to.personId))
    .where("sentAt", "is", null)
    .where("unsubscribeUrl", "is not", null)
    .execute();
}
