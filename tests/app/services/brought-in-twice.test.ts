import { beforeEach, expect, test } from "vitest";
import type { MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { bringMeetings } from "#app/services/brought-meetings/bring-meetings.server.ts";
import { chooseCommittees } from "#app/services/brought-meetings/choose-committees.server.ts";
import { readBroughtMeetings } from "#app/services/brought-meetings/read-brought-meetings.server.ts";
import { saveMeetings } from "#app/services/brought-meetings/save-meetings.server.ts";
import { bringMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { readKnown } from "#app/services/minutes/read-known.server.ts";
import { readMinutesDraft } from "#app/services/minutes/read-minutes-draft.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";
import { saveTable } from "#app/services/own-sheet/save-table.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Database } from "#db/schema.ts";
import { bringIn, previewOf } from "#tests/support/bring-in.ts";
import { acting, as, freshDb, PANEL } from "#tests/support/cast.ts";
import { bytesOf } from "#tests/support/own-sheets/make.ts";
import { givenMeeting } from "#tests/support/records.ts";

// Two officers, or one in two tabs, bring the same file in at the same time: both look before either saves.

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});
const officer = () => acting("officer");
const count = async (table: keyof Database) =>
  (
    await db
      .selectFrom(table)
      .select("id" as never)
      .execute()
  ).length;

const SHEETS = {
  followUps:
    "Ref;Date made;Recommendation;Owner;Status\nR1;14/10/25;That the bridge be mended;Mayor;Amber\nR2;14/10/25;That the drains be cleared;Clerk;Green",
  items: "Meeting date;Agenda item;Lead officer\n12/1/27;Taxi licensing;A Smith\n12/1/27;Custody;B Jones",
  meetings: "Date of meeting;Time;Venue\n12/1/27;10.00;County Hall\n9/3/27;10.00;County Hall",
  questions: "No;Question;Asked by;Answer\n1;How many taxis were checked?;Cllr Lee;Forty.\n2;Who pays?;Cllr Lee;",
};

test.each(Object.entries(SHEETS))("the same table of %s saved twice at once is saved once", async (_, words) => {
  const bytes = bytesOf.utf8(words);
  const [one, other] = [
    await bringIn(db, officer, { bodyId: PANEL, fileName: "ours.csv", bytes }),
    await bringIn(db, officer, { bodyId: PANEL, fileName: "ours.csv", bytes }),
  ];
  const [seen, also] = [await previewOf(db, officer, one), await previewOf(db, officer, other)];
  expect(seen.counts.added).toBe(2);
  const done = await Promise.all([
    saveTable(db, officer(), { importId: one, version: seen.version, mark: seen.mark }),
    saveTable(db, officer(), { importId: other, version: also.version, mark: also.mark }),
  ]);
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(done.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: "stale" } });
  const second = await previewOf(db, officer, done[0].ok ? other : one);
  expect(second.counts).toEqual({ added: 0, changed: 0, here: 2, left: 0 });
  expect(second.state).toBe("read");
  const made = [await count("followUp"), await count("agendaItem"), await count("meeting"), await count("question")];
  expect(made.some((n) => n > 2)).toBe(false);
});

const TEXT = `Minutes of the meeting held on Tuesday 1 September 2026 at 10.00 am

Present: Cllrs Ann Firth (Chair) and Bo Lee

1. Taxi licensing

Cllr Lee asked how many checks were made. The Licensing Manager said that there had been forty.

ACTION: Clerk to write to the Mayor by 31 October 2026.

RESOLVED: That the report be noted.`;

async function bringText() {
  const known = await readKnown(db, as("officer"), { bodyId: PANEL, meetingId: null, meetsOn: null });
  const reading = readMinutes(TEXT, known);
  const done = await bringMinutes(db, officer(), { bodyId: PANEL, fileName: "", reading });
  if (!done.ok) throw new Error(done.refusal.because);
  const decisions = Object.fromEntries(reading.proposals.map(({ key }) => [key, { ticked: true, changed: {} }]));
  return {
    minutesId: done.result.id,
    reading,
    save: () => saveMinutes(db, officer(), { minutesId: done.result.id, version: 1, decisions }),
  };
}

test("the same minutes saved twice at once are recorded once, and the second are told that all of it is here", async () => {
  await givenMeeting(db, { meetsOn: "2026-09-01", state: "held" });
  const [one, other] = [await bringText(), await bringText()];
  const done = await Promise.all([one.save(), other.save()]);
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(done.find(({ ok }) => !ok)).toMatchObject({
    refusal: { because: expect.stringContaining("recorded already") },
  });
  const left = done[0].ok ? other : one;
  expect(await readMinutesDraft(db, as("officer"), left.minutesId)).toMatchObject({ state: "draft", rows: [] });
  for (const [table, n] of [
    ["agendaItem", 1],
    ["attendance", 2],
    ["outcome", 1],
    ["question", 1],
    ["followUp", 1],
  ] as const)
    expect([table, await count(table)]).toEqual([table, n]);
});

const FOUND: MeetingsFound = {
  committees: [{ key: "moderngov:143", scheme: "moderngov", title: "A panel", isEnded: false }],
  meetings: (["2025-09-02", "2027-03-02"] as const).map((meetsOn, at) => ({
    ...{
      scheme: "moderngov" as const,
      outsideId: String(at + 1),
      committee: "moderngov:143",
      meetsOn,
      startsAt: "10:00",
    },
    ...{ venue: "County Hall", isCancelled: false, notes: [], fileName: "a.xml" },
    items: [{ outsideId: `${at}1`, number: "1", title: "Taxi licensing", isRestricted: false }],
  })),
  skipped: [],
};

async function bringFound(found: MeetingsFound) {
  const input = { bodyId: PANEL, fileNames: "a.xml", found, asksService: false };
  const done = await bringMeetings(db, officer(), input);
  if (!done.ok) throw new Error(done.refusal.because);
  const broughtId = done.result.id;
  const committees = found.committees.map(({ key }) => key);
  const { version } = (await readBroughtMeetings(db, as("officer"), broughtId))!;
  await chooseCommittees(db, officer(), { broughtId, version, committees });
  const page = (await readBroughtMeetings(db, as("officer"), broughtId))!;
  const keys = page.lines.map(({ key }) => key);
  return { broughtId, save: () => saveMeetings(db, officer(), { broughtId, version: page.version, keys }) };
}

const CALENDAR: MeetingsFound = {
  ...FOUND,
  committees: [{ key: "calendar:A panel", scheme: "calendar", title: "A panel", isEnded: false }],
  meetings: FOUND.meetings.map((one) => ({
    ...one,
    scheme: "calendar" as const,
    committee: "calendar:A panel",
    items: [],
  })),
};

test.each([
  ["of ModernGov", FOUND, 2],
  ["of a calendar", CALENDAR, 0],
])("the same meetings %s saved twice at once are there once", async (_, found, items) => {
  const [one, other] = [await bringFound(found), await bringFound(found)];
  const done = await Promise.all([one.save(), other.save()]);
  expect(done.filter(({ ok }) => ok).length).toBeGreaterThan(0);
  expect(await count("meeting")).toBe(2);
  const routine = await db.selectFrom("agendaItem").select("title").where("title", "=", "Taxi licensing").execute();
  expect(routine).toHaveLength(items);
  const left = (await readBroughtMeetings(db, as("officer"), done[0].ok ? other.broughtId : one.broughtId))!;
  expect(left.lines.filter(({ what }) => what === "held" || what === "coming")).toEqual([]);
});
