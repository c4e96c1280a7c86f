import type { Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction } from "#app/domain/events.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** What a chair answers to what waits for them. */
const ANSWERS = [
  "theme_approved",
  "theme_not_taken_forward",
  "theme_sent_back",
  "programme_approved",
  "programme_sent_back",
  "variation_approved",
  "variation_refused",
  "request_decided",
  "agenda_agreed",
  "agenda_sent_back",
] as const satisfies EventAction[];

/** What makes an answer stand for good: it is out. */
const PUBLISHED = [
  "programme_published",
  "agenda_published",
  "supplementary_published",
] as const satisfies EventAction[];

const decisions = (db: Kysely<Database>) =>
  db
    .selectFrom("event")
    .select([
      "id",
      "at",
      "actorPersonId",
      "actorName",
      "action",
      "subjectKind",
      "subjectId",
      "subjectVersion",
      "bodyId",
    ])
    .where("action", "in", ANSWERS);

export type DecisionRow = NonNullable<Awaited<ReturnType<typeof findDecision>>>;

/** A decision of these bodies' chairs, by the number of its event. */
export function findDecision(db: Kysely<Database>, bodyIds: readonly number[], id: number) {
  return decisions(db).where("id", "=", id).where("bodyId", "in", orNone(bodyIds)).executeTakeFirst();
}

/** What this person decided since then, newest first. What was decided with others, in one request, is told by the request. */
export function listDecisionsBy(db: Kysely<Database>, personId: number, since: IsoInstant, limit: number) {
  return decisions(db)
    .where("actorPersonId", "=", personId)
    .where("at", ">=", since)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("variation")
            .select("variation.id")
            .whereRef("variation.id", "=", "event.subjectId")
            .where("event.subjectKind", "=", "variation")
            .where("variation.draftPlanId", "is not", null),
        ),
      ),
    )
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** The items and questions that a decision on a theme made or ended, each as it left them. */
export function listWrittenWith(db: Kysely<Database>, decision: DecisionRow) {
  return db
    .selectFrom("eventSubject")
    .innerJoin("event", "event.id", "eventSubject.eventId")
    .select((eb) => eb.ref("event.subjectKind").$castTo<"item" | "question">().as("kind"))
    .select("event.subjectId as id")
    .select((eb) => eb.fn.max("event.subjectVersion").as("version"))
    .where("eventSubject.kind", "=", decision.subjectKind)
    .where("eventSubject.recordId", "=", decision.subjectId)
    .where("event.at", "=", decision.at)
    .where("event.actorPersonId", "=", decision.actorPersonId)
    .where("event.subjectKind", "in", ["item", "question"])
    .groupBy(["event.subjectKind", "event.subjectId"])
    .execute();
}

/** Whether anything of the body was published since a decision. */
export async function isPublishedSince(db: Kysely<Database>, { id, bodyId }: DecisionRow): Promise<boolean> {
  const row = await db
    .selectFrom("event")
    .select("id")
    .where("bodyId", "=", bodyId)
    .where("id", ">", id)
    .where("action", "in", PUBLISHED)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The questions among these that were agreed before they were withdrawn; the others were proposed. */
export async function listOnceAgreed(db: Kysely<Database>, ids: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom("eventSubject")
    .innerJoin("event", "event.id", "eventSubject.eventId")
    .select("eventSubject.recordId")
    .distinct()
    .where("eventSubject.kind", "=", "question")
    .where("eventSubject.recordId", "in", orNone(ids))
    .where("event.subjectKind", "=", "question")
    .where("event.action", "=", "question_agreed")
    .execute();
  return rows.map(({ recordId }) => recordId);
}
