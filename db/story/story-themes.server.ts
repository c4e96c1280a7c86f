import { sql, type Kysely } from "kysely";
import type { EventAction } from "#app/domain/events.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { readParticulars } from "#db/events.server.ts";
import type { Database } from "#db/schema.ts";

/** What a story shows of any one noun at most. */
export const MOST_OF_ONE_NOUN = 1_000;

const BODY = ["body.slug", "body.name", "body.yearStartMonth", "body.yearStartDay"] as const;

/** The bodies of a story by number, whoever reads: their names and when their years begin are public. */
export const listStoryBodies = readyQuery((db: Kysely<Database>) =>
  db
    .selectFrom("body")
    .select(["id", ...BODY])
    .limit(MOST_OF_ONE_NOUN),
);

/** These themes, whoever asks: the thread has looked at who may. */
export const listStoryThemes = readyQuery((db: Kysely<Database>, { themeIds }: { themeIds: readonly number[] }) =>
  db
    .selectFrom("theme")
    .select(["id", "bodyId", "title", "origin", "proposedOn", "state", "sensitiveSinceAt"])
    .where((eb) => inNumbers(eb.ref("id"), themeIds))
    .orderBy("id"),
);

/** What history holds of these themes among these deeds, oldest first. */
export async function listStoryEvents(
  db: Kysely<Database>,
  themeIds: readonly number[],
  actions: readonly EventAction[],
) {
  const rows = await db
    .selectFrom("eventSubject")
    .innerJoin("event", "event.id", "eventSubject.eventId")
    .innerJoin("theme", "theme.id", "eventSubject.recordId")
    .select(["theme.id as themeId", "theme.bodyId", "event.at", "event.action", "event.reason", "event.particulars"])
    .where("eventSubject.kind", "=", "theme")
    .where("event.subjectKind", "=", "theme")
    .where((eb) => inNumbers(eb.ref("eventSubject.recordId"), themeIds))
    .where("event.action", "in", actions)
    .orderBy("event.id")
    .limit(MOST_OF_ONE_NOUN)
    .execute();
  return rows.map((row) => ({ ...row, particulars: readParticulars(row.particulars) }));
}

/** How many members support each of these themes, and since when the last of them does. */
export const countStorySupport = readyQuery((db: Kysely<Database>, { themeIds }: { themeIds: readonly number[] }) =>
  db
    .selectFrom("themeSupport")
    .innerJoin("theme", "theme.id", "themeSupport.themeId")
    .select([
      "theme.id as themeId",
      "theme.bodyId",
      sql<number>`count(*)`.as("members"),
      sql<string>`max(theme_support.at)`.as("at"),
    ])
    .where((eb) => inNumbers(eb.ref("themeSupport.themeId"), themeIds))
    .groupBy("theme.id"),
);

/** Where these themes were placed in rounds of scoring that are closed: points of how many, by how many scorers. */
export const listStoryScorings = readyQuery((db: Kysely<Database>, { themeIds }: { themeIds: readonly number[] }) =>
  db
    .selectFrom("scoringEntry as entry")
    .innerJoin("scoringRound as round", "round.id", "entry.roundId")
    .leftJoin("score", "score.entryId", "entry.id")
    .select([
      "entry.themeId",
      "round.bodyId",
      "round.id as roundId",
      "round.title",
      "round.openedAt",
      "round.closedAt",
      "entry.place",
      "entry.placedAt",
      "entry.reasonWords",
      "entry.urgentBecause",
      sql<number>`coalesce(sum(score.points), 0)`.as("points"),
      sql<number>`count(distinct score.scorer_person_id)`.as("scorers"),
    ])
    .where((eb) => inNumbers(eb.ref("entry.themeId"), themeIds))
    .where("round.closedAt", "is not", null)
    .groupBy(["entry.id", "round.id"])
    .orderBy("entry.id")
    .limit(MOST_OF_ONE_NOUN),
);

/** What a year's end decided of these themes, with the body they were handed to. */
export const listStoryYearEnds = readyQuery((db: Kysely<Database>, { themeIds }: { themeIds: readonly number[] }) =>
  db
    .selectFrom("yearEndDecision as decision")
    .innerJoin("workProgramme", "workProgramme.id", "decision.programmeId")
    .leftJoin("body as to", "to.id", "decision.toBodyId")
    .select([
      "decision.recordId as themeId",
      "workProgramme.bodyId",
      "decision.choice",
      "decision.reasonWords",
      "to.name as toBody",
      "decision.at",
    ])
    .where("decision.kind", "=", "theme")
    .where((eb) => inNumbers(eb.ref("decision.recordId"), themeIds))
    .orderBy("decision.id")
    .limit(MOST_OF_ONE_NOUN),
);
