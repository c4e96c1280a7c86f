import { beforeEach, expect, test } from "vitest";
import { decisionsWaiting } from "#app/services/home/decisions-waiting.server.ts";
import { overloaded, programmeTask, yearEndTasks } from "#app/services/home/planning-tasks.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("a meeting is told of once it is planned beyond its time, by a minute", () => {
  const meeting = {
    id: 7,
    bodyId: PANEL,
    meetsOn: "2026-09-08",
    dateBasis: "stated" as const,
    startsAt: "17:00",
    state: "confirmed" as const,
    venue: "",
    minutesAvailable: 150,
    minutesAsked: 0,
    minutesLeaving: 0,
    bodyName: "Anytown Scrutiny Panel",
  };
  expect(overloaded([{ ...meeting, minutesPlanned: 150 }])).toEqual([]);
  expect(overloaded([{ ...meeting, minutesPlanned: 150, minutesAsked: 1 }])[0]?.words).toMatch(/: over by 1 minute$/);
  expect(overloaded([{ ...meeting, minutesPlanned: 150, minutesLeaving: 20 }])).toEqual([]);
  expect(overloaded([{ ...meeting, minutesPlanned: 151 }])).toEqual([
    {
      words: "Anytown Scrutiny Panel, 8 September 2026: over by 1 minute",
      href: "/meetings/M-7",
      count: null,
      note: null,
    },
  ]);
});

test.each<[string, Partial<Parameters<typeof programmeTask>[0]>, [string, string, string | null] | null]>([
  ["a draft", {}, ["is a draft", "", "Being put together by the scrutiny officer."]],
  ["sent back", { decisionWords: "Too much." }, ["was sent back by the chair", "", "Too much."]],
  ["with the chair", { state: "submitted" }, null],
  ["approved", { state: "approved" }, ["is approved and not yet published", "/publication", null]],
  ["published", { state: "published" }, null],
  [
    "approved, once sent back",
    { state: "approved", decisionWords: "Too much." },
    ["is approved and not yet published", "/publication", null],
  ],
  [
    "published and changed once",
    { state: "published", changes: 1 },
    ["has changed since the public were last told", "/publication", null],
  ],
  [
    "published and changed twice",
    { state: "published", changes: 2 },
    ["has changed since the public were last told", "/publication", null],
  ],
])("what a programme asks of its officer: %s", (_, row, task) => {
  const programme = {
    id: 1,
    startYear: 2026,
    state: "draft" as const,
    decisionWords: null,
    bodyName: "Anytown Panel",
    bodySlug: "anytown-panel",
    yearStartMonth: 5,
    yearStartDay: 1,
    changes: 0,
  };
  const asked = programmeTask({ ...programme, ...row }).map(({ words, href, count, note }) => {
    expect(count).toBeNull();
    return [words, href, note];
  });
  if (task === null) return expect(asked).toEqual([]);
  const [words, path, note] = task;
  expect(asked).toEqual([[`Anytown Panel 2026/27 ${words}`, `/programmes/anytown-panel/2026-27${path}`, note]]);
});

const unfinished = async (today: string, bodyIds = [PANEL]) =>
  (await yearEndTasks(db, { ...as("officer"), today }, bodyIds)).map(({ href, note }) => [
    href.split("/").at(-2),
    note,
  ]);

test("a year is to be settled from eight weeks before its end, until another year has gone by", async () => {
  const programmeId = await givenProgramme(db, { startYear: 2025 });
  await givenItem(db, { programmeId, themeId: await givenTheme(db, { state: "approved" }) });
  const ended = "The year ended on 30 April 2026.";
  expect(await unfinished("2026-03-04")).toEqual([]);
  expect(await unfinished("2026-03-05")).toEqual([["2025-26", "The year ends on 30 April 2026."]]);
  expect(await unfinished("2026-04-30")).toEqual([["2025-26", "The year ends on 30 April 2026."]]);
  expect(await unfinished("2026-05-01")).toEqual([["2025-26", ended]]);
  expect(await unfinished("2027-04-30")).toEqual([["2025-26", ended]]);
  expect(await unfinished("2027-05-01")).toEqual([]);
  expect(await unfinished(TODAY, [])).toEqual([]);
  expect(await unfinished(TODAY, [OTHER_COMMITTEE])).toEqual([]);
});

