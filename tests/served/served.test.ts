import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, OTHER_COMMITTEE, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let themeId: number;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      themeId = await givenTheme(db);
    },
  });
});
afterAll(() => served.close());

const themeNow = () =>
  served.db.selectFrom("theme").select(["state", "version"]).where("id", "=", themeId).executeTakeFirst();

test("the server answers its health check", async () => {
  const response = await served.fetchAs(null, "/healthz");
  expect([response.status, await response.text()]).toEqual([200, "ok"]);
});

test("a deed needs a person: anybody else is asked to sign in and brought back", async () => {
  const response = await served.fetchAs(null, `/themes/T-${themeId}/consideration`);
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe(`/sign-in?next=%2Fthemes%2FT-${themeId}%2Fconsideration`);
});

test("an officer sends a form without JavaScript and the theme moves", async () => {
  const response = await served.submitAs("officer", `/themes/T-${themeId}/consideration`);
  expect(response.status).toBe(302);
  expect(await themeNow()).toEqual({ state: "under_consideration", version: 2 });
});

test("the body chosen for a meeting stays chosen where its day is warned of, above the field and under no other name", async () => {
  const part = {
    bodyId: OTHER_COMMITTEE,
    personId: PEOPLE.officer.personId,
    role: "officer",
    fromOn: "2026-05-01",
  } as const;
  await served.db.insertInto("membership").values(part).execute();
  const form = { bodyId: String(OTHER_COMMITTEE), meetsOn: "2026-12-25" };
  const page = await (await served.submitAs("officer", "/meetings/new", form)).text();

  expect(page).toContain('name="warnedOf"');
  expect(page.indexOf('name="warnedOf"')).toBeLessThan(page.indexOf('name="meetsOn'));
  expect(page).toMatch(new RegExp(`<option value="${OTHER_COMMITTEE}" selected`));
  expect(page.slice(page.indexOf("<main"), page.indexOf("</h1>"))).not.toContain("Panel");
});

test("an officer asks for a plan, waits for it without JavaScript, and moves what is ticked", async () => {
  const startYear = 2032;
  const programmeId = await givenProgramme(served.db, { startYear });
  const meetingId = await givenMeeting(served.db, { meetsOn: "2032-10-05" });
  const ofTheme = await givenTheme(served.db, { state: "approved", title: "Flood readiness" });
  const itemId = await givenItem(served.db, { themeId: ofTheme, programmeId, title: "Flood readiness" });
  const path = "/programmes/anytown-panel/2032-33/plan";
  expect(await (await served.fetchAs("member", path)).text()).not.toContain("What will be weighed");
  const asked = await served.submitAs("officer", path, { deed: "suggest" }, path);
  expect([asked.status, asked.headers.get("location")]).toEqual([302, path]);
  const read = async () => (await served.fetchAs("officer", path)).text();
  await expect.poll(read, { timeout: 30_000 }).toContain("1 of 1 placed.");
  const page = await read();
  expect(page).toContain("to 5 October 2032");
  expect(page).not.toContain('http-equiv="refresh"');
  const moved = await served.submitAs("officer", path, { deed: "move" }, path);
  expect([moved.status, moved.headers.get("location")]).toEqual([302, "/programmes/anytown-panel/2032-33/planner"]);
  const item = served.db.selectFrom("agendaItem").select(["meetingId", "state"]).where("id", "=", itemId);
  expect(await item.executeTakeFirst()).toEqual({ meetingId, state: "scheduled" });
});
