import { beforeEach, expect, test } from "vitest";
import { readDueDates } from "#app/services/programme/read-due-dates.server.ts";
import { readProgrammePage } from "#app/services/programme/read-programme-page.server.ts";
import { readPublishedYear } from "#app/services/programme/read-published-year.server.ts";
import { readYear } from "#app/services/programme/read-year.server.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";

const KEY = { slug: "anytown-panel", year: "2026-27" };
const YEAR = { startYear: 2026, yearStartMonth: 5, yearStartDay: 1 };

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;

beforeEach(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
});

const team = async (who: CastName = "officer") => (await readYear(db, as(who), KEY))?.picture;
const anyone = () => readPublishedYear(db, { bodySlug: KEY.slug, year: YEAR, page: null }, TODAY);

test("those with a part in the body see the year as it is planned, whatever is published", async () => {
  const picture = await team("member");
  expect(picture?.meetings.map(({ day, short }) => [day, short])).toEqual([
    ["8 September 2026", "120 left"],
    ["13 October 2026", "150 left"],
  ]);
  expect(picture?.lanes).toMatchObject([{ title: "Taxi licensing", words: "To come on 8 September 2026" }]);
  expect(await team("outsideOfficer")).toBeUndefined();
});

test("a chosen theme that has no item yet waits in this year's picture, and in no year's that is over", async () => {
  await givenTheme(db, { title: "Waits", state: "approved" });
  expect((await team())?.lanes.at(-1)).toMatchObject({ title: "Waits", words: "No date yet" });
  const later = { ...as("officer"), today: "2027-05-01" };
  expect((await readYear(db, later, KEY))?.picture.lanes.map(({ title }) => title)).toEqual(["Taxi licensing"]);
});

test("a chosen theme whose item was withdrawn waits for a day again", async () => {
  const themeId = await givenTheme(db, { title: "Again", state: "approved" });
  await givenItem(db, { programmeId: given.programmeId, themeId, title: "Again", state: "withdrawn" });
  expect((await team())?.lanes.at(-1)).toMatchObject({ title: "Again", words: "No date yet" });
});

test("what the chair agreed to move is drawn where it was and where it is", async () => {
  await db
    .insertInto("variation")
    .values({
      programmeId: given.programmeId, itemId: given.itemId, kind: "move", fromMeetingId: given.september,
      toMeetingId: given.october, reasonWords: "Full.", state: "approved", proposedByName: "Jo Bryce", proposedAt: NOW,
      itemVersion: 1,
    })
    .execute(); // prettier-ignore
  await db.updateTable("agendaItem").set({ meetingId: given.october }).where("id", "=", given.itemId).execute();
  expect((await team())?.lanes[0]?.words).toBe("Moved from 8 September 2026; to come on 13 October 2026");
});

test("anyone sees what the latest release holds and nothing that was written since or beside it", async () => {
  expect(await anyone()).toBeUndefined();
  await publish(db, given.programmeId);
  const secret = await givenTheme(db, { title: "SECRET theme", state: "scheduled" });
  const since = await givenMeeting(db, { meetsOn: "2026-11-03", venue: "SECRET" });
  await givenItem(db, {
    programmeId: given.programmeId, themeId: secret, meetingId: since, title: "SECRET item", state: "scheduled",
  }); // prettier-ignore
  const picture = (await anyone())?.picture;
  expect(picture?.meetings.map(({ day }) => day)).toEqual(["8 September 2026", "13 October 2026"]);
  expect(picture?.lanes.map(({ title }) => title)).toEqual(["Taxi licensing"]);
  expect(JSON.stringify(picture)).not.toContain("SECRET");
});

test("a theme that is marked as sensitive goes out of everybody's picture but the officers' and the chair's", async () => {
  await publish(db, given.programmeId);
  const { version } = await db.selectFrom("theme").select("version").executeTakeFirstOrThrow();
  const marked = { themeId: given.themeId, version, words: "A live case" };
  expect(await markThemeSensitive(db, acting("officer"), marked)).toMatchObject({ ok: true });
  expect((await anyone())?.picture.lanes).toEqual([]);
  expect((await team("member"))?.lanes).toEqual([]);
  expect((await team("chair"))?.lanes).toHaveLength(1);
});

test("what is due is told to anyone until it is out; when papers are due is the team's", async () => {
  await publish(db, given.programmeId);
  const titles = (days: readonly { title: string }[] = []) => days.map(({ title }) => title);
  const shown = titles((await anyone())?.picture.deadlines);
  expect(shown).toContain("Agenda of 13 October 2026");
  expect(shown.filter((title) => title.startsWith("Papers"))).toEqual([]);
  expect(titles((await team())?.deadlines)).toContain("Papers for 13 October 2026");
  const release = { number: 1, publishedOn: TODAY, publishedAt: NOW, publishedByName: "Jo Bryce" };
  await db
    .insertInto("agendaRelease")
    .values({ ...release, kind: "agenda", meetingId: given.october, view: "{}" })
    .execute();
  expect(titles((await anyone())?.picture.deadlines)).not.toContain("Agenda of 13 October 2026");
  const { meetings = [] } = (await readProgrammePage(db, { bodySlug: KEY.slug, ...YEAR }, TODAY, () => null)) ?? {};
  expect(await readDueDates(db, meetings[1]!, TODAY)).toMatchObject({ hasAgenda: true, dates: { agenda: null } });
});
