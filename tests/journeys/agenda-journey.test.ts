import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, dayInLondon, dateText } from "#app/domain/calendar.ts";
import {
  closeWindows,
  expectGoodPage,
  expectNoSidewaysScroll,
  expectValidHtml,
  openAs,
  startBrowser,
} from "#tests/support/browser.ts";
import type { CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { answerForm, expectSaid, Journey } from "./steps.ts";

const TODAY = dayInLondon(new Date());
/** The agenda is made this long ago; the late item comes today. */
const DAYS_AGO = 30;
/** Too soon for anything published today to be in time, whatever the weekday. */
const MEETS_ON = addDays(TODAY, 4);
const REASON = "The inspectorate reported on Monday and answers are due before the next meeting.";
const PARAGRAPH = "Exempt: paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972";

describe("an agenda is published in time and a late item is added, without JavaScript", () => {
  const clock = { NODE_OPTIONS: clockSetBack(DAYS_AGO) };
  let served: Served;
  let browser: Browser;
  let journey: Journey;
  let meeting: string;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serve({ env: clock }), startBrowser()]);
    journey = new Journey(browser, served, false);
    meeting = `/meetings/M-${await givenMeeting(served.db, { meetsOn: MEETS_ON, venue: "Council chamber" })}`;
  }, 120_000);
  afterAll(async () => {
    await journey?.close();
    await closeWindows(browser);
    await served?.close();
  });

  test("the officer puts it together, the chair agrees it, and it is published in time", async () => {
    const page = await journey.open("officer", `${meeting}/agenda`);
    await expectText(page, "Nothing is on this agenda yet.");
    await addItem(page, { title: "Complaints in the year", purpose: "To consider what people complain of." });
    await addItem(page, {
      title: "Contract for the control room",
      purpose: "To consider three secret bids.",
    });
    await deed(page, "Contract for the control room", "Part I or part II");
    await page.getByLabel("Part II: exempt").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expectText(page, "Choose the paragraph that makes it exempt: the resolution has to name it");
    await page.getByLabel("Paragraph of Schedule 12A, for part II").selectOption("3");
    await page.getByRole("button", { name: "Save" }).click();
    await deed(page, "Complaints in the year", "Add a document");
    await page.getByLabel("Title").fill("Complaints report");
    await page.getByLabel("Web address (optional)").fill("https://example.org/complaints.pdf");
    await page.getByRole("button", { name: "Add it" }).click();

    await page.goto(`${meeting}/agenda/submission`);
    await page.getByRole("button", { name: "Send to the chair" }).click();
    const chair = await journey.open("chair", "/approvals");
    await (await answerForm(chair, `${meeting}/agenda/decision`, "agree")).getByRole("button").click();
    await expectSaid(chair, "is agreed");

    await page.goto(`${meeting}/agenda/publication`);
    await expectText(page, "Published today, it is in time: the last day is");
    await expectText(page, "exempt, so only its title and the paragraph are published");
    expect(await page.locator("main").textContent()).not.toContain("The chair has not agreed this agenda");
    await page.getByRole("button", { name: "Publish the agenda" }).click();
    await expectText(page, "Agenda has been published.");
  });

  test("a month later an item comes up: it goes out only with the chair's reason", async () => {
    await daysPass();
    const page = await journey.open("officer", `${meeting}/agenda`);
    await addItem(page, { title: "The inspectorate’s letter", purpose: "To consider the answer to it." });
    await page.goto(`${meeting}/agenda/publication`);
    await expectText(page, "The inspectorate’s letter was on no agenda published in time.");
    expect(await page.getByRole("button", { name: /^Publish/ }).count()).toBe(0);

    await page.goto(`${meeting}/agenda`);
    await deed(page, "The inspectorate’s letter", "Take it as urgent");
    await page.getByLabel("The special circumstances, in the chair’s words").fill(REASON);
    await page.getByRole("button", { name: "Record the reason" }).click();
    await expectText(page, "Enter who takes it as urgent");
    await page.getByLabel("Who takes it as urgent").fill("Cllr Amara Okafor, chair");
    await page.getByRole("button", { name: "Record the reason" }).click();

    await page.goto(`${meeting}/agenda/publication`);
    await expectText(page, "Published today, it is late: the last day was");
    await page.getByRole("button", { name: "Publish the supplementary agenda 1" }).click();
    await expectText(page, "Supplementary agenda 1 has been published.");
  });

  test("the public reads both on a phone, and of the exempt item its title and paragraph only", async () => {
    const page = await openAs(browser, served, { javaScript: false, width: 360, height: 740 });
    await page.goto(`${meeting}/agenda`);
    const [first, second] = [paper(page, "Agenda"), paper(page, "Supplementary agenda 1")];
    const agenda = (await first.textContent()) ?? "";
    expect(agenda).toContain(`Published ${dateText(addDays(TODAY, -DAYS_AGO))}.`);
    expect(agenda).toContain("To consider what people complain of.");
    expect(await first.getByRole("link", { name: "Complaints report" }).getAttribute("href")).toBe(
      "https://example.org/complaints.pdf",
    );
    expect(agenda).not.toContain("inspectorate");
    const exempt = await first.getByRole("listitem").filter({ hasText: "control room" }).textContent();
    expect(exempt).toBe(
      `2. Contract for the control room${PARAGRAPH} (information relating to the financial or business affairs of any particular person (including the authority)).`,
    );

    const later = (await second.textContent()) ?? "";
    expect(later).toContain(`Published ${dateText(TODAY)}.`);
    expect(later).toContain(`Urgent item. ${REASON}`);
    expect(later).toContain("Cllr Amara Okafor, chair, as told to Jo Bryce");
    expect(later).not.toContain("Complaints in the year");
    expect(await page.content()).not.toContain("secret bids");
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  /** Starts the server again at the real hour; nobody has been away too long for their session. */
  async function daysPass(): Promise<void> {
    await served.kill("SIGTERM");
    clock.NODE_OPTIONS = "";
    await served.start();
    const lastSeenAt = new Date().toISOString();
    await served.db
      .updateTable("session")
      .set({ lastSeenAt, expiresAt: `${addDays(TODAY, 7)}T09:00:00.000Z` })
      .execute();
  }

  async function addItem(page: Page, { title, purpose }: { title: string; purpose: string }): Promise<void> {
    await page.goto(`${meeting}/agenda`);
    await page.getByRole("link", { name: "Add an item" }).click();
    await page.getByLabel("Standing", { exact: true }).check();
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Purpose").fill(purpose);
    await page.getByRole("button", { name: "Add the item" }).click();
    await expectText(page, "has been added.");
    await page.goto(`${meeting}/agenda`);
  }
});

