import { beforeEach, expect, test } from "vitest";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { readItemRecord } from "#app/services/meeting-record/read-meeting-record.server.ts";
import { readItemRecording, readRecording } from "#app/services/meeting-record/read-recording.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenAnswer, givenOutcome } from "#tests/support/happened.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let itemId: number;
let minutes: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  themeId = await givenTheme(db, { state: "scheduled" });
  minutes = await givenItem(db, { meetingId, state: "scheduled", position: 1, title: "Minutes" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 2, numberWords: "7b" });
  await db.insertInto("office").values({ id: 7, title: "Chief Constable", organisation: "Sussex Police" }).execute();
});

const meetingIs = (to: Partial<New<"meeting">>) =>
  db
    .updateTable("meeting")
    .set(to as never)
    .execute();
const record = async (who: CastName = "member") => (await readMeeting(db, as(who), meetingId))?.happened ?? null;
const screenOf = async (who: CastName = "officer") => readRecording(db, as(who), meetingId);
const there = (...rows: Partial<New<"attendance">>[]) =>
  db
    .insertInto("attendance")
    .values(rows.map((row) => ({ meetingId, words: "", forWords: "", part: "present" as const, ...row })))
    .execute();

test.each([
  [{}, true],
  [{ state: "held" }, true],
  [{ meetsOn: "2026-09-02" }, false],
  [{ state: "provisional" }, false],
  [{ state: "cancelled" }, false],
] as const)("of a meeting that is %o there is a record to read: %s", async (to, isThere) => {
  await meetingIs({ meetsOn: "2026-09-01", ...to });
  expect((await record()) !== null).toBe(isThere);
  expect((await screenOf())?.screen !== null).toBe(isThere);
});

test("nobody without a part in the body reads it or opens its screen", async () => {
  expect(await record("outsideOfficer")).toBeNull();
  expect(await screenOf("outsideOfficer")).toBeUndefined();
  expect(await readItemRecord(db, as("outsideOfficer"), itemId)).toBeNull();
  expect(await readItemRecording(db, as("outsideOfficer"), itemId)).toBeUndefined();
});

test("who was there is told part by part, by family name, with whom a substitute stood in for", async () => {
  await there(
    { words: "Two residents", part: "in_attendance" },
    { officeId: 7, part: "in_attendance" },
    { personId: PEOPLE.chair.personId },
    { personId: PEOPLE.member.personId },
    { words: "Cllr Una Voss", part: "substitute", forPersonId: PEOPLE.otherMember.personId },
    { words: "Cllr Al Ward", part: "substitute", forWords: "the mayor" },
  );
  await there({ meetingId: await givenMeeting(db), words: "Elsewhere" });
  expect((await record())?.there).toEqual([
    { part: "Present", names: ["Cllr Ruth Ahmed", "Cllr Amara Okafor"] },
    { part: "Present as a substitute", names: ["Cllr Una Voss, for Cllr Tom Bell", "Cllr Al Ward, for the mayor"] },
    { part: "In attendance", names: ["Two residents", "Chief Constable, Sussex Police"] },
  ]);
  const shown = (await screenOf())?.screen?.there;
  expect(shown?.members.filter(({ part }) => part === "present").map(({ name }) => name)).toEqual([
    "Cllr Ruth Ahmed",
    "Cllr Amara Okafor",
  ]);
  expect(shown?.others).toHaveLength(4);
});

test("its items carry their outcome, what was answered and reported there, and their own follow-ups", async () => {
  const outcomeId = await givenOutcome(db, { itemId, version: 2 });
  const correction = {
    outcomeId,
    code: "agreed",
    resolutionWords: "Agreed.",
    minuteNumber: "",
    because: "Misheard",
  } as const;
  await db
    .insertInto("outcomeCorrection")
    .values({ ...correction, at: NOW, byName: "Jo Bryce" })
    .execute();
  const answered = await givenQuestion(db, { themeId, itemId, state: "answered" });
  await givenAnswer(db, { questionId: answered, meetingId });
  await givenQuestion(db, { themeId, itemId, state: "agreed" });
  const made = await givenFollowUp(db, { itemId, meetingId });
  await givenFollowUp(db, { itemId: minutes, meetingId });
  const [told, untold] = [await givenFollowUp(db, { themeId }), await givenFollowUp(db, { themeId })];
  const update = {
    followUpId: told,
    meetingId,
    source: "meeting",
    text: "Half done.",
    stateAfter: "in_progress",
  } as const;
  await db
    .insertInto("followUpUpdate")
    .values({ ...update, reportedOn: "2026-09-01", byName: "Jo Bryce", at: NOW })
    .execute();

  const [first, second] = (await record())!.items;
  expect(first).toMatchObject({ reference: `I-${minutes}`, number: "1", original: null, outcome: null, answered: [] });
  expect(first?.followUps).toHaveLength(1);
  expect(second).toMatchObject({
    reference: `I-${itemId}`,
    number: "7b",
    original: { code: "noted" },
    outcome: { code: "agreed", resolutionWords: "Agreed." },
    corrections: [{ because: "Misheard" }],
    answered: [{ reference: `Q-${answered}`, answers: [{ text: "Twelve were refused." }] }],
    reported: [{ reference: `F-${told}`, reported: [{ text: "Half done." }] }],
    followUps: [{ reference: `F-${made}` }],
  });
  expect(second?.answered).toHaveLength(1);
  expect(second?.reported).toHaveLength(1);
  expect(await readItemRecord(db, as("member"), itemId)).toMatchObject({
    reference: `I-${itemId}`,
    answered: [{ reference: `Q-${answered}` }],
    followUps: [{ reference: `F-${made}` }],
  });

  const screen = (await screenOf())?.screen;
  expect(screen?.items[1]).toMatchObject({
    version: 2,
    theme: { reference: `T-${themeId}`, title: "Host families for language schools" },
    questions: [{ answers: [{}] }, { answers: [] }],
    open: [
      { reference: `F-${told}`, reported: [{}] },
      { reference: `F-${untold}`, reported: [] },
    ],
  });
  expect(screen?.items[0]).toMatchObject({ theme: null, version: 0, questions: [], open: [] });
});

