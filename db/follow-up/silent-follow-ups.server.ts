import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { lastHeardOn } from "./follow-up-reports.server.ts";
import { readFollowUpsOf } from "./follow-ups.server.ts";

/** When each open follow-up that this reader sees was said and last heard of, and nothing else of it. */
export function listWhenHeard(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("followUp")
    .select(["followUp.id", "followUp.bodyId", "followUp.state", "followUp.madeOn", "followUp.createdAt"])
    .select(lastHeardOn().as("lastHeardOn"))
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where(readableFollowUps(reader))
    .orderBy("followUp.id")
    .execute();
}

/** These follow-ups as this reader sees them, in the order of their numbers. */
export function listFollowUpsInOrder(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readFollowUpsOf(db, reader, ids).orderBy("followUp.id").execute();
}
