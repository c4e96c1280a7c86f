import { beforeEach, expect, test } from "vitest";
import { changeDeclaration } from "#app/services/meeting-record/change-declaration.server.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { raiseQuestion } from "#app/services/question/raise-question.server.ts";
import { recordDeclaration } from "#app/services/meeting-record/record-declaration.server.ts";
import { removeDeclaration } from "#app/services/meeting-record/remove-declaration.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  itemId = await givenItem(db, {
    themeId: await givenTheme(db, { state: "scheduled" }),
    meetingId,
    state: "scheduled",
  });
});

const words = {
  who: "Cllr Ruth Ahmed",
  interest: "personal",
  interestWords: "Hosts two students",
  leftAt: "",
} as const;
const rows = () => db.selectFrom("declaration").selectAll().execute();
const declare = (but: object = {}) => recordDeclaration(db, acting("officer"), { meetingId, itemId, ...words, ...but });

test("a declaration is kept with the person, the item and the words", async () => {
  expect(await declare()).toMatchObject({ ok: true, result: { who: "Cllr Ruth Ahmed" } });
  expect(await rows()).toMatchObject([
    { meetingId, itemId, personId: PEOPLE.member.personId, words: "", interestWords: "Hosts two students" },
  ]);
  expect(await actionsIn(db)).toEqual(["declaration_recorded"]);
});

test("somebody who is not of the body is kept in words; another meeting's item is refused", async () => {
  await declare({ who: "Michael Jones", itemId: null });
  expect(await rows()).toMatchObject([{ personId: null, words: "Michael Jones", itemId: null }]);
  const other = await givenItem(db, { meetingId: await givenMeeting(db), state: "scheduled" });
  expect(await declare({ itemId: other })).toMatchObject({ refusal: { kind: "input" } });
  expect(await rows()).toHaveLength(1);
});

test("it is changed and removed, with a reason once the meeting is held", async () => {
  await declare();
  const [{ id } = { id: 0 }] = await rows();
  const change = {
    meetingId,
    itemId,
    declarationId: id,
    version: 1,
    ...words,
    leftAt: "Left for the item",
    because: "",
  };
  expect(await changeDeclaration(db, acting("officer"), change)).toMatchObject({ ok: true });
  expect(await rows()).toMatchObject([{ leftAt: "Left for the item", version: 2 }]);
  const stale = { ...change, leftAt: "", interestWords: "Something else" };
  expect(await changeDeclaration(db, acting("secondOfficer"), stale)).toMatchObject({
    refusal: { kind: "stale" },
  });
  await holdMeeting(db, acting("officer"), { meetingId, version: 1 });
  const removal = { meetingId, declarationId: id, version: 2, because: "" };
  expect(await removeDeclaration(db, acting("officer"), removal)).toMatchObject({
    refusal: { kind: "input" },
  });
  expect(await rows()).toHaveLength(1);
  const said = { ...removal, because: "Entered at the wrong meeting." };
  expect(await removeDeclaration(db, acting("officer"), said)).toMatchObject({ ok: true });
  expect(await rows()).toEqual([]);
  expect((await eventsIn(db)).at(-1)).toMatchObject({
    action: "declaration_removed",
    reason: "Entered at the wrong meeting.",
  });
});

test.each(["chair", "member", "coOpted"] as const)("the %s records no declaration and no question", async (who) => {
  const refusal = { refusal: { kind: "role" } };
  expect(await recordDeclaration(db, acting(who), { meetingId, itemId, ...words })).toMatchObject(refusal);
  const nobody = { personId: null, officeId: null, words: "" };
  const question = { itemId, text: "Why?", kind: "oral", asker: nobody, addressee: nobody } as const;
  expect(await raiseQuestion(db, acting(who), question)).toMatchObject(refusal);
  expect(await actionsIn(db)).toEqual([]);
});

test("a question asked on the day is put at once, with the item, its theme and the meeting", async () => {
  const asker = { personId: PEOPLE.member.personId, officeId: null, words: "" };
  const addressee = { personId: null, officeId: null, words: "The Commissioner" };
  const made = await raiseQuestion(db, acting("officer"), {
    itemId,
    text: "By when?",
    kind: "oral",
    asker,
    addressee,
  });
  expect(made).toMatchObject({ ok: true });
  const question = await db.selectFrom("question").selectAll().executeTakeFirstOrThrow();
  expect(question).toMatchObject({
    itemId,
    state: "put",
    raisedAtMeetingId: meetingId,
    askerPersonId: PEOPLE.member.personId,
    addresseeWords: "The Commissioner",
    proposedOn: "2026-09-01",
  });
  expect(question.themeId).not.toBeNull();
  expect(await actionsIn(db)).toEqual(["question_raised"]);
});

test("sent again unchanged it writes nothing, and needs no reason once the meeting is held", async () => {
  await declare();
  await db.updateTable("meeting").set({ state: "held" }).execute();
  const before = (await actionsIn(db)).length;
  const same = { meetingId, itemId, declarationId: 1, version: 1, ...words, because: "" };
  expect(await changeDeclaration(db, acting("officer"), same)).toMatchObject({ ok: true });
  expect(await rows()).toMatchObject([{ version: 1 }]);
  expect(await actionsIn(db)).toHaveLength(before);
  expect(await changeDeclaration(db, acting("officer"), { ...same, itemId: null })).toMatchObject({
    refusal: { kind: "input" },
  });
});
