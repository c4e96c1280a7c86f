import { beforeEach, expect, test } from "vitest";
import { decisionsWaiting } from "#app/services/home/decisions-waiting.server.ts";
import { programmeRows, yearEndWaits } from "#app/services/home/planning-rows.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test.each<[string, Partial<Parameters<typeof programmeRows>[0]>, [string, string, string, string] | null]>([
  ["a draft", {}, ["is a draft", "", "Open", "Being put together by the scrutiny officer."]],
  ["sent back", { decisionWords: "Too much." }, ["was sent back by the chair", "", "Change", "Too much."]],
  ["with the chair", { state: "submitted" }, null],
  ["approved", { state: "approved" }, ["is approved and not yet published", "/publication", "Publish", ""]],
  ["published", { state: "published" }, null],
  [
    "approved, once sent back",
    { state: "approved", decisionWords: "Too much." },
    ["is approved and not yet published", "/publication", "Publish", ""],
  ],
  [
    "published and changed once",
    { state: "published", changes: 1 },
    ["has changed since the public were last told", "/publication", "Publish", ""],
  ],
  [
    "published and changed twice",
    { state: "published", changes: 2 },
    ["has changed since the public were last told", "/publication", "Publish", ""],
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
  const asked = programmeRows({ ...programme, ...row }).map(({ words, href, verb, note }) => [words, href, verb, note]);
  if (task === null) return expect(asked).toEqual([]);
  const [words, path, verb, note] = task;
  expect(asked).toEqual([[`Anytown Panel 2026/27 ${words}`, `/programmes/anytown-panel/2026-27${path}`, verb, note]]);
});

const unfinished = async (today: string, bodyIds = [PANEL]) =>
  (await yearEndWaits(db, { ...as("officer"), today }, bodyIds)).map(({ words }) => words);

test("a year is to be settled from eight weeks before its end, until another year has gone by", async () => {
  const programmeId = await givenProgramme(db, { startYear: 2025 });
  await givenItem(db, { programmeId, themeId: await givenTheme(db, { state: "approved" }) });
  const year = "unfinished in Anytown Scrutiny Panel 2025/26, which";
  expect(await unfinished("2026-03-04")).toEqual([]);
  expect(await unfinished("2026-03-05")).toEqual([`${year} ends on 30 April 2026`]);
  expect(await unfinished("2026-04-30")).toEqual([`${year} ends on 30 April 2026`]);
  expect(await unfinished("2026-05-01")).toEqual([`${year} ended on 30 April 2026`]);
  expect(await unfinished("2027-04-30")).toEqual([`${year} ended on 30 April 2026`]);
  expect(await unfinished("2027-05-01")).toEqual([]);
  expect(await unfinished(TODAY, [])).toEqual([]);
  expect(await unfinished(TODAY, [OTHER_COMMITTEE])).toEqual([]);
});

test("a year with nothing left says so by its count, and one to come is not told of", async () => {
  await givenProgramme(db, { startYear: 2025 });
  await givenProgramme(db, { startYear: 2026 });
  await givenProgramme(db, { startYear: 2027 });
  const count = async () => (await yearEndWaits(db, as("officer"), [PANEL])).map((waits) => waits.count);
  expect(await count()).toEqual([0]);
  await givenFollowUp(db, { startYear: 2025 });
  expect(await count()).toEqual([1]);
  expect(await yearEndWaits(db, as("officer"), [PANEL])).toMatchObject([
    { words: "unfinished in Anytown Scrutiny Panel 2025/26, which ended on 30 April 2026" },
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
    [PANEL, `T-${plain}:2026-08-21T09:00:00.000Z`, `Theme to decide: Taxis (T-${plain})`],
    [PANEL, `T-${hidden}:`, `Theme to decide: T-${hidden} (sensitive: sign in to read it)`],
    [PANEL, `programme-${programmeId}:2026-08-23T09:00:00.000Z`, "Programme to decide: Anytown Scrutiny Panel 2026/27"],
    [PANEL, `V-${variationId}`, `Variation to decide: Trams (V-${variationId})`],
    [PANEL, `agenda-M-${meetingId}:${NOW}`, "Agenda to agree: Anytown Scrutiny Panel, Tuesday 8 September 2026"],
  ]);
  expect(await decisions([OTHER_COMMITTEE])).toEqual([]);
  expect(await decisions([])).toEqual([]);
});
