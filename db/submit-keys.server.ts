import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { readyQuery } from "./engine/ready-query.server.ts";
import type { Database, Row } from "./schema.ts";

const answerTo = readyQuery((db: Kysely<Database>, asked: { actorKey: string; key: string }) =>
  db.selectFrom("submitKey").select("answer").where("actorKey", "=", asked.actorKey).where("key", "=", asked.key),
);

const keep = readyQuery((db: Kysely<Database>, { actorKey, key, answer, at }: Row<"submitKey">) =>
  db.insertInto("submitKey").values({ actorKey, key, answer, at }),
);

/** The answer already given to this form post, as JSON text; undefined for a first post. */
export async function findAnswer(
  trx: Transaction<Database>,
  actorKey: string,
  key: string,
): Promise<string | undefined> {
  const [row] = await answerTo(trx, { actorKey, key });
  return row?.answer;
}

/** Keeps the answer of a form post, in the same transaction as what it wrote. */
export async function keepAnswer(
  trx: Transaction<Database>,
  actorKey: string,
  key: string,
  answer: string,
  at: IsoInstant,
): Promise<void> {
  await keep(trx, { actorKey, key, answer, at });
}

/** Forgets answers given before the instant: no browser sends a form that old again. */
export async function forgetAnswersBefore(trx: Transaction<Database>, before: IsoInstant): Promise<void> {
  await trx.deleteFrom("submitKey").where("at", "<", before).execute();
}