describe("the pages of agendas are good pages", { timeout: 300_000 }, () => {
  let served: Served;
  let browser: Browser;
  let journey: Journey;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(), startBrowser()]);
    journey = new Journey(browser, served);
  }, 120_000);
  afterAll(async () => {
    await journey?.close();
    await closeWindows(browser);
    await served?.close();
  });

  test("the builder, empty and with ordinary, exempt and urgent items", async () => {
    const meetingId = await givenMeeting(served.db, { meetsOn: addDays(TODAY, 60) });
    const agenda = `/meetings/M-${meetingId}/agenda`;
    await good("officer", agenda);
    const on = { meetingId, state: "scheduled", kind: "standing" } as const;
    const itemId = await givenItem(served.db, {
      ...on,
      title: "A very long title of an item about arrangements-for-children-who-stay-with-host-families",
      purpose: "To consider.",
      paper: "to_follow",
    });
    await givenItem(served.db, { ...on, title: "Bids", part: "part_2", exemptParagraph: "3", position: 2 });
    await givenItem(served.db, {
      ...on,
      title: "A fire",
      position: 3,
      urgentBecause: "It burns.",
      urgentByName: "Cllr Amara Okafor, chair",
      urgentOn: TODAY,
    });
    await served.db
      .insertInto("witness")
      .values([
        { id: 1, itemId, words: "A host family", position: 1, confirmedOn: null },
        { id: 2, itemId, words: "The Chief Constable", position: 2, confirmedOn: TODAY },
      ])
      .execute();
    const url = "https://example.org/a-report-with-a-very-long-address-that-does-not-break-by-itself.pdf";
    await served.db
      .insertInto("documentLink")
      .values([
        { id: 1, itemId, title: "The report", url, note: "12 pages", position: 1 },
        { id: 2, itemId, title: url, url: null, note: "", position: 2 },
      ])
      .execute();

    for (const who of ["officer", "chair", "member"] as const) await good(who, agenda);
  });

  async function good(who: CastName | null, path: string): Promise<void> {
    const page = await journey.open(who, path);
    await expectGoodPage(page);
    const response = await served.fetchAs(who, path);
    await expectValidHtml(await response.text(), `${path} as ${who ?? "the public"}`);
  }
});

/** Node options under which the server's clock is so many days behind. */
function clockSetBack(days: number): string {
  const back = days * 86_400_000;
  const code = `const R=Date;globalThis.Date=class extends R{constructor(...a){a.length?super(...a):super(R.now()-${back})}static now(){return R.now()-${back}}}`;
  return `--import=data:text/javascript,${encodeURIComponent(code).replaceAll("'", "%27")}`;
}

/** Opens a deed on one item from the builder. */
async function deed(page: Page, title: string, words: string): Promise<void> {
  const item = page.locator(".app-builder__item").filter({ has: page.getByRole("link", { name: title, exact: true }) });
  await item.locator("summary", { hasText: /^Change/ }).click();
  await item.getByRole("link", { name: words }).click();
}

/** One published paper on the page, by its title. */
function paper(page: Page, title: string) {
  return page
    .locator(".app-published-paper")
    .filter({ has: page.getByRole("heading", { level: 2, name: title, exact: true }) });
}

async function expectText(page: Page, text: string): Promise<void> {
  expect(await page.locator("main").textContent()).toContain(text);
}
