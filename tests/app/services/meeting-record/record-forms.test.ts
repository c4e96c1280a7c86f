import { beforeEach, describe, expect, test } from "vitest";
import { offerAttendance } from "#app/services/meeting-record/offer-attendance.server.ts";
import { offerDeclaration, offerDeclarationChange } from "#app/services/meeting-record/offer-declaration.server.ts";
import { offerOutcomeCorrection } from "#app/services/meeting-record/offer-outcome-correction.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  await db.insertInto("office").values({ id: 7, title: "Chief Constable", organisation: "Sussex Police" }).execute();
});

const meetingIs = (to: Partial<New<"meeting">>) =>
  db
    .updateTable("meeting")
    .set(to as never)
    .execute();
const there = (row: Partial<New<"attendance">>) =>
  db
    .insertInto("attendance")
    .values({ meetingId, part: "present", ...row })
    .execute();
/** Who may record, and when: asked of each page in the same way. */
const WHEN = [
  ["officer", {}, true],
  ["officer", { state: "held" }, true],
  ["officer", { meetsOn: "2026-09-02" }, "state"],
  ["officer", { state: "provisional" }, "state"],
  ["officer", { state: "cancelled" }, "state"],
  ["chair", {}, "role"],
  ["member", {}, "role"],
] as const;
const verdictOf = (may: true | string) => (may === true ? { allowed: true } : { allowed: false, kind: may });

describe("the attendance", () => {
  const offered = (who: CastName = "officer") => offerAttendance(db, as(who), meetingId);

  test("has a line for every member on that day, with what is recorded of them, then whoever else is listed", async () => {
    await there({ personId: PEOPLE.member.personId, part: "apologies", version: 3 });
    await there({ words: "Cllr Una Voss", part: "substitute", forPersonId: PEOPLE.member.personId });
    await there({ officeId: 7, part: "in_attendance" });
    await db
      .updateTable("membership")
      .set({ untilOn: "2026-08-31" })
      .where("personId", "=", PEOPLE.coOpted.personId)
      .execute();
    await there({ personId: PEOPLE.coOpted.personId });
    const other = await givenMeeting(db);
    await there({ meetingId: other, personId: PEOPLE.chair.personId, part: "absent" });

    const page = await offered();
    expect(
      page?.lines.map(({ key, name, member, version, part, instead }) => [key, name, member, version, part, instead]),
    ).toEqual([
      ["member-4", "Cllr Ruth Ahmed", true, 3, "apologies", ""],
      ["member-5", "Cllr Tom Bell", true, 0, "", ""],
      ["member-2", "Cllr Amara Okafor", true, 0, "", ""],
      ["member-3", "Cllr Dai Prosser", true, 0, "", ""],
      ["other-4", "Dr Lena Frost", false, 1, "present", ""],
      ["other-2", "Cllr Una Voss", false, 1, "substitute", "4"],
      ["other-3", "Chief Constable, Sussex Police", false, 1, "in_attendance", ""],
    ]);
    expect(page).toMatchObject({
      reference: `M-${meetingId}`,
      bodyName: "Anytown Scrutiny Panel",
      meetsOn: "2026-09-01",
      recorded: 4,
      members: [{ value: "4", words: "Cllr Ruth Ahmed" }, { value: "5" }, { value: "2" }, { value: "3" }],
    });
    expect(page?.names).toEqual([
      ...["Cllr Ruth Ahmed", "Cllr Tom Bell", "Jo Bryce", "Cllr Amara Okafor", "Cllr Dai Prosser", "Priya Shah"],
      "Chief Constable, Sussex Police",
    ]);
  });

  test("is corrected with a reason once the meeting is held and something was recorded", async () => {
    expect((await offered())?.correcting).toBeNull();
    await meetingIs({ state: "held" });
    expect((await offered())?.correcting).toBeNull();
    await there({ words: "A resident" });
    expect((await offered())?.correcting).toBe("reason");
    await meetingIs({ state: "confirmed" });
    expect((await offered())?.correcting).toBeNull();
  });

  test.each(WHEN)("that the %s may record it of a meeting that is %o: %s", async (who, to, may) => {
    await meetingIs({ meetsOn: "2026-09-01", ...to });
    expect((await offered(who))?.verdict).toMatchObject(verdictOf(may));
  });

  test("is not there for another body's officer", async () => {
    expect(await offered("outsideOfficer")).toBeUndefined();
  });
});

