import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeWindows, expectNoAxeViolations, expectValidHtml, openAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { PAGES } from "./readers.ts";

const READERS = [null, "secondOfficer", "member"] as const;
type Reader = (typeof READERS)[number];

/** What does not open where there is nothing yet, or for whom it is not; every other page does. */
const STATUS: Record<string, (who: Reader) => number> = {
  "/suggest/sent": () => 404, // names a theme
  "/follow-ups/chase/new": (who) => (who ? 404 : 200), // names who owes something
  "/follow-ups/chase": (who) => (who === "member" ? 404 : 200),
  "/approvals": (who) => (who === "member" ? 403 : 200),
  ...Object.fromEntries(
    [
      "/admin",
      "/admin/bodies",
      "/admin/bodies/new",
      "/admin/council",
      "/admin/council/edit",
      "/admin/council/logo",
      "/admin/council/logo-removal",
      "/admin/days",
      "/admin/days/new",
      "/admin/offices",
      "/admin/offices/new",
      "/admin/people",
      "/admin/people/invitations",
      "/admin/people/new",
      "/admin/retention",
      "/programmes/new",
      "/scoring/criteria/new",
      "/scoring/new",
    ].map((path) => [path, (who: Reader) => (who === "member" ? 403 : 200)]),
  ),
};

const addresses = PAGES.map(({ path }) => path).filter((path) => !path.includes(":"));

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve()]);
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

describe.each(READERS)("an installation with nothing in it yet, for %s", (who) => {
  let page: Page;
  let looked = 0;
  let sentOn = 0;
  beforeAll(async () => {
    page = await openAs(browser, served, { who });
  });
  afterAll(() => {
    console.log(
      `Every page of an empty installation as ${who}: ${looked} looked at (HTML, axe), ${sentOn} led on to the sign-in page or from it.`,
    );
    return page?.context().close();
  });

  test.each(addresses)("%s is a good page", async (path) => {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(STATUS[path]?.(who) ?? 200);
    if (answer.status() !== 200) return;
    const at = new URL(answer.url()).pathname;
    if (at !== path) {
      // Looked at under its own address: who is not signed in is asked to, who is has no need.
      expect([path, at]).toEqual(who ? ["/sign-in", "/"] : [path, "/sign-in"]);
      sentOn += 1;
      return;
    }
    await page.goto(path);
    await expectValidHtml(await answer.text(), path);
    await expectNoAxeViolations(page, "main"); // what is around it is looked at whole on every page of the demonstration
    looked += 1;
  });
});
