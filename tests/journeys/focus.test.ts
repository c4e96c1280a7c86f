import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closeWindows, expectNoAxeViolations, openAs, startBrowser } from "#tests/support/browser.ts";
import { givenFollowUp, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { expectSaid } from "./steps.ts";

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await startBrowser();
  served = await serve();
});
afterEach(() => closeWindows(browser));
afterAll(() => served?.close());

async function officer(path: string, width = 1280): Promise<Page> {
  const page = await openAs(browser, served, { who: "officer", width });
  await page.goto(path);
  return page;
}

/** Whether the focus is within what the selector finds. */
const isFocusIn = (page: Page, selector: string) =>
  page.evaluate((within) => Boolean(document.activeElement?.closest(within)), selector);

describe("after a deed the focus is", () => {
  test("on what was done, with the press that takes it back next", async () => {
    const id = await givenTheme(served.db, { state: "proposed" });
    const page = await officer(`/themes/T-${id}/consideration`);
    await page.getByRole("button", { name: "Put it on the long list" }).click();
    await expectSaid(page, "on the long list");
    await expect.poll(() => isFocusIn(page, ".app-said")).toBe(true);
  });

  test("on the summary of errors, whose first link leads to the field", async () => {
    const page = await officer("/meetings/new");
    await page.getByRole("button", { name: "Add the meeting" }).click();
    await expect.poll(() => isFocusIn(page, ".govuk-error-summary")).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches("main :is(input, select)"))).toBe(true);
  });

  test("on what was done where the row that was changed stands in the list no more", async () => {
    const id = await givenFollowUp(served.db, { state: "not_started" });
    const page = await officer("/follow-ups?status=not_started");
    const status = page.locator(`tr:has(#tick-F-${id}) [data-label="Status"]`);
    await status.getByRole("button").click();
    await page.getByLabel(/^Where do they stand\?: /).selectOption({ label: "In progress" });
    await page.getByLabel(/^What was reported of all of them\?: /).fill("Checks began in June");
    await page.keyboard.press("Enter");
    await page.locator(".app-list__said").waitFor();
    expect(await page.locator(`#tick-F-${id}`).count()).toBe(0);
    expect(await isFocusIn(page, ".app-list__said")).toBe(true);
  });

  test("on the filter that was ticked", async () => {
    await givenTheme(served.db, { state: "proposed" });
    const page = await officer("/themes");
    await page.locator("summary", { hasText: "Filter" }).click();
    const tick = page.getByRole("checkbox", { name: /^Proposed/ });
    await tick.focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/state=proposed/);
    expect(await tick.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await tick.isChecked()).toBe(true);
  });

  test("in the form whose kept text was discarded", async () => {
    const id = await givenTheme(served.db, { state: "proposed" });
    const page = await officer(`/themes/T-${id}/edit`);
    await page.getByLabel(/^Why should scrutiny look at it/).fill("Because of the figures");
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("draft:")));
    await page.reload();
    await page.getByRole("button", { name: "Discard" }).click();
    expect(await isFocusIn(page, "form textarea")).toBe(true);
  });
});

describe("Escape shuts", () => {
  test("the reader’s own menu and goes back to its name; going on past it shuts it too", async () => {
    const page = await officer("/themes");
    const menu = page.locator(".app-own");
    const isOpen = () => menu.evaluate((one) => (one as HTMLDetailsElement).open);
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect([await isOpen(), await isFocusIn(page, ".app-own__list")]).toEqual([true, true]);
    await page.keyboard.press("Escape");
    expect([await isOpen(), await isFocusIn(page, ".app-own > summary")]).toEqual([false, true]);

    await page.keyboard.press("Enter");
    await expectNoAxeViolations(page, "header");
    await menu.getByRole("button", { name: "Sign out" }).focus();
    await page.keyboard.press("Tab");
    expect([await isOpen(), await isFocusIn(page, ".app-own")]).toEqual([false, false]);
  });

  test("the menu of a phone, and goes back to it", async () => {
    const page = await officer("/themes", 390);
    await page.locator(".app-menu__open").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await isFocusIn(page, ".app-menu__open")).toBe(true);
    expect(await page.getByRole("navigation", { name: "Main menu" }).isVisible()).toBe(false);
  });

  test.each(["/", "?"])("the box that “%s” opened, and goes back to where one was", async (key) => {
    const page = await officer("/themes");
    const place = page.locator(".app-top__name");
    await place.focus();
    await page.keyboard.press(key);
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await place.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("the field of a row, which is its words again", async () => {
    const id = await givenFollowUp(served.db, { dueWords: "By 1 March 2027", dueKind: "exact", dueOn: "2027-03-01" });
    const page = await officer("/follow-ups");
    const cell = page.locator(`tr:has(#tick-F-${id}) [data-label="Due"]`);
    await cell.getByRole("button").click();
    await page.keyboard.type("In May");
    await page.keyboard.press("Escape");
    expect(await cell.innerText()).toContain("1 March 2027");
    expect(await cell.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  });
});
