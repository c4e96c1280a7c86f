import { expect, test } from "vitest";
import { findAnswer, listAnswers } from "#db/question/answers.server.ts";
import { as, freshDb, NOW } from "#tests/support/cast.ts";
import { givenAnswer } from "#tests/support/happened.ts";
import { givenQuestion, givenTheme } from "#tests/support/records.ts";

test("an answer is found where its question is seen; answers are listed in the order recorded, of the questions asked for", async () => {
  const db = await freshDb();
  const themeId = await givenTheme(db, { state: "scheduled" });
  const [one, two] = [await givenQuestion(db, { themeId }), await givenQuestion(db, { themeId })];
  const first = await givenAnswer(db, { questionId: one });
  const other = await givenAnswer(db, { questionId: two });
  const second = await givenAnswer(db, { questionId: one, answeredByWords: "The leader" });
  const found = async (who: Parameters<typeof as>[0], id = first) => (await findAnswer(db, as(who), id))?.id;
  expect([await found("member"), await found("member", other)]).toEqual([first, other]);
  expect([await found("outsideOfficer"), await found("officer", 99)]).toEqual([undefined, undefined]);
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).execute();
  expect([await found("member"), await found("chair")]).toEqual([undefined, first]);

  expect((await listAnswers(db, [one])).map(({ id, answeredByWords }) => [id, answeredByWords])).toEqual([
    [first, ""],
    [second, "The leader"],
  ]);
  expect(await listAnswers(db, [])).toEqual([]);
});
