import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWindows, openAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Counted } from "./counted.ts";

/** A phone's first screen. */
const SCREEN = 844;
/** So many screens of a phone are the most that a page of the public takes. */
const MOST_SCREENS = 5;
const MOST_HEADER = 90;

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve({ mode: "demo" });
  page = await openAs(browser, served, { javaScript: false, width: 390, height: SCREEN });
});
afterAll(async () => {
  await page?.context().close();
  await closeWindows(browser);
  await served?.close();
});

test("what became of taxi licensing: one question typed on the home page, one page, and the answer on its first screen", async () => {
  await page.goto("/");
  const counted = new Counted(page);
  const box = page.getByRole("main").getByRole("searchbox");
  await counted.type(box, "what became of taxi licensing");
  await counted.press("Enter");
  const answer = page.getByRole("region", { name: "What became of it" });
  await answer.getByText("to recommend that all five districts use the national register").waitFor();
  expect([counted.values, counted.presses, counted.clicks, counted.loads]).toEqual([1, 1, 0, 1]);
  for (const said of [
    answer.getByRole("link", { name: "Taxi licensing across the districts" }),
    answer.getByText("to recommend that all five districts use the national register"),
    answer.getByText("Partly accepted"),
    answer.getByText(/\d+ days late/),
    answer.getByRole("link", { name: "4 March 2027" }),
  ]) {
    const box = await said.boundingBox();
    expect((box?.y ?? SCREEN) + (box?.height ?? 0)).toBeLessThanOrEqual(SCREEN);
  }
});

test.each(["/", "/programmes/anytown-pcp/2026-27", "/themes/T-55", "/themes/T-55/story"])(
  "%s takes five screens of a phone at most, under a low header and without scripts",
  async (path) => {
    await page.goto(path);
    const height = await page.evaluate<number>("document.documentElement.scrollHeight");
    expect(height).toBeLessThanOrEqual(MOST_SCREENS * SCREEN);
    expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThan(MOST_HEADER);
    expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0);
  },
);
