import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWindows, openAs, signInAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { READERS, type Reader } from "./every-page/readers.ts";

/**
 * What a screen reader goes through on ten screens of the demonstration, in its order: kept as files that were read
 * through as somebody hears them. One that changes is read through again, and kept with `vitest -u`.
 */
const SCREENS: readonly { name: string; who: Reader; path: string; act?: (page: Page) => Promise<void> }[] = [
  { name: "officers-desk", who: "officer", path: "/" },
  { name: "chairs-home", who: "chair", path: "/" },
  { name: "members-home", who: "member", path: "/" },
  { name: "record", who: "officer", path: "/meetings/M-26/record", act: openFirstItem },
  { name: "planner", who: "officer", path: "/programmes/anytown-pcp/2026-27/planner" },
  { name: "follow-ups", who: "officer", path: "/follow-ups?kind=recommendation" },
  { name: "form-with-errors", who: "officer", path: "/meetings/new", act: sendEmpty },
  { name: "public-programme", who: "nobody", path: "/programmes/anytown-pcp/2026-27" },
  { name: "public-theme", who: "nobody", path: "/themes/T-55" },
  { name: "public-story", who: "nobody", path: "/themes/T-55/story" },
];

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve({ mode: "demo" })]);
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

test.each(SCREENS)("$name is read in its order", async ({ name, who, path, act }) => {
  const page = await openAs(browser, served);
  if (READERS[who]) await signInAs(page, READERS[who]);
  await page.goto(path);
  await act?.(page);
  await expect(await readingOf(page)).toMatchFileSnapshot(`reading-order/${name}.yaml`);
});

/** The page as the tree of what it says, without addresses and without the time of day. */
async function readingOf(page: Page): Promise<string> {
  const isReady = () => document.body.matches(".js-enabled") || !document.querySelector("script[src='/enhance.js']");
  await page.waitForFunction(isReady);
  const tree = await page.locator("body").ariaSnapshot();
  const lines = tree.split("\n").filter((line) => !/^\s*- \/url: /.test(line));
  return `${lines.join("\n").replace(/\b(until|at|saved) \d\d?:\d\d\b/g, "$1 00:00")}\n`;
}

async function openFirstItem(page: Page): Promise<void> {
  await page.locator(".app-rec__item summary").first().click();
}

async function sendEmpty(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add the meeting" }).click();
  await page.getByRole("alert").waitFor();
}