test("a year with nothing left says so by its count, and one to come is not told of", async () => {
  await givenProgramme(db, { startYear: 2025 });
  await givenProgramme(db, { startYear: 2026 });
  await givenProgramme(db, { startYear: 2027 });
  const count = async () => (await yearEndTasks(db, as("officer"), [PANEL])).map((task) => task.count);
  expect(await count()).toEqual([0]);
  await givenFollowUp(db, { startYear: 2025 });
  expect(await count()).toEqual([1]);
  expect(await yearEndTasks(db, as("officer"), [PANEL])).toMatchObject([
    { words: "unfinished in Anytown Scrutiny Panel 2025/26: carry forward, close or hand over" },
  ]);
});

const decisions = async (bodyIds = [PANEL]) =>
  (await decisionsWaiting(db, bodyIds, TODAY)).map(({ bodyId, key, what }) => [bodyId, key, what]);
async function sent(
  action: New<"event">["action"],
  kind: "theme" | "programme",
  id: number,
  at: string,
): Promise<void> {
  const event = { at, actorName: "Jo Bryce", action, subjectKind: kind, subjectId: id, bodyId: PANEL };
  const { id: eventId } = await db.insertInto("event").values(event).returning("id").executeTakeFirstOrThrow();
  await db.insertInto("eventSubject").values({ eventId, kind, recordId: id }).execute();
}

test("what waits for the chair, each known by when it was last sent; a sensitive title is not told", async () => {
  const plain = await givenTheme(db, { state: "with_chair", title: "Taxis." });
  const hidden = await givenTheme(db, { state: "with_chair", title: "Zqhidden", sensitiveSinceAt: NOW });
  await givenTheme(db, { state: "proposed" });
  const programmeId = await givenProgramme(db, { state: "submitted" });
  const itemId = await givenItem(db, { programmeId, title: "Trams" });
  const { id: variationId } = await db
    .insertInto("variation")
    .values({
      ...{ programmeId, itemId, kind: "defer", reasonWords: "No", itemVersion: 1 },
      ...{ proposedByName: "Jo", proposedAt: NOW },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const meetingId = await givenMeeting(db);
  await db
    .insertInto("agenda")
    .values({ meetingId, state: "with_chair", submittedAt: NOW } as New<"agenda">)
    .execute();
  await sent("theme_recommended", "theme", plain, "2026-08-20T09:00:00.000Z");
  await sent("theme_recommended", "theme", plain, "2026-08-21T09:00:00.000Z");
  await sent("theme_sent", "theme", plain, "2026-08-22T09:00:00.000Z");
  await sent("programme_submitted", "programme", programmeId, "2026-08-23T09:00:00.000Z");
  expect(await decisions()).toEqual([
    [PANEL, `T-${plain}:2026-08-21T09:00:00.000Z`, `Theme to decide: T-${plain} Taxis`],
    [PANEL, `T-${hidden}:`, `Theme to decide: T-${hidden} (sensitive: sign in to read it)`],
    [PANEL, `programme-${programmeId}:2026-08-23T09:00:00.000Z`, "Programme to decide: Anytown Scrutiny Panel 2026/27"],
    [PANEL, `V-${variationId}`, `Variation to decide: V-${variationId} Trams`],
    [PANEL, `agenda-M-${meetingId}:${NOW}`, "Agenda to agree: Anytown Scrutiny Panel, Tuesday 8 September 2026"],
  ]);
  expect(await decisions([OTHER_COMMITTEE])).toEqual([]);
  expect(await decisions([])).toEqual([]);
});
