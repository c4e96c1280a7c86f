import { expect, test } from "vitest";
import { addDays } from "#app/domain/calendar.ts";
import type { LongPart } from "#app/domain/programme/public-page.ts";
import { readProgrammePage } from "#app/services/programme/read-programme-page.server.ts";
import { readPublishedProgramme } from "#app/services/programme/read-published-programme.server.ts";
import { readPublishedYear, readYearInBrief } from "#app/services/programme/read-published-year.server.ts";
import { withholdItem } from "#app/services/agenda/withhold-item.server.ts";
import { withholdTheme } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { LANES_IN_BRIEF } from "#app/domain/programme/year-picture.ts";
import { ROWS_ON_PAGE } from "#app/domain/pages.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { dice } from "#tests/support/list-twin.ts";
import { pageFromAll, yearFromAll } from "#tests/support/published-twin.ts";
import { publish } from "#tests/support/publishing.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

type Year = { bodySlug: string; startYear: number; yearStartMonth: number; yearStartDay: number };

/** Holds the page and the picture of a year, as they are read, against the whole programme in memory. */
async function expectSame(db: Db, year: Year, today: string, page: string | null): Promise<void> {
  const programme = await readPublishedProgramme(db, year, today);
  const asked = (part: LongPart) => (part === "deferred" ? null : page);
  const read = await readProgrammePage(db, year, today, asked);
  expect(read === undefined).toBe(programme === undefined);
  if (!programme || !read) return;
  const shown = { ...read, id: undefined, meetings: undefined };
  expect(shown, `${year.startYear} on ${today}`).toEqual(pageFromAll(programme, today, asked));

  const whole = yearFromAll(programme, year, today);
  const inBrief = await readYearInBrief(db, read, year, today);
  expect(inBrief).toMatchObject({ lanesInAll: whole.lanesInAll, lanes: whole.lanes.slice(0, LANES_IN_BRIEF) });
  const lanes = [];
  const pages = Math.max(1, Math.ceil(whole.lanes.length / ROWS_ON_PAGE));
  for (let page = 1; page <= pages; page += 1) {
    const { picture } = (await readPublishedYear(db, { bodySlug: year.bodySlug, year, page: `${page}` }, today))!;
    expect(picture.meetings).toEqual(whole.meetings);
    lanes.push(...picture.lanes);
  }
  expect(lanes).toEqual(whole.lanes);
}

test("the page of a programme and the picture of its year show the same as the whole of it, read at once", async () => {
  const db = await openDemonstration();
  const years = await db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select(["body.slug as bodySlug", "startYear", "yearStartMonth", "yearStartDay"])
    .execute();
  expect(years.length).toBeGreaterThan(5);
  for (const year of years) await expectSame(db, year, `${year.startYear}-11-20`, "2");
}, 60_000);

test.each([1, 2])("so they do whatever is published, moved, withheld and published again: %d", async (seed) => {
  const db = await freshDb();
  const pick = dice(seed * 7_919);
  const year = (startYear: number) => ({ bodySlug: "anytown-panel", startYear, yearStartMonth: 5, yearStartDay: 1 });
  const programmes = [
    await givenProgramme(db, { state: "approved", startYear: 2025 }),
    await givenProgramme(db, { state: "approved", startYear: 2026 }),
  ];
  const meetings: { id: number; programme: number; meetsOn: string }[] = [];
  for (let n = 0; n < 12; n += 1) {
    const meetsOn = addDays("2025-06-01", n * 55);
    const state = pick(["provisional", "confirmed", "confirmed", "held", "cancelled"] as const);
    const id = await givenMeeting(db, { meetsOn, state, minutesAvailable: pick([60, 150]) });
    meetings.push({ id, meetsOn, programme: programmes[meetsOn < "2026-05-01" ? 0 : 1] ?? 0 });
  }
  const full = meetings.slice(4, 7);
  const themes: number[] = [];
  for (let n = 0; n < 150; n += 1) {
    const state = pick(["approved", "scheduled", "deferred", "considered", "follow_up", "carried_forward"] as const);
    themes.push(
      await givenTheme(db, { title: pick(["Roads", "roads", "Éclairs", "Road 10", "Road 9"]) + ` ${n % 40}`, state }),
    );
  }
  const items: number[] = [];
  const place = () => {
    const meeting = pick([...meetings, ...full, ...full, ...full, null]);
    const state = meeting
      ? pick(["scheduled", "scheduled", "considered", "withdrawn"] as const)
      : pick(["not_scheduled", "deferred", "withdrawn"] as const);
    return { meetingId: meeting?.id ?? null, programmeId: meeting?.programme ?? pick(programmes), state };
  };
  for (let n = 0; n < 260; n += 1) {
    const kind = pick(["theme", "theme", "theme", "statutory", "standing", "procedural"] as const);
    const themeId = kind === "theme" ? pick(themes.slice(0, 100)) : null;
    items.push(
      await givenItem(db, { ...place(), kind, themeId, title: `Item ${n % 90}`, minutes: n % 40, position: n }),
    );
  }
  for (let round = 0; round < 3; round += 1) {
    for (const id of programmes) await publish(db, id, `2026-05-0${round + 1}T09:00:00.000Z`);
    await givenOutcome(db, { itemId: pick(items) }).catch(() => {});
    for (const today of ["2025-05-01", "2026-02-10", "2026-10-01", "2027-12-01"])
      for (const startYear of [2025, 2026]) await expectSame(db, year(startYear), today, pick([null, "1", "2"]));
    await db.transaction().execute(async (trx) => {
      await withholdTheme(trx, pick(themes));
      for (let n = 0; n < 3; n += 1) await withholdItem(trx, { id: pick(items) }, "Exempt: paragraph 3");
    });
    for (const startYear of [2025, 2026]) await expectSame(db, year(startYear), "2026-10-01", "2");
    for (let n = 0; n < 40; n += 1)
      await db.updateTable("agendaItem").set(place()).where("id", "=", pick(items)).execute();
    await db.updateTable("theme").set({ state: "approved" }).where("id", "=", pick(themes)).execute();
  }
});
