import { beforeEach, describe, expect, test } from "vitest";
import { offerBusiness, offerSlot } from "#app/services/agenda-item/offer-item-creation.server.ts";
import { offerItemEdit } from "#app/services/agenda-item/offer-item-edit.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, OTHER_COMMITTEE, PEOPLE, type CastName } from "#tests/support/cast.ts";
import {
  givenDelegation,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

const MEMBERS = ["Cllr Ruth Ahmed", "Cllr Tom Bell", "Dr Lena Frost", "Cllr Amara Okafor", "Cllr Dai Prosser"];
const CHIEF = { id: 7, title: "Chief Constable", organisation: "Sussex Police" };
const wordsOf = (choices: readonly { words: string }[] | undefined) => choices?.map(({ words }) => words);

let db: Db;
let meetingId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  const offices = [CHIEF, { id: 8, title: "Leader", organisation: "" }, { id: 9, title: "Mayor", organisation: "" }];
  await db.insertInto("office").values(offices).execute();
});

describe("the page that edits an item", () => {
  let itemId: number;
  beforeEach(async () => {
    const text = { purpose: "To consider.", expectedOutcome: "A report", reportAuthor: "Jo", officerNotes: "Ask." };
    itemId = await givenItem(db, {
      ...{ meetingId, state: "scheduled", version: 4, format: "evidence_session" },
      ...{ ...text, leadMemberId: PEOPLE.member.personId },
    } as never);
    const witness = { itemId, words: "" };
    await db
      .insertInto("witness")
      .values([
        { ...witness, words: "A host family", position: 2 },
        { ...witness, officeId: 7, position: 1 },
      ])
      .execute();
  });
  const offered = (who: CastName = "officer") => offerItemEdit(db, as(who), itemId);

  test("starts from its text as it is, its witnesses by office and in words", async () => {
    const page = await offered();
    expect(page).toMatchObject({
      reference: `I-${itemId}`,
      title: "Host families for language schools",
      version: 4,
      verdict: { allowed: true },
      form: {
        text: {
          ...{ purpose: "To consider.", expectedOutcome: "A report", reportAuthor: "Jo", officerNotes: "Ask." },
          ...{ minutes: 30, leadMemberId: PEOPLE.member.personId, officeIds: [7], witnessWords: ["A host family"] },
        },
      },
    });
    expect(wordsOf(page?.form?.choices.members)).toEqual(MEMBERS);
  });

  test("offers offices that the body has asked before apart from the others", async () => {
    await givenQuestion(db, { addresseeOfficeId: 9 });
    await givenQuestion(db, { addresseeOfficeId: 8, bodyId: OTHER_COMMITTEE });
    const other = await givenItem(db, { bodyId: OTHER_COMMITTEE });
    await db.insertInto("witness").values({ itemId: other, officeId: 8, words: "", position: 1 }).execute();
    expect((await offered())?.form?.choices).toMatchObject({
      offices: [{ value: "7", words: "Chief Constable, Sussex Police" }, { words: "Mayor" }],
      otherOffices: [{ value: "8", words: "Leader" }],
    });
  });

  test("still offers a lead whose membership has ended, and a lead who is a member once", async () => {
    await db
      .updateTable("membership")
      .set({ untilOn: "2026-08-31" })
      .where("personId", "=", PEOPLE.member.personId)
      .execute();
    expect(wordsOf((await offered())?.form?.choices.members)).toEqual([...MEMBERS.slice(1), "Cllr Ruth Ahmed"]);
    await db.updateTable("membership").set({ untilOn: "2026-09-01" }).execute();
    expect(wordsOf((await offered())?.form?.choices.members)).toEqual(MEMBERS);
    await db.updateTable("agendaItem").set({ leadMemberId: null }).execute();
    expect(wordsOf((await offered())?.form?.choices.members)).toEqual(MEMBERS);
  });

  test.each([
    ["member", "scheduled", "role"],
    ["chair", "scheduled", "role"],
    ["officer", "considered", "state"],
    ["officer", "withdrawn", "state"],
  ] as const)("shows no text to the %s of an item that is %s", async (who, state, kind) => {
    await db.updateTable("agendaItem").set({ state }).execute();
    expect(await offered(who)).toMatchObject({ version: 4, verdict: { allowed: false, kind }, form: null });
  });

  test("is not there for another body's officer", async () => {
    expect(await offered("outsideOfficer")).toBeUndefined();
  });
});

