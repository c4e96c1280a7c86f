import type { ExpressionBuilder, Kysely } from "kysely";
import { MEMBER_ROLES } from "#app/domain/actor.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { isAmong } from "#db/public-record/publications.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";
import { ofCouncil } from "./open-bodies.server.ts";

/** The place of a record among the changes: the number of its last one, and its own, as one deed may change many. */
export type OpenPosition = { number: number; recordId: number };

export type OpenRecordsAsked = {
  councilId: number | null;
  kind: OpenKind;
  /** Of one body alone; null for all. */
  bodyId: number | null;
  /** What changed from here on. */
  after: OpenPosition | null;
  changedSince: IsoInstant | null;
  changedUntil?: IsoInstant | null;
  createdSince?: IsoInstant | null;
  createdUntil?: IsoInstant | null;
  /** Whether what is gone is told too. */
  withGone: boolean;
  limit: number;
};

/** Records of one kind in the order in which they last changed: what changes while somebody reads them comes again at the end. */
export function pageOpenRecords(db: Kysely<Database>, asked: OpenRecordsAsked) {
  const { after, changedSince, changedUntil, createdSince, createdUntil } = asked;
  return selectOpenRecords(db, asked.councilId)
    .where("kind", "=", asked.kind)
    .$if(asked.bodyId !== null, (query) => query.where(isOfBody(asked.kind, asked.bodyId ?? 0)))
    .$if(!asked.withGone, (query) => query.where("gone", "=", 0))
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb("number", ">", after?.number ?? 0),
          eb.and([eb("number", "=", after?.number ?? 0), eb("recordId", ">", after?.recordId ?? 0)]),
        ]),
      ),
    )
    .$if(Boolean(changedSince), (query) => query.where(isChangedSince(asked.kind, changedSince ?? "")))
    .$if(Boolean(changedUntil), (query) => query.where("changedAt", "<=", changedUntil ?? ""))
    .$if(Boolean(createdSince), (query) => query.where("createdAt", ">=", createdSince ?? ""))
    .$if(Boolean(createdUntil), (query) => query.where("createdAt", "<=", createdUntil ?? ""))
    .orderBy("number")
    .orderBy("recordId")
    .limit(asked.limit)
    .execute();
}

/** Later changes have higher numbers: so the index of numbers leads to the first of them. */
function isChangedSince(kind: OpenKind, since: IsoInstant) {
  return (eb: ExpressionBuilder<Database, "openRecord">) => {
    const before = eb
      .selectFrom("openRecord as earlier")
      .select("earlier.number")
      .where("earlier.kind", "=", kind)
      .where("earlier.changedAt", "<", since)
      .orderBy("earlier.number", "desc")
      .limit(1);
    return eb.and([eb("changedAt", ">=", since), eb("number", ">=", eb.fn.coalesce(before, eb.lit(0)))]);
  };
}

/** A person is of every body that they are or were a member of; whatever else is, is of one. */
function isOfBody(kind: OpenKind, bodyId: number) {
  return (eb: ExpressionBuilder<Database, "openRecord">) => {
    if (kind !== "person") return eb("bodyId", "=", bodyId);
    const members = eb.selectFrom("membership").select("personId").where("membership.bodyId", "=", bodyId);
    return eb("recordId", "in", members.where("role", "in", MEMBER_ROLES));
  };
}

/** One record with its last change, whether it is still there or gone; undefined where it never was. */
export function findOpenRecord(
  db: Kysely<Database>,
  { councilId, kind, recordId }: { councilId: number | null; kind: OpenKind; recordId: number },
) {
  return selectOpenRecords(db, councilId).where("kind", "=", kind).where("recordId", "=", recordId).executeTakeFirst();
}

/** These records of one kind, each with its last change; those that never were are not there. */
export function listOpenRecords(
  db: Kysely<Database>,
  { councilId, kind, ids }: { councilId: number | null; kind: OpenKind; ids: readonly number[] },
) {
  return selectOpenRecords(db, councilId)
    .where("kind", "=", kind)
    .where((eb) => inNumbers(eb.ref("recordId"), ids))
    .execute();
}

/** How many records of each kind a council has published. */
export function countOpenRecords(db: Kysely<Database>, councilId: number | null) {
  return db
    .selectFrom("openRecord")
    .select((eb) => ["kind", eb.fn.countAll<number>().as("total")])
    .where("gone", "=", 0)
    .where("bodyId", "in", ofCouncil(db, councilId))
    .groupBy("kind")
    .execute();
}

/** The numbers of a part of a council's published records of one kind, with when each last changed. */
export function listOpenIds(
  db: Kysely<Database>,
  { councilId, kind, limit, offset }: { councilId: number | null; kind: OpenKind; limit: number; offset: number },
) {
  return db
    .selectFrom("openRecord")
    .select(["recordId as id", "changedAt"])
    .where("kind", "=", kind)
    .where("gone", "=", 0)
    .where("bodyId", "in", ofCouncil(db, councilId))
    .orderBy("recordId")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** When the first body of each council, or of this one, came, and when the last of them changed. */
export function listSpansOfBodies(db: Kysely<Database>, councilId: number | null) {
  return db
    .selectFrom("openRecord")
    .innerJoin("body", "body.id", "openRecord.recordId")
    .select((eb) => [
      "body.councilId",
      eb.fn.min("openRecord.createdAt").as("createdAt"),
      eb.fn.max("openRecord.changedAt").as("changedAt"),
    ])
    .where("openRecord.kind", "=", "body")
    .$if(councilId !== null, (query) => query.where("body.councilId", "=", councilId))
    .groupBy("body.councilId")
    .execute();
}

const selectOpenRecords = (db: Kysely<Database>, councilId: number | null) =>
  db
    .selectFrom("openRecord")
    .select(["recordId", "bodyId", "number", "createdAt", "changedAt", "gone"])
    .where("bodyId", "in", ofCouncil(db, councilId));

export type OpenRecordRow = Awaited<ReturnType<typeof pageOpenRecords>>[number];

/** Which of these records are published: only those may be named. */
export async function listNamed(db: Kysely<Database>, refs: readonly PublishedRef[]): Promise<PublishedRef[]> {
  if (refs.length === 0) return [];
  return db.selectFrom("publication").select(["kind", "recordId as id"]).where(isAmong(refs)).execute();
}

/** Says that a day has begun: with it memberships begin and end though nobody writes anything of them. */
export async function turnDay(db: Kysely<Database>, today: IsoDate): Promise<void> {
  await db.updateTable("openChange").set({ day: today }).where("day", "<", today).execute();
}
