import { beforeEach, expect, test } from "vitest";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { makeCalendarAddress } from "#app/services/feed/make-calendar-address.server.ts";
import { readCalendarAddress } from "#app/services/feed/read-calendar-address.server.ts";
import { readPersonCalendar } from "#app/services/feed/read-person-calendar.server.ts";
import { stopCalendarAddress } from "#app/services/feed/stop-calendar-address.server.ts";
import { suspendAccount } from "#app/services/account/suspend-account.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

const MAKING = { secret: "a secret", originOf: () => "https://planner.example.test" };
let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

const make = async (who: CastName) => {
  const { address } = await makeCalendarAddress(db, acting(who), MAKING);
  const token = /\/calendar\/([\w-]{43})\/meetings\.ics$/.exec(address ?? "")?.[1];
  if (!token) throw new Error(`No address: ${address}`);
  return token;
};
const calendar = (token: string, today = TODAY) => readPersonCalendar(db, { secret: MAKING.secret, token }, today);
const all = async (token: string, today = TODAY) => (await calendar(token, today))?.events;
const events = async (token: string, today = TODAY) =>
  (await all(token, today))?.filter(({ key }) => key.startsWith("meeting-"));
const keys = async (token: string, today = TODAY) => (await events(token, today))?.map(({ key }) => key);
const keysKept = () => db.selectFrom("feedKey").select(["personId", "keyHash", "revokedAt"]).execute();

test("a member makes an address: it is told once, only its hash is kept, and it is in their history", async () => {
  const token = await make("member");
  expect(JSON.stringify(await keysKept())).not.toContain(token);
  expect(await keysKept()).toMatchObject([{ personId: PEOPLE.member.personId, revokedAt: null }]);
  expect(await actionsIn(db)).toEqual(["calendar_address_made"]);
  expect(await readCalendarAddress(db, as("member"))).toEqual({ madeAt: NOW, mayStop: { allowed: true } });
  expect((await calendar(token))?.name).toBe("Scrutiny: Cllr Ruth Ahmed");
});

test("the same form sent twice makes one address, and tells it once", async () => {
  const once = acting("member");
  const first = await makeCalendarAddress(db, once, MAKING);
  const second = await makeCalendarAddress(db, once, MAKING);
  expect(first.address).not.toBeNull();
  expect(second).toMatchObject({ outcome: { ok: true, repeated: true }, address: null });
  expect((await keysKept()).length).toBe(1);
});

test("a new address stops the old one at once; nobody else's is touched", async () => {
  const [old, others] = [await make("member"), await make("chair")];
  const renewed = await make("member");
  expect(await calendar(old)).toBeUndefined();
  expect(await calendar(renewed)).toBeDefined();
  expect(await calendar(others)).toBeDefined();
  expect(await actionsIn(db)).toEqual(["calendar_address_made", "calendar_address_made", "calendar_address_renewed"]);
});

test("stopped, it finds nothing; and what is not there cannot be stopped", async () => {
  const token = await make("member");
  expect(await stopCalendarAddress(db, acting("member"))).toMatchObject({ ok: true });
  expect(await calendar(token)).toBeUndefined();
  expect(await actionsIn(db)).toEqual(["calendar_address_made", "calendar_address_stopped"]);
  expect(await stopCalendarAddress(db, acting("member"))).toMatchObject({
    ok: false,
    refusal: { kind: "state", because: "You have no calendar address. There is nothing to stop." },
  });
  expect((await actionsIn(db)).length).toBe(2);
});

test("a guess, a near miss and a secret of another installation find nothing", async () => {
  const token = await make("member");
  expect(await calendar("x")).toBeUndefined();
  expect(await calendar(token.slice(0, -1) + (token.endsWith("A") ? "B" : "A"))).toBeUndefined();
  expect(await readPersonCalendar(db, { secret: "another", token }, TODAY)).toBeUndefined();
});

test("it holds the meetings of their bodies and of no other, a year back and all that come", async () => {
  const token = await make("member");
  const own = await givenMeeting(db);
  await givenMeeting(db, { bodyId: OTHER_COMMITTEE });
  await givenMeeting(db, { meetsOn: "2025-08-31" });
  const lastYear = await givenMeeting(db, { meetsOn: "2025-09-02" });
  expect(await keys(token)).toEqual([`meeting-${lastYear}`, `meeting-${own}`]);
});

test("when their part has ended, or has not begun, its meetings are not there", async () => {
  const token = await make("member");
  await givenMeeting(db, { meetsOn: "2026-12-01" });
  const until = { untilOn: "2026-09-30" };
  await db.updateTable("membership").set(until).where("personId", "=", PEOPLE.member.personId).execute();
  expect((await keys(token, "2026-09-30"))?.length).toBe(1);
  expect(await all(token, "2026-10-01")).toEqual([]);
  expect(await all(token, "2026-04-30")).toEqual([]);
});