test("a member sees no item, declaration or follow-up of a sensitive theme; what may be changed is for officers", async () => {
  const values = { meetingId, personId: 4, interest: "personal", interestWords: "Friend" } as const;
  await db
    .insertInto("declaration")
    .values([values, { ...values, itemId }])
    .execute();
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).execute();
  expect(await record("member")).toMatchObject({ mayChange: false, items: [{ reference: `I-${minutes}` }] });
  expect((await record("member"))?.items).toHaveLength(1);
  expect((await record("member"))?.declared).toHaveLength(1);
  expect(await record("officer")).toMatchObject({ mayChange: true, items: [{}, {}], declared: [{}, {}] });
  expect(await readItemRecord(db, as("member"), itemId)).toBeNull();
});

test("the screen of a meeting is for its officers: others are told why not", async () => {
  expect(await screenOf("member")).toMatchObject({ meeting: { verdict: { kind: "role" } }, screen: null });
  expect(await screenOf("chair")).toMatchObject({ meeting: { verdict: { kind: "role" } }, screen: null });
  const declaration = { meetingId, words: "A guest", interest: "other", interestWords: "Owner" } as const;
  await db.insertInto("declaration").values(declaration).execute();
  const october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  expect(await screenOf()).toMatchObject({
    meeting: { reference: `M-${meetingId}`, id: meetingId, verdict: { allowed: true } },
    screen: {
      declarations: 1,
      lateItems: [],
      mayHold: { allowed: true },
      items: [
        { reference: `I-${minutes}`, deferTo: [] },
        { reference: `I-${itemId}`, deferTo: [{ value: `M-${october}` }] },
      ],
    },
  });
  const names = (await screenOf())?.screen?.names ?? [];
  expect([names[0], names.at(-1)]).toEqual(["Cllr Ruth Ahmed", "Chief Constable, Sussex Police"]);
  await meetingIs({ state: "held" });
  expect(await screenOf()).toMatchObject({ screen: { mayHold: { kind: "state" } } });
});

test("an outcome is recorded until the meeting is held, and corrected after; an unrecorded one is still recorded", async () => {
  await givenOutcome(db, { itemId });
  const verdicts = async () =>
    (await screenOf())?.screen?.items.map((item) => [item.mayRecord.allowed, item.mayCorrect.allowed]);
  expect(await verdicts()).toEqual([
    [true, false],
    [true, false],
  ]);
  await meetingIs({ state: "held" });
  expect(await verdicts()).toEqual([
    [true, false],
    [false, true],
  ]);
});

test("one item's own form has its record, and who could be named on the day of its meeting", async () => {
  await givenOutcome(db, { itemId });
  await meetingIs({ meetsOn: "2026-04-30" });
  const form = await readItemRecording(db, as("officer"), itemId);
  expect(form).toMatchObject({
    item: { id: itemId, meeting: `M-${meetingId}`, outcome: { code: "noted" }, version: 1 },
    names: ["Chief Constable, Sussex Police"],
  });
  await meetingIs({ meetsOn: "2026-05-01" });
  expect((await readItemRecording(db, as("officer"), itemId))?.names[0]).toBe("Cllr Ruth Ahmed");
  const waits = await givenItem(db, { title: "A visit" });
  const today = await readItemRecording(db, as("officer"), waits);
  expect(today).toMatchObject({ item: { meeting: null, outcome: null } });
  expect(today?.names[0]).toBe("Cllr Ruth Ahmed");
});

test("of a long agenda a part is open at a time: the items beside the one asked for, numbered as on the agenda", async () => {
  const ids = [minutes, itemId];
  for (let position = 3; position <= 40; position += 1)
    ids.push(await givenItem(db, { meetingId, state: "scheduled", position, title: `Item ${position}` }));
  await givenOutcome(db, { itemId: ids[19]! });
  const shown = async (...asked: (string | null)[]) => {
    const screen = (await readRecording(db, as("officer"), meetingId, asked))?.screen;
    return [
      screen?.items.map(({ reference: ref, number }) => `${ref} ${number}`).filter((_, at) => at === 0 || at === 14),
      screen?.items.length,
      screen?.parts.map(({ done, isOpen }) => [done, isOpen]),
      screen?.all,
    ];
  };
  const all = { items: 40, done: 1 };
  expect(await shown()).toEqual([
    [`I-${minutes} 1`, `I-${ids[14]} 15`],
    15,
    [
      [0, true],
      [1, false],
      [0, false],
    ],
    all,
  ]);
  expect((await shown(null, `I-${ids[19]}`))[0]).toEqual([`I-${ids[15]} 16`, `I-${ids[29]} 30`]);
  const last = (await readRecording(db, as("officer"), meetingId, [`I-${ids[39]}`]))?.screen?.items.at(-1);
  expect(last?.number).toBe("40");
});
