import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { closeWindows, expectNoAxeViolations, openAs, startBrowser } from "#tests/support/browser.ts";
import { givenFollowUp, givenMeeting } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

// Minutes as they are: pasted, understood, checked beside their text, saved, traced back, undone.
let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve();
  browser = await startBrowser();
  await givenMeeting(served.db, { meetsOn: "2023-10-10", state: "held" });
  await givenFollowUp(served.db, {
    wording: "CC to provide figures on 101 calls that were abandoned",
    sourceNumber: "Action 21",
    madeOn: "2023-09-12",
  });
}, 120_000);

afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

const MINUTES = readFileSync("tests/bench/minutes/action-log.txt", "utf8");

test("an officer without JavaScript pastes minutes, checks what was found, saves it all and undoes it", async () => {
  const page = await openAs(browser, served, { who: "officer", javaScript: false });
  await page.goto("/bring-in/minutes");
  await page.getByLabel("The text of the minutes").fill(MINUTES);
  await page.getByRole("button", { name: "See what was found" }).click();
  expect(page.url()).toMatch(/\/bring-in\/minutes\/\d+$/);
  await expect(page.locator("h1").textContent()).resolves.toBe("The minutes of 10 October 2023");
  expect(await page.locator(".app-minutes__found").count()).toBeGreaterThan(20);
  const action = page.locator(".app-minutes__found", { hasText: "CC to report monthly on 101 abandonment" });
  const number = await action.locator("h3 a").first().getAttribute("href");
  await expect(page.locator(number!).locator("xpath=following-sibling::mark").first().textContent()).resolves.toContain(
    "CC to report monthly",
  );

  await action.getByLabel("Save this").check();
  await page.getByRole("button", { name: "Keep this for later" }).click();
  await expect(page.getByText("Kept, and nothing recorded yet: 1 follow-up ticked.").isVisible()).resolves.toBe(true);
  expect(await page.locator(".app-minutes__found input:checked").count()).toBe(1);

  await page.getByRole("button", { name: "Save everything" }).click();
  await expect(page.getByText(/Saved: 6 agenda items, 6 people/).isVisible()).resolves.toBe(true);
  await page
    .getByRole("link", { name: /\(F-\d+\)$/ })
    .first()
    .click();
  await expect(page.getByText("Where it came from").isVisible()).resolves.toBe(true);
  await page.goBack();
  await page.getByRole("button", { name: "Undo what was saved" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/Undone: \d+ records/).isVisible()).resolves.toBe(true);
  expect(await served.db.selectFrom("agendaItem").select("id").where("numberWords", "!=", "").execute()).toEqual([]);
  await page.context().close();
}, 120_000);

test.each([360, 1280])(
  "the pages are free of what axe finds at %d px",
  async (width) => {
    const page = await openAs(browser, served, { who: "officer", width });
    await page.goto("/bring-in/minutes");
    await expectNoAxeViolations(page);
    await page.screenshot({ path: `tests/.artifacts/minutes-new-${width}.png`, fullPage: true });
    await page.getByLabel("The text of the minutes").fill(MINUTES);
    await page.getByRole("button", { name: "See what was found" }).click();
    await page.waitForURL(/\/bring-in\/minutes\/\d+$/);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.screenshot({ path: `tests/.artifacts/minutes-check-${width}.png` });
    await page.getByRole("main").locator("details").nth(1).locator("summary").click();
    await page.screenshot({ path: `tests/.artifacts/minutes-check-full-${width}.png`, fullPage: true });
    await page.getByRole("button", { name: "Discard these minutes" }).click();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Discard" }).click();
    await page.context().close();
  },
  120_000,
);
