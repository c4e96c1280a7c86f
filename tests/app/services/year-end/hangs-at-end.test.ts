import { expect, test } from "vitest";
import { QUESTION_STATE_LIST } from "#app/domain/question/states.ts";
import { takenAlongAtEnd } from "#app/domain/question/taken-along.ts";
import { whatHangsOnThemes } from "#app/services/theme/what-hangs-on-themes.server.ts";
import { takenAlongOfThemes } from "#app/services/year-end/hangs-at-end.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { dice } from "#tests/support/list-twin.ts";
import { givenManyFollowUps } from "#tests/support/many-follow-ups.ts";
import { givenQuestion } from "#tests/support/records.ts";

test.each(["officer", "chair", "member"] as const)(
  "what goes along with themes is told to the %s as of all that hangs on them",
  async (who) => {
    const db = await freshDb();
    await givenManyFollowUps(db);
    const pick = dice(3);
    const themeIds = (await db.selectFrom("theme").select("id").orderBy("id").execute()).map(({ id }) => id);
    for (let at = 0; at < 150; at += 1)
      await givenQuestion(db, {
        themeId: pick(themeIds.slice(1)),
        text: `Why ${at}?`,
        state: pick(QUESTION_STATE_LIST),
      });
    const hanging = await whatHangsOnThemes(db, as(who), themeIds);
    const told = await takenAlongOfThemes(db, as(who), themeIds);
    expect(themeIds.map((id) => told(id))).toEqual(themeIds.map((id) => takenAlongAtEnd(hanging(id))));
    expect(Math.max(...themeIds.map((id) => told(id).length))).toBe(21);
  },
);