describe("a declaration of interest", () => {
  const offered = (who: CastName = "officer") => offerDeclaration(db, as(who), meetingId);
  const declared = (row: Partial<New<"declaration">> = {}) =>
    db
      .insertInto("declaration")
      .values({ meetingId, personId: PEOPLE.member.personId, interest: "personal", interestWords: "Friend", ...row })
      .returning("id")
      .executeTakeFirstOrThrow();

  test("is made in an item of the agenda by its number, by a person of the body; offices declare none", async () => {
    const minutes = await givenItem(db, { meetingId, state: "scheduled", position: 1, title: "Minutes" });
    const contract = await givenItem(db, {
      meetingId,
      state: "considered",
      position: 2,
      title: "A contract",
      numberWords: "7b",
    });
    await givenItem(db, { meetingId, state: "withdrawn", position: 3 });
    const last = await givenItem(db, { meetingId, state: "scheduled", position: 4, title: "Any other" });
    await declared();
    await declared({ meetingId: await givenMeeting(db) });
    const page = await offered();
    expect(page).toMatchObject({
      reference: `M-${meetingId}`,
      bodyName: "Anytown Scrutiny Panel",
      meetsOn: "2026-09-01",
      items: [
        { value: String(minutes), words: "1 Minutes" },
        { value: String(contract), words: "7b A contract" },
        { value: String(last), words: "3 Any other" },
      ],
      declared: [{ personName: "Cllr Ruth Ahmed", interest: "personal", interestWords: "Friend" }],
    });
    expect(page?.declared).toHaveLength(1);
    expect(page?.names).toContain("Cllr Ruth Ahmed");
    expect(page?.names).not.toContain("Chief Constable, Sussex Police");
  });

  test("needs a reason once the meeting is held", async () => {
    expect((await offered())?.needsReason).toBe(false);
    await meetingIs({ state: "held" });
    expect((await offered())?.needsReason).toBe(true);
  });

  test.each(WHEN)("that the %s may record it of a meeting that is %o: %s", async (who, to, may) => {
    await meetingIs({ meetsOn: "2026-09-01", ...to });
    expect((await offered(who))?.verdict).toMatchObject(verdictOf(may));
  });

  test("once recorded is changed where this meeting has it and this person sees its item", async () => {
    const themeId = await givenTheme(db, { state: "scheduled", sensitiveSinceAt: NOW });
    const itemId = await givenItem(db, { themeId, meetingId, state: "scheduled" });
    const { id: open } = await declared();
    const { id: secret } = await declared({ itemId });
    const { id: elsewhere } = await declared({ meetingId: await givenMeeting(db) });
    const changed = (who: CastName, declarationId: number) =>
      offerDeclarationChange(db, as(who), { meetingId, declarationId });
    expect(await changed("officer", open)).toMatchObject({
      declaration: { id: open, interestWords: "Friend", version: 1 },
      verdict: { allowed: true },
    });
    expect(await changed("officer", secret)).toMatchObject({ declaration: { itemId } });
    expect(await changed("member", open)).toMatchObject({ verdict: { kind: "role" } });
    expect(await changed("member", secret)).toBeUndefined();
    expect((await offered("member"))?.declared.map(({ id }) => id)).toEqual([open]);
    expect(await changed("officer", elsewhere)).toBeUndefined();
    expect(await changed("outsideOfficer", open)).toBeUndefined();
    expect(await offered("outsideOfficer")).toBeUndefined();
  });
});

describe("the correction of an outcome", () => {
  let itemId: number;
  beforeEach(async () => {
    await meetingIs({ state: "held", meetsOn: "2026-09-01" });
    const themeId = await givenTheme(db, { state: "considered" });
    itemId = await givenItem(db, { themeId, meetingId, state: "considered" });
  });
  const offered = (who: CastName = "officer", id = itemId) => offerOutcomeCorrection(db, as(who), id);

  test("has nothing to correct before an outcome is recorded", async () => {
    expect(await offered()).toMatchObject({
      reference: `I-${itemId}`,
      title: "Host families for language schools",
      meeting: `M-${meetingId}`,
      meetsOn: "2026-09-01",
      version: 0,
      original: null,
      corrections: [],
      outcome: null,
      verdict: { kind: "state", because: "No outcome is recorded yet, so there is nothing to correct." },
    });
  });

  test("has the original, what was corrected, and what holds now", async () => {
    const outcomeId = await givenOutcome(db, { itemId, version: 3, minuteNumber: "12" });
    expect(await offered()).toMatchObject({ version: 3, outcome: { code: "noted" }, verdict: { allowed: true } });
    const correction = { outcomeId, minuteNumber: "13", because: "Misheard", at: NOW, byName: "Jo Bryce" };
    await db
      .insertInto("outcomeCorrection")
      .values([
        { ...correction, code: "agreed", resolutionWords: "Agreed." },
        { ...correction, code: "endorsed", resolutionWords: "Endorsed." },
      ])
      .execute();
    expect(await offered()).toMatchObject({
      original: { code: "noted", minuteNumber: "12" },
      corrections: [{ code: "agreed" }, { code: "endorsed" }],
      outcome: { code: "endorsed", resolutionWords: "Endorsed.", minuteNumber: "13" },
    });
  });

  test("offers the later meetings of the body to which its own put it off", async () => {
    const october = await givenMeeting(db, { meetsOn: "2026-10-13" });
    await givenMeeting(db, { meetsOn: "2026-09-01" });
    await givenMeeting(db, { meetsOn: "2026-11-10", state: "cancelled" });
    expect((await offered())?.deferTo).toEqual([
      { value: `M-${october}`, words: "13 October 2026 (150 minutes left)" },
    ]);
    const standing = await givenItem(db, { meetingId, state: "considered", kind: "standing" });
    expect((await offered("officer", standing))?.deferTo).toEqual([]);
  });

  test.each([
    ["officer", "confirmed", "state"],
    ["member", "held", "role"],
    ["chair", "held", "role"],
  ] as const)("is refused to the %s while the meeting is %s: %s", async (who, state, kind) => {
    await givenOutcome(db, { itemId });
    await meetingIs({ state });
    expect(await offered(who)).toMatchObject({ verdict: { allowed: false, kind } });
  });

  test("is not there for another body's officer; an item on no meeting has none", async () => {
    expect(await offered("outsideOfficer")).toBeUndefined();
    const waits = await givenItem(db, { state: "not_scheduled" });
    expect(await offered("officer", waits)).toMatchObject({ meeting: null, meetsOn: null, verdict: { kind: "state" } });
  });
});
