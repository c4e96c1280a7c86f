import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { addDays, dateText, dayInLondon, type IsoDate } from "#app/domain/calendar.ts";
import { closeWindows, openAs, startBrowser } from "#tests/support/browser.ts";
import {
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Counted } from "./counted.ts";

/** Days on which the panel meets, next to one another so that they are of one year. */
const DAYS = [60, 61, 62, 63].map((days) => addDays(dayInLondon(new Date()), days)) as [
  IsoDate,
  IsoDate,
  IsoDate,
  IsoDate,
];

let browser: Browser;
let served: Served;
let programme: string;
let programmeId: number;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve();
  const startYear = Number(DAYS[0].slice(5, 7)) < 5 ? Number(DAYS[0].slice(0, 4)) - 1 : Number(DAYS[0].slice(0, 4));
  programmeId = await givenProgramme(served.db, { startYear });
  programme = `/programmes/anytown-panel/${startYear}-${String(startYear + 1).slice(2)}`;
});
afterEach(() => closeWindows(browser));
afterAll(() => served?.close());

async function officer(path: string): Promise<{ page: Page; count: Counted }> {
  const page = await openAs(browser, served, { who: "officer" });
  await page.goto(path);
  const count = new Counted(page);
  return { page, count };
}

const inProgramme = () => ({ programmeId, kind: "statutory" as const });
const cell = (page: Page, id: string, column: string): Locator =>
  page.locator(`tr:has(#tick-${id}) [data-label="${column}"]`);
const said = (page: Page) => page.locator(".app-list__said");
/** Waits until the list says so, beside its rows. */
const saidWords = (page: Page, words: string) => said(page).locator("p", { hasText: words }).waitFor();

describe("the first row by keyboard", () => {
  test.for(["themes", "questions", "follow-ups", "programme", "meetings", "deadlines"])(
    "%s: at most six presses from the start of the page",
    async (list) => {
      const themeId = await givenTheme(served.db);
      await givenFollowUp(served.db);
      await givenQuestion(served.db, { themeId });
      await givenMeeting(served.db, { meetsOn: DAYS[0] });
      await givenItem(served.db, inProgramme());
      const { page, count } = await officer(list === "programme" ? programme : `/${list}`);
      const inRows = () => page.evaluate(() => document.activeElement?.closest("#rows") !== null);
      await count.press("Tab");
      await count.press("Enter");
      while (count.presses < 6 && !(await inRows())) {
        await count.press("Tab");
        const isSkip = await page.evaluate(() => document.activeElement?.getAttribute("href") === "#rows");
        if (isSkip) await count.press("Enter");
      }
      expect(await inRows()).toBe(true);
      expect(count.presses).toBeLessThanOrEqual(6);
    },
  );
});

