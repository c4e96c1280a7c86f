import { beforeEach, expect, test } from "vitest";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { readPublicHome } from "#app/services/home/read-public-home.server.ts";
import type { Db } from "#db/open.server.ts";
import { putRecords } from "#db/public-record/published-records.server.ts";
import { freshDb, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenItem } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("before anything is published the public are offered a suggestion, where somebody takes one", async () => {
  const empty = { welcome: "", bodies: [], decided: [], latest: [] };
  expect(await readPublicHome(db, TODAY)).toEqual({ ...empty, takesSuggestions: true });
  await db.deleteFrom("membership").where("role", "=", "officer").execute();
  expect(await readPublicHome(db, TODAY)).toEqual({ ...empty, takesSuggestions: false });
});

test("what was published lately, the newest first: one change of each, and how many more there are", async () => {
  const { programmeId, october, themeId } = await givenApprovedProgramme(db);
  const items: number[] = [];
  for (let n = 1; n <= 5; n += 1)
    items.push(
      await givenItem(db, { programmeId, themeId, meetingId: october, title: `Taxis, part ${n}`, state: "scheduled" }),
    );
  await publish(db, programmeId, "2026-08-01T09:00:00.000Z");
  await db.updateTable("agendaItem").set({ minutes: 20 }).where("id", "in", items.slice(0, 4)).execute();
  await publish(db, programmeId, "2026-08-02T23:30:00.000Z");
  await db.updateTable("agendaItem").set({ minutes: 40 }).where("id", "in", items).execute();
  await publish(db, programmeId, "2026-08-04T09:00:00.000Z");
  const { latest } = await readPublicHome(db, TODAY);
  expect(latest.map(({ number, publishedOn, change, more }) => [number, publishedOn, change, more])).toEqual([
    [3, "2026-08-04", "Taxis, part 1 is now planned for 40 minutes instead of 20.", 4],
    [2, "2026-08-03", "Taxis, part 1 is now planned for 20 minutes instead of 30.", 3],
    [1, "2026-08-01", null, 0],
  ]);
  expect(latest[0]).toMatchObject({
    bodyName: "Anytown Scrutiny Panel",
    yearLabel: "2026/27",
    href: "/programmes/anytown-panel/2026-27",
  });
  await db
    .deleteFrom("publication")
    .where("kind", "=", "item")
    .where("recordId", "=", items[0] ?? 0)
    .execute();
  const [third] = (await readPublicHome(db, TODAY)).latest;
  expect([third?.change, third?.more]).toEqual(["Taxis, part 2 is now planned for 40 minutes instead of 20.", 3]);
});

test("the next meeting of each body names its first three subjects, and neither routine business nor what was withdrawn", async () => {
  const { programmeId, october, september, themeId } = await givenApprovedProgramme(db);
  const on = (meetingId: number, title: string, more = {}) =>
    givenItem(db, { programmeId, themeId, meetingId, title, state: "scheduled", ...more });
  await db.deleteFrom("agendaItem").execute();
  await on(september, "Apologies", { kind: "standing", themeId: null });
  for (const title of ["Taxis", "Fraud", "Roads", "Parks"]) await on(september, title);
  await on(october, "Later");
  await publish(db, programmeId, "2026-08-01T09:00:00.000Z");
  const { bodies } = await readPublicHome(db, TODAY);
  expect(bodies).toMatchObject([{ slug: "anytown-panel", nextMeeting: { meetsOn: "2026-09-08" } }]);
  expect(bodies[0]?.subjects.map(({ title }) => title)).toEqual(["Taxis", "Fraud", "Roads"]);
});

test("the last three releases", async () => {
  const { programmeId, itemId } = await givenApprovedProgramme(db);
  for (let n = 1; n <= 6; n += 1) {
    await db
      .updateTable("agendaItem")
      .set({ minutes: 10 * n })
      .where("id", "=", itemId)
      .execute();
    await publish(db, programmeId, `2026-08-0${n}T09:00:00.000Z`);
  }
  expect((await readPublicHome(db, TODAY)).latest.map(({ number }) => number)).toEqual([6, 5, 4]);
});

test("what was decided lately on themes, the newest first: nothing routine, nothing old, and nothing that was not published", async () => {
  const { programmeId, themeId, itemId } = await givenApprovedProgramme(db);
  await publish(db, programmeId, "2026-08-01T09:00:00.000Z");
  const decided = (id: number, onDay: string, resolution: string, theme: number | null = themeId) => {
    const original = { code: "noted" as const, resolution, minuteNumber: "" };
    const entry = { itemId: id, title: `Item ${id}`, original, corrections: [], source: "" };
    const of = {
      bodyId: PANEL,
      startYear: 2026,
      themeId: theme,
      itemId: id === itemId ? id : null,
      meetingId: null,
      onDay,
    };
    return { kind: "outcome" as const, id, ...of, title: "", entry };
  };
  await db
    .transaction()
    .execute((trx) =>
      putRecords(
        trx,
        [
          decided(901, "2026-06-18", "Resolved: that the report be noted."),
          decided(itemId, "2026-07-02", "Resolved: to ask again."),
          decided(903, "2026-07-02", "", themeId),
          decided(904, "2026-07-02", "Resolved: that the minutes be agreed.", null),
          decided(905, "2025-05-02", "Resolved: long ago."),
        ],
        { at: "2026-08-01T09:00:00.000Z", name: "Priya Shah" },
      ),
    );
  const { decided: said } = await readPublicHome(db, TODAY);
  expect(said.map(({ resolution, day, href }) => [resolution, meetingDay(day), href])).toEqual([
    ["Resolved: to ask again.", "2 July 2026", `/items/I-${itemId}`],
    ["Resolved: that the report be noted.", "18 June 2026", null],
  ]);
});
