import { expect, test } from "vitest";
import { readMeetingAnswers } from "#app/services/meeting-record/read-meeting-answers.server.ts";
import { as, freshDb } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion } from "#tests/support/records.ts";

test("a meeting's questions stand a hundred a page, item by item, those under no item last, and are counted whole", async () => {
  const db = await freshDb();
  const meetingId = await givenMeeting(db, { meetsOn: "2026-08-30", state: "held" });
  const [first, second] = [
    await givenItem(db, { meetingId, state: "considered", position: 1 }),
    await givenItem(db, { meetingId, state: "considered", position: 2 }),
  ];
  for (let n = 0; n < 150; n += 1)
    await givenQuestion(db, { itemId: n % 2 ? first : second, state: n % 3 ? "put" : "answered" });
  for (let n = 0; n < 80; n += 1) await givenQuestion(db, { raisedAtMeetingId: meetingId, state: "put" });
  for (let n = 0; n < 120; n += 1) await givenQuestion(db, { itemId: first, state: "agreed" });

  const read = async (asked: object) => (await readMeetingAnswers(db, as("officer"), meetingId, asked))!;
  const shape = ({ items }: Awaited<ReturnType<typeof read>>) =>
    items.map(({ id, questions }) => [id, questions.length]);
  const one = await read({});
  expect([one.put.total, one.awaited.total, one.notPut.total]).toEqual([230, 180, 120]);
  expect([one.awaited.rows.length, one.notPut.rows.length]).toEqual([100, 100]);
  expect(shape(one)).toEqual([[first, 75], [second, 25]]); // prettier-ignore
  expect(shape(await read({ page: "2" }))).toEqual([[second, 50], [null, 50]]); // prettier-ignore
  expect(shape(await read({ page: "3" }))).toEqual([[null, 30]]);
  expect((await read({ awaited: "2", unput: "2" })).awaited.rows).toHaveLength(80);
  expect((await read({ unput: "2" })).notPut.rows).toHaveLength(20);
});
