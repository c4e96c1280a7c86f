import { beforeEach, expect, test } from "vitest";
import { meetingText } from "#app/domain/programme/view.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import { findCurrentProgramme } from "#app/services/programme/find-current-programme.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import { readCurrentProgrammeJson, readProgrammeJson } from "#app/services/programme/read-programme-json.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenProgramme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const ORIGIN = "https://planner.test";
const read = (startYear = 2026, bodySlug = "anytown-panel") => readProgrammeJson(db, { bodySlug, startYear }, ORIGIN);

test("a published programme for programs: its release, meetings, items and themes, with whole addresses", async () => {
  const { programmeId, september, october, themeId, itemId } = await givenApprovedProgramme(db);
  expect(await read()).toBeUndefined();
  await publishProgramme(db, acting("officer"), { programmeId, version: 1, note: "Agreed in July." });
  const json = await read();
  expect(json).toMatchObject({
    url: "https://planner.test/programmes/anytown-panel/2026-27",
    body: { name: "Anytown Scrutiny Panel", url: "https://planner.test/bodies/anytown-panel" },
    year: "2026/27",
    release: { number: 1, publishedOn: "2026-09-01", note: "Agreed in July.", changes: [] },
    introduction: "What we chose, and why.",
    unplaced: [],
  });
  expect(json?.meetings.map(({ reference, items }) => [reference, items.map((item) => item.reference)])).toEqual([
    [`M-${september}`, [`I-${itemId}`]],
    [`M-${october}`, []],
  ]);
  expect(json?.meetings[0]?.items[0]?.theme).toMatchObject({
    reference: `T-${themeId}`,
    url: `https://planner.test/themes/T-${themeId}`,
    title: "Taxi licensing",
  });
  for (const other of [read(2027), read(2025), read(2026, "othertown-committee"), read(2026, "nowhere")])
    expect(await other).toBeUndefined();
});

test("what changed is told while all that it speaks of may be read", async () => {
  const { programmeId, itemId } = await givenApprovedProgramme(db);
  await publish(db, programmeId);
  await db.updateTable("agendaItem").set({ minutes: 90 }).where("id", "=", itemId).execute();
  await publish(db, programmeId);
  const changes = async () => (await read())?.release.changes;
  expect(await changes()).toEqual(["Taxi licensing is now planned for 90 minutes instead of 30."]);
  await db.deleteFrom("publication").where("kind", "=", "item").where("recordId", "=", itemId).execute();
  expect(await changes()).toEqual([]);
});

async function givenYear(startYear: number, of: { bodyId?: number; published?: boolean } = {}): Promise<void> {
  const id = await givenProgramme(db, { startYear, ...(of.bodyId && { bodyId: of.bodyId }) });
  if (of.published === false) return;
  await givenPublished(db, id, [["programme", id, { startYear }]]);
  if (of.bodyId) await db.updateTable("publication").set({ bodyId: of.bodyId }).where("recordId", "=", id).execute();
}
const current = (today: string, slug = "anytown-panel") => findCurrentProgramme(db, slug, today);
const year = async (today: string) => (await readCurrentProgrammeJson(db, "anytown-panel", today, ORIGIN))?.year;

test("this year's programme where it is published, or else the latest that is; this year's address where none is", async () => {
  expect(await current("2026-09-01")).toBe("/programmes/anytown-panel/2026-27");
  expect(await year("2026-09-01")).toBeUndefined();
  await givenYear(2024);
  await givenYear(2025);
  await givenYear(2026, { published: false });
  await givenYear(2027, { bodyId: OTHER_COMMITTEE });
  expect(await current("2026-09-01")).toBe("/programmes/anytown-panel/2025-26");
  expect(await current("2025-04-30")).toBe("/programmes/anytown-panel/2024-25");
  expect(await current("2025-05-01")).toBe("/programmes/anytown-panel/2025-26");
  expect(await current("2020-05-01")).toBe("/programmes/anytown-panel/2025-26");
  expect(await current("2026-09-01", "othertown-committee")).toBe("/programmes/othertown-committee/2027-28");
  expect(await year("2025-04-30")).toBe("2024/25");
  expect(await year("2030-04-30")).toBe("2025/26");
});

test("there is none of a body that is not there", async () => {
  expect(await current("2026-09-01", "nowhere")).toBeUndefined();
  expect(await readCurrentProgrammeJson(db, "nowhere", "2026-09-01", ORIGIN)).toBeUndefined();
});

test("a date that is inferred is told as such, in the data, the release and its news; a stated one has no such field", async () => {
  const { programmeId, september } = await givenApprovedProgramme(db);
  await publish(db, programmeId);
  const told = async () => (await read())?.meetings.map(({ dateIsInferred }) => dateIsInferred);
  expect(await told()).toEqual([undefined, undefined]);
  await db.updateTable("meeting").set({ dateBasis: "inferred" }).where("id", "=", september).execute();
  await publish(db, programmeId);
  expect(await told()).toEqual([true, undefined]);
  expect((await read())?.release.changes).toEqual([
    "The date of 8 September 2026 is inferred, not stated in a source.",
  ]);
  const shown = await readPublished(db, "meeting", september, "2026-09-01");
  expect(shown && meetingText(shown)).toMatch(/^Tuesday 8 September 2026 \(date inferred\)/);
});
