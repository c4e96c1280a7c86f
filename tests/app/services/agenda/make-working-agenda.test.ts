import { beforeEach, expect, test } from "vitest";
import { linesOf } from "#app/domain/agenda/view.ts";
import { makeWorkingAgenda, withheldFrom } from "#app/services/agenda/make-working-agenda.server.ts";
import { readAgendaEntries } from "#app/services/meeting/read-agenda-entries.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import {
  givenItem,
  givenLine,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let other: number;
let itemId: number;
let minutes: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  themeId = await givenTheme(db, { state: "scheduled" });
  other = await givenTheme(db, { state: "scheduled", title: "Taxi licensing" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 2 });
  minutes = await givenItem(db, { meetingId, state: "scheduled", position: 1, title: "Minutes", minutes: 5 });
});

const working = async (who: CastName = "officer") => {
  const meeting = await findMeeting(db, as(who), meetingId);
  return makeWorkingAgenda(db, as(who), meeting!);
};
const entries = async (meeting: Partial<Parameters<typeof readAgendaEntries>[1]> = {}) =>
  readAgendaEntries(
    db,
    { meetsOn: "2026-09-08", startsAt: "17:00", ...meeting },
    { rows: (await working()).items, first: 0, minutesBefore: 0 },
    TODAY,
  );

test("each item has what is planned to be asked at it: not what is of another item or theme, nor raised on the day", async () => {
  const agreed = { themeId, state: "agreed" } as const;
  const [here, anywhere, raised, unthemed] = [
    await givenQuestion(db, { ...agreed, itemId }),
    await givenQuestion(db, agreed),
    await givenQuestion(db, { ...agreed, itemId, state: "put", raisedAtMeetingId: meetingId }),
    await givenQuestion(db, { itemId: minutes, state: "agreed" }),
  ];
  await givenQuestion(db, { ...agreed, themeId: other });
  await givenQuestion(db, { themeId: other, itemId: minutes, state: "agreed" });
  await givenQuestion(db, { themeId, itemId, state: "proposed" });
  const { paper } = await working();
  expect(linesOf(paper).map((line) => line.questions.map(({ reference }) => reference))).toEqual([
    [`Q-${unthemed}`],
    [`Q-${here}`, `Q-${anywhere}`],
  ]);
  const shown = (await entries()).map(({ questions }) => questions.map(({ id }) => id));
  expect(shown[1]).toEqual([here, anywhere, raised]);
  expect(shown[0]?.[0]).toBe(unthemed);
});

test("whom a question is for and who asks, by office and person or in words", async () => {
  await db.insertInto("office").values({ id: 7, title: "Chief Constable", organisation: "Sussex Police" }).execute();
  const agreed = { themeId, itemId, state: "agreed" } as const;
  await givenQuestion(db, { ...agreed, addresseeOfficeId: 7, askerPersonId: PEOPLE.member.personId });
  await givenQuestion(db, { ...agreed, addresseeWords: "The leader", askerWords: "A resident" });
  expect(linesOf((await working()).paper)[1]?.questions).toMatchObject([
    { to: "Chief Constable, Sussex Police", asker: "Cllr Ruth Ahmed" },
    { to: "The leader", asker: "A resident" },
  ]);
});

test("witnesses, documents and lines stand with their own item", async () => {
  for (const of of [itemId, minutes]) {
    await db
      .insertInto("witness")
      .values({ itemId: of, words: `Witness ${of}`, position: 1 })
      .execute();
    await db
      .insertInto("documentLink")
      .values({ itemId: of, title: `Report ${of}`, position: 1 })
      .execute();
  }
  const line = await givenLine(db, { themeId });
  await givenLine(db, { themeId, text: "Withdrawn", position: 2, withdrawnAt: NOW });
  await givenLine(db, { themeId: other, text: "Another" });
  const { paper } = await working();
  expect(linesOf(paper).map(({ attendees, documents, lines }) => ({ attendees, documents, lines }))).toMatchObject([
    { attendees: [{ words: `Witness ${minutes}` }], documents: [{ title: `Report ${minutes}` }], lines: [] },
    {
      attendees: [{ words: `Witness ${itemId}` }],
      documents: [{ title: `Report ${itemId}` }],
      lines: ["What checks are made?"],
    },
  ]);
  const [first, second] = await entries();
  expect(first).toMatchObject({ witnesses: [`Witness ${minutes}`], lines: [], theme: null });
  expect(second).toMatchObject({
    witnesses: [`Witness ${itemId}`],
    lines: [{ id: line, text: "What checks are made?" }],
    theme: { reference: `T-${themeId}`, title: "Host families for language schools" },
  });
});