test("a suspended account's address stops, and does not come back with the account", async () => {
  const token = await make("member");
  const { version } = await db
    .selectFrom("person")
    .select("version")
    .where("id", "=", PEOPLE.member.personId)
    .executeTakeFirstOrThrow();
  const input = { personId: PEOPLE.member.personId, version, reason: "Left the panel" };
  expect(await suspendAccount(db, acting("secondOfficer"), input)).toMatchObject({ ok: true });
  expect(await calendar(token)).toBeUndefined();
  await db.updateTable("account").set({ suspendedAt: null, suspendedBecause: null }).execute();
  expect(await calendar(token)).toBeUndefined();
});

test("a meeting that is moved, then cancelled, is the same entry, further on each time", async () => {
  const token = await make("member");
  const meetingId = await givenMeeting(db);
  const text = {
    startsAt: "17:00",
    venue: "",
    howToAttend: "",
    kind: "ordinary",
    minutesAvailable: 150,
  } as const;
  const seen = async () => (await events(token))?.[0];
  const first = await seen();
  const moved = { meetingId, version: 1, meetsOn: "2026-10-25", ...text };
  await editMeeting(db, acting("officer", "2026-09-01T10:00:00.000Z"), moved);
  const second = await seen();
  const off = { meetingId, version: 2, reasonWords: "Not quorate" };
  await cancelMeeting(db, acting("officer", "2026-09-01T11:00:00.000Z"), off);
  const third = await seen();
  expect([first, second, third].map((one) => [one?.key, one?.sequence, one?.changedAt, one?.status])).toEqual([
    [`meeting-${meetingId}`, 1, "1970-01-01T00:00:00.000Z", "confirmed"],
    [`meeting-${meetingId}`, 2, "2026-09-01T10:00:00.000Z", "confirmed"],
    [`meeting-${meetingId}`, 3, "2026-09-01T11:00:00.000Z", "cancelled"],
  ]);
  expect(second?.time).toEqual({ from: "2026-10-25T17:00:00.000Z", until: "2026-10-25T19:30:00.000Z" });
});

test("it names the items they lead on, by the item or its theme, and nothing of a sensitive theme", async () => {
  const leads = { leadMemberId: PEOPLE.member.personId };
  const meetingId = await givenMeeting(db);
  const on = { meetingId, state: "scheduled" } as const;
  await givenItem(db, { ...on, ...leads, title: "Led by the reader" });
  await givenItem(db, { ...on, title: "Of the reader's theme", themeId: await givenTheme(db, leads) });
  await givenItem(db, { ...on, title: "Somebody else's" });
  const sensitive = { ...leads, sensitiveSinceAt: NOW, sensitiveBecause: "A live case" };
  await givenItem(db, { ...on, ...leads, title: "Secret", themeId: await givenTheme(db, sensitive) });
  expect((await events(await make("member")))?.[0]?.description).toBe(
    "You lead on:\n- Led by the reader\n- Of the reader's theme",
  );
  expect((await events(await make("otherMember")))?.[0]?.description).toBe("");
});

test("not even the chair, who may read it, is sent a sensitive theme", async () => {
  const leads = { leadMemberId: PEOPLE.chair.personId };
  const themeId = await givenTheme(db, { ...leads, sensitiveSinceAt: NOW, sensitiveBecause: "A live case" });
  await givenItem(db, {
    ...leads,
    meetingId: await givenMeeting(db),
    state: "scheduled",
    title: "Secret",
    themeId,
  });
  expect((await events(await make("chair")))?.[0]?.description).toBe("");
});

test("a member has the days they plan by, an officer every deadline of the body; each a day and one entry", async () => {
  const meetingId = await givenMeeting(db);
  const deadlines = async (who: CastName) =>
    ((await all(await make(who))) ?? []).filter(({ key }) => key.startsWith("deadline-"));
  const [members, officers] = [await deadlines("member"), await deadlines("officer")];
  const notice = members.find(({ key }) => key === `deadline-1-N1-M-${meetingId}`);
  expect(notice).toMatchObject({
    time: { on: "2026-08-28" },
    href: `/deadlines/anytown-panel/N1:M-${meetingId}`,
    status: "confirmed",
  });
  expect(members.every(({ key }) => /^deadline-1-(?:L3|N1|N2)-/.test(key))).toBe(true);
  expect(officers.length).toBeGreaterThan(members.length);
  expect(new Set(officers.map(({ key }) => key)).size).toBe(officers.length);

  const moved = {
    meetsOn: "2026-09-15",
    startsAt: "17:00",
    venue: "",
    howToAttend: "",
    minutesAvailable: 150,
  };
  const text = { meetingId, version: 1, kind: "ordinary", ...moved } as const;
  expect(await editMeeting(db, acting("officer"), text)).toMatchObject({ ok: true });
  const after = (await deadlines("member")).find(({ key }) => key === notice?.key);
  expect(after?.time).toEqual({ on: "2026-09-07" });
  expect(after?.sequence).toBeGreaterThan(notice?.sequence ?? Infinity);
});
