import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWindows, expectNoAxeViolations, openAs, signInAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve({ mode: "demo" })]);
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

async function officer(): Promise<Page> {
  const page = await openAs(browser, served);
  await signInAs(page, "Priya Shah");
  return page;
}
const finder = (page: Page) => page.getByRole("dialog", { name: "Find" });
const offers = (page: Page) => finder(page).getByRole("option").allTextContents();

test("a deed is three presses and a word away from any page, without the mouse", async () => {
  const page = await officer();
  await page.goto("/privacy");
  await page.keyboard.press("/");
  await page.keyboard.type("add meet");
  await expect.poll(() => offers(page)).toContainEqual(expect.stringMatching(/^Add a meeting/));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/meetings/new");
});

test("what was looked at lately comes first, for this reader alone, and is gone after signing out", async () => {
  const page = await officer();
  await page.goto("/themes/T-68");
  const theme = (await page.locator("h1").textContent()) ?? "";
  await page.goto("/themes/T-99999");
  await page.goto("/meetings");
  await page.keyboard.press("Control+k");
  await expect.poll(() => offers(page)).toHaveLength(9);
  await expectNoAxeViolations(page);
  expect((await offers(page))[0]).toBe(`${theme}Theme you looked at`);
  expect((await offers(page)).slice(1).join()).not.toContain("you looked at");
  await page.keyboard.press("Escape");
  await expect.poll(() => finder(page).isVisible()).toBe(false);
  await page.locator(".app-own > summary").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/");
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("recent:")));
  expect(await kept()).toEqual([]);

  await signInAs(page, "Priya Shah");
  await page.goto("/themes/T-68");
  expect(await kept()).toHaveLength(1);
  await page.context().clearCookies();
  await signInAs(page, "Cllr Ruth Ahmed");
  await page.keyboard.press("/");
  await expect.poll(async () => (await offers(page)).length).toBeGreaterThan(0);
  expect((await offers(page)).join()).not.toContain("you looked at");
  expect(await kept()).toEqual([]);
});

test("no key fires while one types, and single keys can be switched off", async () => {
  const page = await officer();
  await page.goto("/themes/new");
  await page.locator("main input[type=text], main textarea").first().focus();
  await page.keyboard.type("Why now/never?");
  await page.keyboard.press("Control+k");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(await page.locator("main input[type=text], main textarea").first().inputValue()).toBe("Why now/never?");

  await page.goto("/account/keys");
  await page.getByLabel(/^Use keys of one character/).uncheck();
  await page.goto("/meetings");
  await page.keyboard.press("/");
  await page.keyboard.press("?");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await page.keyboard.press("Control+k");
  expect(await finder(page).isVisible()).toBe(true);
});

test("“?” shows the keys of the page before those of every page", async () => {
  const page = await officer();
  await page.goto("/meetings/M-26/record");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  expect(await keys.locator("caption").allTextContents()).toEqual(["Recording a meeting", "On every page"]);
  await expectNoAxeViolations(page);
  await keys.getByRole("button", { name: "Close" }).click();
  expect(await keys.isVisible()).toBe(false);
});