describe("the page of a slot for a theme", () => {
  let themeId: number;
  const offered = (who: CastName = "officer", today = "2026-09-01") => offerSlot(db, { ...as(who), today }, themeId);
  const themeIs = (to: Partial<New<"theme">>) =>
    db
      .updateTable("theme")
      .set(to as never)
      .execute();

  beforeEach(async () => {
    themeId = await givenTheme(db, { state: "approved", title: "Host families" });
  });

  test("starts from what the theme says, with the coming meetings and the minutes left", async () => {
    await givenProgramme(db);
    await givenMeeting(db, { meetsOn: "2026-08-31" });
    await givenMeeting(db, { meetsOn: "2026-11-10", state: "cancelled" });
    await givenMeeting(db, { meetsOn: "2026-10-13", bodyId: OTHER_COMMITTEE });
    await givenItem(db, { meetingId, state: "scheduled", minutes: 40 });
    await themeIs({ desiredOutcome: "Safe homes", witnessesWords: "A parent\nA school", leadMemberId: 4 });
    const page = await offered();
    expect(page).toMatchObject({
      reference: `T-${themeId}`,
      title: "Host families",
      verdict: { allowed: true },
      form: {
        text: {
          ...{ title: "Host families", purpose: "To consider host families", minutes: 30, leadMemberId: 4 },
          ...{ expectedOutcome: "Safe homes", witnessWords: ["A parent", "A school"], format: "agenda_item" },
        },
        meetings: [{ value: `M-${meetingId}`, words: "8 September 2026 (110 minutes left)" }],
        how: "at_once",
      },
    });
    expect(wordsOf(page?.form?.choices.members)).toEqual(MEMBERS);
  });

  test("goes into this year's programme, else next year's; without either there is no slot", async () => {
    expect(await offered()).toMatchObject({ verdict: { allowed: false, kind: "state" }, form: null });
    const next = await givenProgramme(db, { startYear: 2027, state: "published" });
    expect(await offered()).toMatchObject({ form: { how: "variation" } });
    await givenProgramme(db, { state: "draft" });
    expect(await offered()).toMatchObject({ form: { how: "at_once" } });
    await db.deleteFrom("workProgramme").where("id", "=", next).execute();
    await db.updateTable("workProgramme").set({ startYear: 2025 }).execute();
    expect(await offered()).toMatchObject({ form: null });
  });

  test("asks the chair once the programme is approved, unless a delegation in force covers it", async () => {
    await givenProgramme(db, { state: "approved" });
    expect(await offered()).toMatchObject({ form: { how: "variation" } });
    await givenDelegation(db, { fromOn: "2026-09-01" });
    expect(await offered()).toMatchObject({ form: { how: "delegated" } });
    expect(await offered("officer", "2026-08-31")).toMatchObject({ form: { how: "variation" } });
  });

  test.each([
    ["member", "approved", "draft", "role"],
    ["chair", "approved", "draft", "role"],
    ["officer", "proposed", "draft", "state"],
    ["officer", "closed", "draft", "state"],
    ["officer", "approved", "submitted", "state"],
  ] as const)(
    "is refused to the %s, of a theme that is %s and a programme that is %s",
    async (who, theme, state, kind) => {
      await givenProgramme(db, { state });
      await themeIs({ state: theme });
      expect(await offered(who)).toMatchObject({ verdict: { allowed: false, kind }, form: null });
    },
  );

  test("is not there for another body's officer", async () => {
    expect(await offered("outsideOfficer")).toBeUndefined();
  });
});

describe("the page that adds business to a meeting", () => {
  const offered = (who: CastName = "officer") => offerBusiness(db, as(who), meetingId);
  const meetingIs = (to: Partial<New<"meeting">>) =>
    db
      .updateTable("meeting")
      .set(to as never)
      .execute();

  test("starts empty, with the rules of law that put business on an agenda and what waits for a meeting", async () => {
    const waits = await givenItem(db, { title: "A visit", minutes: 20 });
    await givenItem(db, { title: "Elsewhere", bodyId: OTHER_COMMITTEE });
    const page = await offered();
    expect(page).toMatchObject({
      reference: `M-${meetingId}`,
      meetsOn: "2026-09-08",
      bodyName: "Anytown Scrutiny Panel",
      verdict: { allowed: true },
      form: {
        text: { title: "", purpose: "", minutes: 5, leadMemberId: null, officeIds: [], witnessWords: [] },
        pool: [{ reference: `I-${waits}`, title: "A visit", minutes: 20 }],
      },
    });
    expect(page?.form?.rules.map(({ value }) => value)).toEqual([
      ...["P2", "P6", "P9", "P10", "P11", "P12", "P13", "P14", "P15"],
    ]);
    expect(page?.form?.rules[0]?.words).toBe("The panel reviews the proposed precept and reports on it");
    expect(page?.form?.choices).toMatchObject({ offices: [], otherOffices: [{ value: "7" }, {}, {}] });
    await db.updateTable("body").set({ law: "none" }).execute();
    expect((await offered())?.form?.rules).toEqual([]);
  });

  test.each([
    ["member", {}, "role"],
    ["chair", {}, "role"],
    ["officer", { state: "cancelled" }, "state"],
    ["officer", { state: "held" }, "state"],
    ["officer", { meetsOn: "2026-08-31" }, "state"],
  ] as const)("is refused to the %s of a meeting that is %o", async (who, to, kind) => {
    await meetingIs({ minutesAvailable: 150, ...to });
    expect(await offered(who)).toMatchObject({ verdict: { allowed: false, kind }, form: null });
  });

  test("is open on the day itself, and not there for another body's officer", async () => {
    await meetingIs({ meetsOn: "2026-09-01" });
    expect(await offered()).toMatchObject({ verdict: { allowed: true } });
    expect(await offered("outsideOfficer")).toBeUndefined();
  });
});