test.each([
  ["approved", null, false],
  ["scheduled", null, false],
  ["scheduled", NOW, true],
  ["proposed", null, true],
  ["with_chair", null, true],
  ["not_taken_forward", null, true],
] as const)(
  "that an item of a theme that is %s, sensitive since %s, is withheld: %s",
  async (state, since, isWithheld) => {
    await db.updateTable("theme").set({ state, sensitiveSinceAt: since }).where("id", "=", themeId).execute();
    const { items, withheld } = await working();
    expect([...withheld]).toEqual(isWithheld ? [`I-${itemId}`] : []);
    expect(withheldFrom(items.filter(({ id }) => id === minutes))).toEqual(new Set());
  },
);

test("a member's agenda has no item of a sensitive theme", async () => {
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", themeId).execute();
  expect((await working("member")).items.map(({ id }) => id)).toEqual([minutes]);
  expect((await working("chair")).items.map(({ id }) => id)).toEqual([minutes, itemId]);
});

test.each([
  ["2026-08-31", true],
  ["2026-09-01", false],
  ["2026-09-08", false],
])("of a meeting on %s, that its day is gone: %s", async (meetsOn, isDayGone) => {
  expect(await entries({ meetsOn })).toMatchObject([{ isDayGone }, { isDayGone }]);
});

test("a meeting's page numbers its items, unless they have a number, and says when each starts", async () => {
  await db.updateTable("agendaItem").set({ numberWords: "7b" }).where("id", "=", itemId).execute();
  const lead = { leadMemberId: PEOPLE.member.personId, purpose: "To consider.", version: 3 };
  await db.updateTable("agendaItem").set(lead).where("id", "=", itemId).execute();
  const [first, second] = await entries();
  expect(first).toMatchObject({ number: "1", startsAt: "17:00", reference: `I-${minutes}`, leadName: null });
  expect(second).toMatchObject({
    ...{ number: "7b", startsAt: "17:05", reference: `I-${itemId}`, minutes: 30, kind: "theme", state: "scheduled" },
    ...{ leadName: "Cllr Ruth Ahmed", purpose: "To consider.", version: 3, waiting: [] },
  });
  expect(await entries({ startsAt: null })).toMatchObject([{ startsAt: null }, { startsAt: null }]);
  const later = { rows: (await working()).items, first: 40, minutesBefore: 90 };
  expect(await readAgendaEntries(db, { meetsOn: TODAY, startsAt: "17:00" }, later, TODAY)).toMatchObject([
    { number: "41", startsAt: "18:30" },
    { number: "7b", startsAt: "18:35" },
  ]);
});

test("what waits for the chair stands with its item, with the days it is about", async () => {
  const programmeId = await givenProgramme(db);
  const october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const asked = { programmeId, reasonWords: "No witness", itemVersion: 1, proposedByName: "Jo Bryce", proposedAt: NOW };
  await db
    .insertInto("variation")
    .values([
      { ...asked, itemId, kind: "move", state: "awaiting_chair", fromMeetingId: meetingId, toMeetingId: october },
      { ...asked, itemId: minutes, kind: "withdraw", fromMeetingId: meetingId, state: "refused" },
    ])
    .execute();
  const [first, second] = await entries();
  expect(first?.waiting).toEqual([]);
  expect(second?.waiting).toEqual([
    { reference: "V-1", words: `move I-${itemId} from 8 September 2026 to 13 October 2026` },
  ]);
});
