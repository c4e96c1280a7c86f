import { beforeEach, describe, expect, test } from "vitest";
import { chooseReminders } from "#app/services/reminder/choose-reminders.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { readReminderChoices, readStopLink } from "#app/services/reminder/read-reminder-choices.server.ts";
import { stopToken } from "#app/services/reminder/reminder-links.server.ts";
import { stopReminders } from "#app/services/reminder/stop-reminders.server.ts";
import { suspendAccount } from "#app/services/account/suspend-account.server.ts";
import { writeDigests } from "#app/services/reminder/write-digests.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE, TODAY } from "#tests/support/cast.ts";
import {
  actionsIn,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

const SECRET = "a secret of tests";
const MAKING = { secret: SECRET, originOf: () => "https://planner.example" };
const at = (today: string) => ({ today, now: `${today}T08:00:00.000Z` });
const FIRST = at(TODAY);

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const mail = () =>
  db.selectFrom("outbox").select(["toEmail", "subject", "body", "unsubscribeUrl"]).orderBy("id").execute();
const addressees = async () => (await mail()).map(({ toEmail }) => toEmail.split("@")[0]);

test("with nothing near or late nobody gets mail, and the day is done", async () => {
  expect(await writeDigests(db, MAKING, FIRST)).toBe(0);
  expect(await mail()).toEqual([]);
  expect(await db.selectFrom("reminderDay").selectAll().execute()).toEqual([{ onDay: TODAY, at: FIRST.now }]);
});

test("each person gets one message of their own, and the same thing never twice", async () => {
  await givenFollowUp(db, { dueOn: "2026-08-20" });
  const themeId = await givenTheme(db, { state: "with_chair" });
  await givenQuestion(db, { themeId, state: "sent", dueOn: "2026-08-31" });
  expect(await writeDigests(db, MAKING, FIRST)).toBe(5);
  expect((await addressees()).sort()).toEqual(["chair", "member", "officer", "secondofficer", "vicechair"]);
  const written = await mail();
  const toOfficer = written.find((one) => one.toEmail === "officer@example.test");
  expect(toOfficer?.subject).toBe("Scrutiny Planner: 2 late");
  expect(toOfficer?.body).toContain("That the Commissioner checks every host family (F-1): 12 days late");
  expect(toOfficer?.unsubscribeUrl).toBe(`https://planner.example/reminders/${stopToken(SECRET, 1, "all")}`);
  const toMember = written.find((one) => one.toEmail === "member@example.test");
  expect(toMember?.body).toContain("(Q-1)");
  expect(toMember?.body).not.toContain("(F-1)");
  const toChair = written.find((one) => one.toEmail === "chair@example.test");
  expect(toChair?.body).toContain("1 work late");
  expect(toChair?.body).toContain("Theme to decide: Host families for language schools (T-1)");

  expect(await writeDigests(db, MAKING, FIRST)).toBe(0);
  expect(await writeDigests(db, MAKING, at("2026-09-02"))).toBe(0);
  expect(await mail()).toHaveLength(5);
});

test("what was near is told again once when it is late, and again where its day moved", async () => {
  const id = await givenFollowUp(db, { dueOn: "2026-09-05" });
  expect(await writeDigests(db, MAKING, FIRST)).toBe(2);
  expect(await writeDigests(db, MAKING, at("2026-09-05"))).toBe(0);
  expect(await writeDigests(db, MAKING, at("2026-09-06"))).toBe(4); // and both chairs are told that one is late
  expect(await writeDigests(db, MAKING, at("2026-09-07"))).toBe(0);
  await db.updateTable("followUp").set({ dueOn: "2026-09-15" }).where("id", "=", id).execute();
  expect(await writeDigests(db, MAKING, at("2026-09-08"))).toBe(2);
});

test("after three days of silence there is one message, of how things stand", async () => {
  await givenFollowUp(db, { dueOn: "2026-09-02" });
  await givenFollowUp(db, { dueOn: "2026-08-20" });
  expect(await writeDigests(db, MAKING, at("2026-09-04"))).toBe(4);
  const toOfficer = (await mail()).filter((one) => one.toEmail === "officer@example.test");
  expect(toOfficer.map(({ subject }) => subject)).toEqual(["Scrutiny Planner: 2 late"]);
});

test("two runs at once, or one that was cut off between people, tell nobody twice", async () => {
  await givenFollowUp(db, { dueOn: "2026-08-20" });
  await Promise.all([writeDigests(db, MAKING, FIRST), writeDigests(db, MAKING, FIRST)]);
  expect((await addressees()).sort()).toEqual(["chair", "officer", "secondofficer", "vicechair"]);
  await db.deleteFrom("reminderDay").execute(); // cut off before the day was marked
  await db.deleteFrom("reminderSent").where("personId", "=", PEOPLE.chair.personId).execute(); // and before the chair's
  expect(await writeDigests(db, MAKING, FIRST)).toBe(1);
  expect((await addressees()).at(-1)).toBe("chair");
});

test("an officer is told of papers that have not come, and not of standing business or of what has come", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-09-12" });
  const themeId = await givenTheme(db, { state: "scheduled" });
  const item = { meetingId, state: "scheduled" } as const;
  await givenItem(db, { ...item, themeId, title: "Hosts" });
  await givenItem(db, { ...item, themeId, title: "Came", paper: "received" });
  await givenItem(db, { ...item, kind: "standing", title: "Apologies" });
  await writeDigests(db, MAKING, FIRST);
  const written = await mail();
  const asked = written.filter(({ body }) => body.includes("Hosts (I-1)"));
  expect(asked.map(({ toEmail }) => toEmail)).toEqual(["officer@example.test", "secondofficer@example.test"]);
  expect(asked[0]?.body).toContain("Hosts (I-1): 11 days late, was due by 21 August 2026, for M-1 in 11 days");
  expect(asked[0]?.body).toContain("Reports reach the scrutiny officer: Meeting of Saturday 12 September 2026: 11");
  expect(JSON.stringify(written)).not.toMatch(/Came|Apologies/);
});

