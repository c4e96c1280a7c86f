import type { Kysely } from "kysely";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { AGREED_OR_PUT, FOR_ANY_MEETING } from "#app/domain/question/state-sets.ts";
import type { Database } from "#db/schema.ts";

/**
 * The questions agreed for or put at these items, and those of their themes, for no item, that are agreed or await an
 * answer, in speaking order. At most 300.
 */
export function listAgendaQuestions(db: Kysely<Database>, of: ItemsAndThemes) {
  return of.itemIds.length + of.themeIds.length === 0 ? Promise.resolve([]) : questionsOf(db, of);
}

type ItemsAndThemes = { itemIds: readonly number[]; themeIds: readonly number[] };
const questionsOf = readyQuery((db: Kysely<Database>, of: ItemsAndThemes) =>
  db
    .selectFrom("question")
    .leftJoin("office", "office.id", "question.addresseeOfficeId")
    .leftJoin("person as asker", "asker.id", "question.askerPersonId")
    .select([
      "question.id",
      "question.itemId",
      "question.themeId",
      "question.text",
      "question.state",
      "question.version",
      "question.authorPersonId",
      "question.raisedAtMeetingId",
      "question.addresseeWords",
      "question.askerWords",
      "office.title as addresseeTitle",
      "office.organisation as addresseeOrganisation",
      "asker.name as askerName",
    ])
    .where("question.state", "in", AGREED_OR_PUT)
    .where((eb) =>
      eb.or([
        inNumbers(eb.ref("question.itemId"), of.itemIds),
        eb.and([
          eb("question.itemId", "is", null),
          eb("question.state", "in", FOR_ANY_MEETING),
          inNumbers(eb.ref("question.themeId"), of.themeIds),
        ]),
      ]),
    )
    .orderBy((eb) => eb("question.speakingOrder", "is", null))
    .orderBy("question.speakingOrder")
    .orderBy("question.id")
    .limit(300),
);

/** The lines of enquiry in force of these themes, in order. */
export function listAgendaLines(db: Kysely<Database>, themeIds: readonly number[]) {
  if (themeIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("lineOfEnquiry")
    .select(["id", "themeId", "text"])
    .where("themeId", "in", themeIds)
    .where("withdrawnAt", "is", null)
    .orderBy("themeId")
    .orderBy("position")
    .limit(300)
    .execute();
}
