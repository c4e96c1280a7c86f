import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWindows, expectGoodPage, expectValidHtml, openAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve();
  browser = await startBrowser();
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

test("the home page is a good page for anyone", async () => {
  const page = await openAs(browser, served);
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expectValidHtml((await response?.text()) ?? "");
  await expectGoodPage(page);
});
