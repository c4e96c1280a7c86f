import { beforeAll, test } from "vitest";
import { questionList } from "#app/components/lists/question-list.tsx";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { dice, expectTwin } from "#tests/support/list-twin.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  const pick = dice(9);
  const meetings: (number | null)[] = [null];
  for (const meetsOn of ["2026-06-02", "2026-10-13", "2027-02-02"]) meetings.push(await givenMeeting(db, { meetsOn }));
  const themes: { id: number | null; bodyId: number }[] = [{ id: null, bodyId: PANEL }];
  const items: (number | null)[] = [null, null];
  for (let at = 0; at < 14; at += 1) {
    const bodyId = pick([PANEL, PANEL, OTHER_COMMITTEE]);
    const id = await givenTheme(db, {
      bodyId,
      title: `${pick(["Taxis", "Éstates", "T-9", "T-10"])} ${at}`,
      state: pick(["draft", "proposed", "scheduled"]),
      sensitiveSinceAt: pick([null, null, NOW]),
    });
    themes.push({ id, bodyId });
    const themeId = pick([null, id]);
    items.push(
      await givenItem(db, { themeId, meetingId: pick(meetings), state: pick(["scheduled", "not_scheduled"]) }),
    );
  }
  const people = [null, PEOPLE.member.personId, PEOPLE.chair.personId];
  for (let at = 0; at < 140; at += 1) {
    const { id: themeId, bodyId } = pick(themes);
    await givenQuestion(db, {
      bodyId,
      themeId,
      itemId: pick(items),
      text: `${pick(["Who checks", "Why is", "“How” does"])} ${pick(["it?", "re-opening?", "9", "10"])}`,
      kind: pick(["oral", "written", "public", "supplementary"]),
      state: pick(["proposed", "agreed", "sent", "put", "taken_away", "holding", "answered", "withdrawn"]),
      authorPersonId: pick(people),
      authorWords: pick(["", "A resident"]),
      askerPersonId: pick(people),
      askerWords: pick(["", "Cllr Away"]),
      addresseeWords: pick(["", "The chief officer", "chief clerk"]),
      raisedAtMeetingId: pick(meetings),
      dueOn: pick([null, "2026-08-31", "2026-09-01", "2026-09-08", "2026-09-09", "2027-01-01"]),
      dueWords: pick(["", "by the spring"]),
    });
  }
}, 60_000);

test.each(["officer", "member", "chair"] as const)(
  "the questions of the %s are found and counted as in memory",
  (who) =>
    expectTwin(questionList, questionSource(db, as(who)), {
      addresses: 50,
      words: ["who", "Q-1 re", "reopening", "resident", "t-9", "zz"],
    }),
);