test("a person whose account is suspended, or whose part is over, gets nothing, and what waits for them is taken back", async () => {
  await givenFollowUp(db, { dueOn: "2026-08-20" });
  await db
    .updateTable("membership")
    .set({ untilOn: "2026-08-31" })
    .where("personId", "=", PEOPLE.chair.personId)
    .execute();
  await writeDigests(db, MAKING, FIRST);
  expect((await addressees()).sort()).toEqual(["officer", "secondofficer", "vicechair"]);
  const { version } = await db
    .selectFrom("person")
    .select("version")
    .where("id", "=", PEOPLE.viceChair.personId)
    .executeTakeFirstOrThrow();
  const input = { personId: PEOPLE.viceChair.personId, version, reason: "Left the council." };
  expect(await suspendAccount(db, acting("secondOfficer"), input)).toMatchObject({ ok: true });
  expect((await addressees()).sort()).toEqual(["officer", "secondofficer"]);
});

test("what is sensitive is in nobody's mail but by its reference", async () => {
  const themeId = await givenTheme(db, {
    title: "Zqtitle",
    state: "with_chair",
    sensitiveSinceAt: NOW,
    leadMemberId: PEOPLE.member.personId,
  });
  await givenFollowUp(db, { wording: "Zqwording", dueOn: "2026-08-20", themeId });
  await givenQuestion(db, { text: "Zqtext", themeId, state: "sent", dueOn: "2026-08-20" });
  await writeDigests(db, MAKING, FIRST);
  expect((await addressees()).sort()).toEqual(["chair", "officer", "secondofficer", "viceChair".toLowerCase()]);
  expect(JSON.stringify(await mail())).not.toContain("Zq");
});

describe("stopping", () => {
  const stop = (kind: "follow_ups" | "all") => ({
    secret: SECRET,
    token: stopToken(SECRET, PEOPLE.officer.personId, kind),
    now: NOW,
  });

  test("a link stops its kind for its person, once; the rest goes on, and the choice starts it again", async () => {
    await givenFollowUp(db, { dueOn: "2026-08-20" });
    await stopReminders(db, stop("follow_ups"));
    await stopReminders(db, stop("follow_ups"));
    expect(await actionsIn(db)).toEqual(["reminders_chosen"]);
    await writeDigests(db, MAKING, FIRST);
    expect(await addressees()).not.toContain("officer");
    expect(await addressees()).toContain("secondofficer");

    const kinds = (await readReminderChoices(db, as("officer"))).map(({ kind }) => kind);
    await chooseReminders(db, acting("officer"), kinds);
    expect(await actionsIn(db)).toEqual(["reminders_chosen", "reminders_chosen"]);
    expect(await writeDigests(db, MAKING, at("2026-09-02"))).toBe(1);
    expect((await addressees()).at(-1)).toBe("officer");
  });

  test("the link of a whole message stops every kind", async () => {
    await stopReminders(db, stop("all"));
    const choices = await readReminderChoices(db, as("officer"));
    expect(choices.map(({ byMail }) => byMail)).toEqual(["no", "no", "no", "no", "no", "no"]);
    expect(await readReminderChoices(db, as("member"))).not.toContainEqual(expect.objectContaining({ byMail: "no" }));
  });

  test("looking at a link changes nothing, and tells whether it was used", async () => {
    const { token } = stop("follow_ups");
    const words = "follow-ups that are due or late";
    expect(await readStopLink(db, SECRET, token)).toEqual({ words, stopped: false });
    expect(await db.selectFrom("reminderStop").selectAll().execute()).toEqual([]);
    await stopReminders(db, stop("follow_ups"));
    expect(await readStopLink(db, SECRET, token)).toEqual({ words, stopped: true });
  });

  test("a link that was made elsewhere, for another person or kind, stops nothing", async () => {
    const { token } = stop("follow_ups");
    const signed = token.split(".").at(2) ?? "";
    const wrong = [
      stopToken("another secret", 1, "follow_ups"),
      `2.follow_ups.${signed}`,
      `1.all.${signed}`,
      `1.follow_ups.${signed}x`,
      "1.follow_ups.",
      "x",
      "",
    ];
    for (const one of wrong) {
      expect(await readStopLink(db, SECRET, one)).toBeNull();
      expect(() => stopReminders(db, { secret: SECRET, token: one, now: NOW })).toThrow(NoSuchRecord);
    }
    expect(await db.selectFrom("reminderStop").selectAll().execute()).toEqual([]);
  });
});
