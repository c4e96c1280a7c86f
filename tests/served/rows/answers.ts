import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { PANEL } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { OFFICERS, type Rows } from "./row.ts";

/** A question planned for an item of a meeting that has taken place. */
const asked = async (db: Db, question: Partial<New<"question">>) => {
  const themeId = await givenTheme(db);
  const meetingId = await givenMeeting(db, { meetsOn: "2026-06-02" });
  const itemId = await givenItem(db, { themeId, meetingId, state: "scheduled" });
  return givenQuestion(db, { themeId, itemId, ...question });
};
const question =
  (end: string, values: Partial<New<"question">>) =>
  async (db: Db): Promise<string> =>
    `/questions/Q-${await asked(db, values)}/${end}`;

/** Who may post what, written out by hand. */
export const ANSWERS_ROWS: Rows = {
  "questions.$ref_.sending": {
    may: OFFICERS,
    at: question("sending", { state: "agreed" }),
    fields: { sentOn: "2026-06-02" },
  },
  "questions.$ref_.putting": {
    may: OFFICERS,
    at: question("putting", { state: "agreed" }),
    fields: { askerPersonId: "" },
  },
  "questions.$ref_.answer": {
    may: OFFICERS,
    at: question("answer", { state: "put" }),
    fields: { answeredOn: "", dueOn: "", answeredByOfficeId: "" },
  },
  "questions.$ref_.answer-correction": {
    may: OFFICERS,
    at: async (db) => {
      const questionId = await asked(db, { state: "answered" });
      const { id } = await db
        .insertInto("answer")
        .values({
          questionId,
          kind: "minuted",
          result: "answered",
          text: "The council does.",
          recordedAt: "2026-06-02T19:00:00.000Z",
          recordedByName: "Jo Bryce",
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return `/questions/Q-${questionId}/answer-correction?answer=${id}`;
    },
  },
  "themes.$ref_.questions_.group": {
    may: OFFICERS,
    at: async (db) => {
      const themeId = await givenTheme(db);
      await givenQuestion(db, { themeId, bodyId: PANEL });
      return `/themes/T-${themeId}/questions/group`;
    },
    fields: async (db) => {
      const { id, version } = await db
        .selectFrom("question")
        .select(["id", "version"])
        .orderBy("id", "desc")
        .executeTakeFirstOrThrow();
      return { "questions[]": `${id}.${version}`, title: "Checks on families" };
    },
  },
};
