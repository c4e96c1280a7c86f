import { beforeEach, expect, test } from "vitest";
import type { AttendanceEntry } from "#app/domain/meeting-record/attendance.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { recordAttendance } from "#app/services/meeting-record/record-attendance.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenMeeting } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
});

const entry = (but: Partial<AttendanceEntry>): AttendanceEntry => ({
  id: null,
  version: 0,
  personId: null,
  officeId: null,
  words: "",
  part: "present",
  forPersonId: null,
  forWords: "",
  ...but,
});
const ruth = entry({ personId: PEOPLE.member.personId });
const tom = entry({ personId: PEOPLE.otherMember.personId, part: "apologies" });
const stand = entry({ words: "Cllr Una Voss", part: "substitute", forPersonId: PEOPLE.otherMember.personId });
const list = (...entries: AttendanceEntry[]) => ({ meetingId, entries, because: "" });
const rows = () => db.selectFrom("attendance").selectAll().orderBy("id").execute();

test("a whole list is recorded at once, with one line in the meeting's history", async () => {
  const guest = entry({ words: "Two residents", part: "in_attendance" });
  expect(await recordAttendance(db, acting("officer"), list(ruth, tom, stand, guest))).toMatchObject({
    ok: true,
    result: { changed: 4 },
  });
  expect(await rows()).toMatchObject([
    { personId: PEOPLE.member.personId, part: "present" },
    { personId: PEOPLE.otherMember.personId, part: "apologies" },
    { words: "Cllr Una Voss", part: "substitute", forPersonId: PEOPLE.otherMember.personId },
    { words: "Two residents", part: "in_attendance" },
  ]);
  const shown = await db
    .selectFrom("eventSubject")
    .innerJoin("event", "event.id", "eventSubject.eventId")
    .select(["event.action", "event.particulars"])
    .where("eventSubject.kind", "=", "meeting")
    .execute();
  expect(shown).toEqual([
    {
      action: "attendance_listed",
      particulars: '{"to":"1 present, 1 by a substitute, 1 sent apologies, 1 in attendance"}',
    },
  ]);
});

test("sent again unchanged it writes nothing; one part changed writes that one", async () => {
  await recordAttendance(db, acting("officer"), list(ruth, tom));
  const before = (await actionsIn(db)).length;
  await recordAttendance(db, acting("officer"), list({ ...ruth, version: 1 }, { ...tom, version: 1 }));
  expect(await actionsIn(db)).toHaveLength(before);
  await recordAttendance(db, acting("officer"), list({ ...ruth, version: 1, part: "absent" }));
  expect(await rows()).toMatchObject([{ part: "absent", version: 2 }, { version: 1 }]);
  expect((await actionsIn(db)).slice(before)).toEqual(["attendance_changed", "attendance_listed"]);
});

test("two officers record one list at once: what the first said of somebody is not overwritten", async () => {
  await recordAttendance(db, acting("secondOfficer"), list(ruth));
  const late = await recordAttendance(db, acting("officer"), list({ ...ruth, part: "absent" }, tom));
  expect(late).toMatchObject({
    refusal: {
      kind: "stale",
      because: expect.stringContaining("Priya Shah recorded Cllr Ruth Ahmed: Present") as string,
    },
  });
  expect(await rows()).toMatchObject([{ part: "present" }]);
});

test("a line that somebody else has taken off is not quietly lost", async () => {
  await recordAttendance(db, acting("officer"), list(ruth));
  const [row] = await rows();
  const line = { ...ruth, id: row?.id ?? 0, version: 1 };
  await recordAttendance(db, acting("secondOfficer"), list({ ...line, part: null }));
  expect(await rows()).toEqual([]);
  expect(await recordAttendance(db, acting("officer"), list({ ...line, part: "absent" }))).toMatchObject({
    refusal: {
      kind: "stale",
      because: expect.stringContaining("removed Cllr Ruth Ahmed, recorded as “Present”") as string,
    },
  });
});

test("once the meeting is held the list is corrected with a reason, which its history shows", async () => {
  await recordAttendance(db, acting("officer"), list(ruth));
  await holdMeeting(db, acting("officer"), { meetingId, version: 1 });
  const change = list({ ...ruth, version: 1, part: "absent" });
  expect(await recordAttendance(db, acting("officer"), change)).toMatchObject({ refusal: { kind: "input" } });
  expect(await rows()).toMatchObject([{ part: "present" }]);
  const said = { ...change, because: "The member left before it began." };
  expect(await recordAttendance(db, acting("officer"), said)).toMatchObject({ ok: true });
  const last = (await eventsIn(db)).at(-1);
  expect(last).toMatchObject({ action: "attendance_changed", reason: "The member left before it began." });
  expect(JSON.parse(last?.particulars ?? "")).toEqual({
    title: "Cllr Ruth Ahmed",
    from: "Present",
    to: "Absent",
  });
});

test("only people of the body on that day are recorded by number", async () => {
  const stranger = entry({ personId: PEOPLE.outsideMember.personId });
  expect(await recordAttendance(db, acting("officer"), list(ruth, stranger))).toMatchObject({
    refusal: { kind: "input" },
  });
  expect(await rows()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test.each(["chair", "member", "coOpted"] as const)("the %s records no attendance", async (who) => {
  expect(await recordAttendance(db, acting(who), list(ruth))).toMatchObject({ refusal: { kind: "role" } });
  expect(await rows()).toEqual([]);
});

test("taking off somebody who was never listed writes nothing", async () => {
  expect(await recordAttendance(db, acting("officer"), list({ ...ruth, part: null }))).toMatchObject({
    result: { changed: 0 },
  });
  expect(await rows()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("somebody typed is the person, the office or the words they name; a substitute for another is a change", async () => {
  await db.insertInto("office").values({ id: 7, title: "Chief Constable", organisation: "Sussex Police" }).execute();
  const typed = (name: string, but: object = {}) =>
    ({ name, part: "in_attendance", forPersonId: null, ...but }) as const;
  const names = ["cllr tom bell", "Chief Constable, Sussex Police", "A resident"].map((name) => typed(name));
  const saved = { meetingId, entries: [], because: "", typed: names };
  expect(await recordAttendance(db, acting("officer"), saved)).toMatchObject({ result: { changed: 3 } });
  expect(await rows()).toMatchObject([
    { personId: PEOPLE.otherMember.personId, officeId: null, words: "" },
    { personId: null, officeId: 7, words: "" },
    { personId: null, officeId: null, words: "A resident" },
  ]);
  const twice = { ...saved, typed: [typed("A visitor"), typed("A visitor")] };
  expect(await recordAttendance(db, acting("officer"), twice)).toMatchObject({ refusal: { kind: "input" } });
  await recordAttendance(db, acting("officer"), list(stand));
  const other = { ...stand, version: 1, forPersonId: PEOPLE.member.personId };
  expect(await recordAttendance(db, acting("officer"), list(other))).toMatchObject({ result: { changed: 1 } });
  expect((await rows()).at(-1)).toMatchObject({ forPersonId: PEOPLE.member.personId, version: 2 });
});