describe("an officer changes one thing in its row", () => {
  test("the lead: one click and one choice, no page loaded, and the focus stays in the cell", async () => {
    const id = await givenItem(served.db, { ...inProgramme(), title: "Retail crime" });
    const { page, count } = await officer(programme);
    await count.click(cell(page, `I-${id}`, "Lead member").getByRole("button"));
    await count.choose(page.getByLabel(/^Lead member: .*\(I-/), { label: "Cllr Ruth Ahmed" });
    await saidWords(page, "1 item has been given a lead member.");
    expect(await cell(page, `I-${id}`, "Lead member").innerText()).toContain("Cllr Ruth Ahmed");
    expect(await cell(page, `I-${id}`, "Lead member").evaluate((at) => at.contains(document.activeElement))).toBe(true);
    // Nobody led it before: there is nothing to put back.
    expect(await said(page).getByRole("button", { name: "Undo" }).count()).toBe(0);
    expect({ clicks: count.clicks, values: count.values, loads: count.loads }).toEqual({
      clicks: 2,
      values: 0,
      loads: 0,
    });
  });

  test("the time: one click and one value", async () => {
    const id = await givenItem(served.db, { ...inProgramme(), minutes: 20 });
    const { page, count } = await officer(programme);
    await count.click(cell(page, `I-${id}`, "Time (minutes)").getByRole("button"));
    await count.type(page.getByLabel(/^Time \(minutes\): .*\(I-/), "45");
    await count.press("Enter");
    await saidWords(page, "The time of 1 item has been changed.");
    expect(await cell(page, `I-${id}`, "Time (minutes)").innerText()).toContain("45");
    expect([count.clicks, count.values, count.presses, count.loads]).toEqual([1, 1, 1, 0]);
  });

  test("a move to a meeting: one click and one choice; with a reason where one is needed", async () => {
    const meetingId = await givenMeeting(served.db, { meetsOn: DAYS[1] });
    const later = await givenMeeting(served.db, { meetsOn: DAYS[2] });
    const id = await givenItem(served.db, { ...inProgramme(), meetingId: null, state: "not_scheduled" });
    const { page, count } = await officer(programme);
    await count.click(cell(page, `I-${id}`, "Meeting").getByRole("button"));
    await count.choose(page.getByLabel(/^Move to: .*\(I-/), String(meetingId));
    await saidWords(page, "1 item has been moved.");
    expect([count.clicks, count.values, count.loads]).toEqual([2, 0, 0]);

    await count.click(cell(page, `I-${id}`, "Meeting").getByRole("button"));
    await count.choose(page.getByLabel(/^Move to: .*\(I-/), String(later));
    await count.type(page.getByLabel(/^Reason, to move or defer: .*\(I-/), "Figures come in November");
    await count.press("Enter");
    await saidWords(page, "1 item has been moved.");
    expect([count.clicks, count.values, count.loads]).toEqual([4, 1, 0]);
    expect(await cell(page, `I-${id}`, "Meeting").innerText()).toContain(dateText(DAYS[2]));
  });

  test("a deferral: one click and its reason", async () => {
    const meetingId = await givenMeeting(served.db, { meetsOn: DAYS[3] });
    const id = await givenItem(served.db, { ...inProgramme(), meetingId, state: "scheduled" });
    const { page, count } = await officer(programme);
    await count.click(cell(page, `I-${id}`, "State").getByRole("button"));
    await count.type(page.getByLabel(/^Reason, to move or defer: .*\(I-/), "Report is late");
    await count.press("Enter");
    await saidWords(page, "1 item has been deferred.");
    expect([count.clicks, count.values, count.presses, count.loads]).toEqual([1, 1, 1, 0]);
    expect(await cell(page, `I-${id}`, "State").innerText()).toContain("Deferred");
  });

  test("when a follow-up is due: one click and one value, in words", async () => {
    const id = await givenFollowUp(served.db);
    const { page, count } = await officer("/follow-ups");
    await count.click(cell(page, `F-${id}`, "Due").getByRole("button"));
    await count.type(page.getByLabel(/^When is it due\?: .*\(F-/), "31 March 2027");
    await count.press("Enter");
    await saidWords(page, "The due date of 1 follow-up has been changed.");
    expect(await cell(page, `F-${id}`, "Due").innerText()).toContain("31 March 2027");
    expect([count.clicks, count.values, count.presses, count.loads]).toEqual([1, 1, 1, 0]);
  });

  test("where a follow-up stands: one click, one choice and what was reported, asked for once it is missed", async () => {
    const id = await givenFollowUp(served.db);
    const { page, count } = await officer("/follow-ups");
    await count.click(cell(page, `F-${id}`, "Status").getByRole("button"));
    await count.choose(page.getByLabel(/^Where do they stand\?: .*\(F-/), { label: "In progress" });
    await count.type(page.getByLabel(/^What was reported of all of them\?: .*\(F-/), "Checks began in June");
    await count.press("Enter");
    await saidWords(page, "1 follow-up has been reported on.");
    expect(await cell(page, `F-${id}`, "Status").innerText()).toContain("In progress");
    expect([count.clicks, count.values, count.presses, count.loads]).toEqual([2, 1, 1, 0]);
    const reports = await served.db.selectFrom("followUpUpdate").select("text").where("followUpId", "=", id).execute();
    expect(reports).toEqual([{ text: "Checks began in June" }]);
  });

  test("one press takes it back, and what stood there before stands there again", async () => {
    const itemId = await givenItem(served.db, { ...inProgramme(), minutes: 20 });
    const items = (await officer(programme)).page;
    const minutes = cell(items, `I-${itemId}`, "Time (minutes)");
    await minutes.getByRole("button").click();
    await items.getByLabel(/^Time \(minutes\): .*\(I-/).fill("45");
    await items.keyboard.press("Enter");
    await said(items).getByRole("button", { name: "Undo" }).click();
    await items.waitForLoadState();
    expect(await minutesOf(itemId)).toBe(20);
    expect(new URL(items.url()).pathname).toBe(programme);

    const id = await givenFollowUp(served.db, { dueWords: "By 1 March 2027", dueKind: "exact", dueOn: "2027-03-01" });
    const due = (await officer("/follow-ups")).page;
    for (const words of ["31 March 2027", "30 April 2027"]) {
      await cell(due, `F-${id}`, "Due").getByRole("button").click();
      await due.getByLabel(/^When is it due\?: .*\(F-/).fill(words);
      await due.keyboard.press("Enter");
      await said(due).waitFor();
      await cell(due, `F-${id}`, "Due").getByText(words).waitFor();
    }
    await said(due).getByRole("button", { name: "Undo" }).click();
    await cell(due, `F-${id}`, "Due").getByText("31 March 2027").waitFor();
  });

  test("what somebody else changed meanwhile is shown beside what was typed, and nothing is overwritten", async () => {
    const id = await givenItem(served.db, { ...inProgramme(), minutes: 20 });
    const { page } = await officer(programme);
    const other = await officer(programme);
    for (const [of, minutes] of [
      [other.page, "50"],
      [page, "45"],
    ] as const) {
      await cell(of, `I-${id}`, "Time (minutes)").getByRole("button").click();
      await of.getByLabel(/^Time \(minutes\): .*\(I-/).fill(minutes);
      await of.keyboard.press("Enter");
      await of.locator(".app-list__said, .app-edit__because").waitFor();
    }
    const shown = cell(page, `I-${id}`, "Time (minutes)");
    expect(await shown.innerText()).toContain("50");
    expect(await shown.getByRole("textbox").inputValue()).toBe("45");
    expect(await minutesOf(id)).toBe(50);

    await shown.getByRole("button", { name: "Save" }).click();
    await said(page).waitFor();
    expect(await minutesOf(id)).toBe(45);
  });
});

describe("filters", () => {
  test("apply as they are chosen, say how many rows are left, and keep the focus", async () => {
    for (const title of ["Zebra crossings", "Bus services"]) await givenTheme(served.db, { title });
    const { page, count } = await officer("/themes");
    await page.getByRole("searchbox", { name: "Search themes" }).fill("zebra");
    await page
      .getByRole("status")
      .getByText(/^1 theme of/)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-q");
    expect(new URL(page.url()).searchParams.get("q")).toBe("zebra");
    expect(count.loads).toBe(0);
  });
});

test("a view is kept under a name without JavaScript, stands among the others, is renamed and removed", async () => {
  const page = await openAs(browser, served, { who: "officer", javaScript: false });
  await page.goto("/themes?state=scoped&sort=theme");
  const views = page.getByRole("navigation", { name: "Views of themes" });
  await views.getByRole("link", { name: "Save this view" }).click();
  await page.getByLabel("Name of the view").fill("Scoped, by title");
  await page.getByRole("button", { name: "Save the view" }).click();
  expect(new URL(page.url()).search).toBe("?state=scoped&sort=theme");
  const own = views.getByRole("link", { name: "Scoped, by title", exact: true });
  expect(await own.getAttribute("aria-current")).toBe("page");

  await views.getByRole("link", { name: "Rename or remove" }).click();
  await page.getByLabel("Name of the view").fill("By title");
  await page.getByRole("button", { name: "Rename the view" }).click();
  await views.getByRole("link", { name: "Rename or remove “By title”" }).click();
  await page.getByRole("button", { name: "Remove the view" }).click();
  expect(await views.innerText()).not.toContain("By title");
});

async function minutesOf(id: number): Promise<number | undefined> {
  return (await served.db.selectFrom("agendaItem").select("minutes").where("id", "=", id).executeTakeFirst())?.minutes;
}
