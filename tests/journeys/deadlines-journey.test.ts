import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, dayInLondon, weekdayDateText } from "#app/domain/calendar.ts";
import { closeWindows, expectGoodPage, expectValidHtml, startBrowser } from "#tests/support/browser.ts";
import { givenMeeting } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Journey } from "./steps.ts";

const TODAY = dayInLondon(new Date());
const PUBLISHED = addDays(TODAY, -10);

describe("an officer keeps the deadlines of a panel, without JavaScript", { timeout: 180_000 }, () => {
  let served: Served;
  let browser: Browser;
  let journey: Journey;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(), startBrowser()]);
    journey = new Journey(browser, served, false);
  }, 120_000);

  afterAll(async () => {
    await journey?.close();
    await closeWindows(browser);
    await served?.close();
  });

  test("records what happened, follows the working to the day, and says how it ended", async () => {
    const page = await journey.open("officer", "/deadlines");
    await page.getByRole("button", { name: "Record what happened" }).click();
    await page.getByLabel("An inspection report by HMICFRS is published").check();
    await page.getByLabel("What to call it").fill("Child protection inspection");
    await page.getByRole("button", { name: "Record it" }).click();
    await expectText(page, "Enter the date on which it happened");
    expect(await page.getByLabel("What to call it").inputValue()).toBe("Child protection inspection");
    await page.getByLabel("Date", { exact: true }).fill(PUBLISHED);
    await page.getByRole("button", { name: "Record it" }).click();

    const due = weekdayDateText(addDays(PUBLISHED, 55));
    await expectText(page, `The inspection report is published on ${weekdayDateText(PUBLISHED)}.`);
    await expectText(page, `Day 56 is ${due}. That is the last day.`);
    await expectText(page, "Police Act 1996, section 55(5A) to (5B)");

    await page.getByRole("button", { name: "Record the result" }).click();
    await page.getByLabel("Missed").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expectText(page, "Say why it was missed");
    await page.getByLabel("Reason or note").fill("The office had no deputy.");
    await page.getByRole("button", { name: "Save" }).click();
    await expectText(page, "The reason: The office had no deputy.");

    const member = await journey.open("member", new URL(page.url()).pathname);
    await expectText(member, "The reason: The office had no deputy.");
    expect(await member.getByRole("button", { name: "Change the result" }).count()).toBe(0);
  });

  test("sees a meeting's dates in order, and when a meeting could be at the earliest", async () => {
    const id = await givenMeeting(served.db, { meetsOn: "2030-02-05" });
    const page = await journey.open("officer", `/meetings/M-${id}`);
    await page.getByRole("link", { name: "How these dates were calculated" }).click();
    // Tuesday 5 February 2030: clear days are 4 February and 1 February, 31, 30 and 29 January.
    await expectText(page, "Agenda is published: Monday 28 January 2030");
    await page.goto("/deadlines/earliest?body=anytown-panel&from=2030-04-18");
    // Maundy Thursday 2030; clear days 23, 24, 25, 26 and 29 April.
    await expectText(page, "The earliest lawful meeting is on Tuesday 30 April 2030");
    await expectText(page, "Friday 19 April 2030, Good Friday: not counted");
  });
});

describe("the pages of deadlines are good pages", { timeout: 300_000 }, () => {
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

  test("empty, ordinary and with errors", async () => {
    await good("/deadlines");
    const id = await givenMeeting(served.db, { meetsOn: addDays(TODAY, 30) });
    const far = await givenMeeting(served.db, { meetsOn: "2031-03-04" });
    await served.db
      .insertInto("occasion")
      .values({
        bodyId: 1,
        ruleId: "P18",
        title: "Inspection",
        occurredOn: PUBLISHED,
        words: "A note",
        recordedAt: `${TODAY}T09:00:00.000Z`,
        sourceUrl: "https://example.org/a-report-with-a-very-long-address-that-does-not-break-by-itself",
        recordedByName: "Jo Bryce",
      })
      .execute();
    for (const path of [
      "/deadlines",
      "/deadlines?group=meeting&sort=date",
      "/deadlines?standing=missed",
      `/deadlines/anytown-panel/N1:M-${id}`,
      `/deadlines/anytown-panel/N1:M-${far}`,
      "/deadlines/anytown-panel/P18:O-1",
      "/deadlines/anytown-panel/P2:2026",
      `/deadlines/anytown-panel/N1:M-${id}/result`,
      `/deadlines/anytown-panel/N1:M-${id}/result-removal`,
      "/deadlines/earliest",
      "/deadlines/earliest?from=2026-02-30",
      "/occasions/new",
      "/occasions/1/edit",
      "/occasions/1/ending",
      `/meetings/M-${id}`,
      `/meetings/M-${id}/dates`,
    ])
      await good(path);
    const page = await journey.open("officer", "/occasions/new");
    await page.getByRole("button", { name: "Record it" }).click();
    await expectText(page, "Choose what happened");
    await expectGoodPage(page);
  });

  async function good(path: string): Promise<void> {
    const page = await journey.open("officer", path);
    await expectGoodPage(page);
    const response = await served.fetchAs("officer", path);
    await expectValidHtml(await response.text(), path);
  }
});

async function expectText(page: Page, text: string): Promise<void> {
  expect(await page.locator("main").textContent()).toContain(text);
}
