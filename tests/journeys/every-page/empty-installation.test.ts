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
      "/admin/running",
      "/admin/sign-in",
      "/admin/sign-in/providers/new",
      "/programmes/new",
      "/scoring/criteria/new",
      "/scoring/new",
    ].map((path) => [path, (who: Reader) => (who === "member" ? 403 : 200)]),
  ),
};

/** What is asked of nobody who has just signed in, and where they go on to. */
const LEADS_ON: Record<string, string> = { "/sign-in": "/", "/sign-in/second-step": "/", "/account/proof": "/account" };

/** What a list says where there is nothing in it, and the link that it offers, where there is something to do. */
const SAYS: Record<string, Partial<Record<"anybody" | Exclude<Reader, null>, [words: string, offered?: string]>>> = {
  "/": {
    anybody: ["Nothing has been published yet.", "suggest a theme"],
    secondOfficer: ["Nothing is waiting for you.", "Look at the programmes"],
    member: ["Nothing is waiting for you.", "Propose a theme"],
  },
  "/themes": {
    anybody: ["Themes appear here when a work programme is published.", "suggest a theme"],
    secondOfficer: ["No themes yet.", "Propose the first theme"],
    member: ["No themes yet.", "Propose the first theme"],
  },
  "/themes/published": {
    anybody: ["Themes appear here when a work programme is published.", "suggest a theme"],
  },
  "/questions": {
    secondOfficer: ["No questions yet.", "theme"],
    member: ["No questions yet.", "theme"],
  },
  "/follow-ups": {
    secondOfficer: ["No follow-ups yet.", "meeting"],
    member: ["No follow-ups yet.", "meeting"],
  },
  "/follow-ups/answers": {
    secondOfficer: ["No answer is waiting.", "chase follow-ups"],
    member: ["No answer is waiting."],
  },
  "/follow-ups/not-reported": { secondOfficer: ["There is no open follow-up."] },
  "/meetings": {
    anybody: ["No upcoming meeting has been published yet.", "See the work programmes"],
    secondOfficer: ["No meetings are planned.", "Add a meeting"],
    member: ["No meetings are planned yet. The scrutiny officer adds the dates."],
  },
  "/programmes": {
    anybody: ["Nothing has been published yet.", "suggest a theme"],
    secondOfficer: ["None of your bodies has a programme yet.", "Start a work programme"],
    member: ["None of your bodies has a programme yet. The scrutiny officer starts it."],
  },
  "/scoring": {
    secondOfficer: ["No themes are waiting to be scored.", "Open a round of scoring"],
    member: ["No themes are waiting to be scored. The scrutiny officer opens a round."],
  },
  "/approvals": { secondOfficer: ["Nothing is waiting for a decision.", "Look at the programmes"] },
  "/mine": {
    secondOfficer: ["You have not proposed a theme yet.", "Propose a theme"],
    member: ["You have not proposed a theme yet.", "Propose a theme"],
  },
  "/imports": { secondOfficer: ["No spreadsheet has been imported yet.", "Import a spreadsheet"] },
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
  const links = new Set<string>();
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
      expect([path, at]).toEqual(who ? [path, LEADS_ON[path]] : [path, "/sign-in"]);
      sentOn += 1;
      return;
    }
    await page.goto(path);
    await expectValidHtml(await answer.text(), path);
    await expectNoAxeViolations(page, "main"); // what is around it is looked at whole on every page of the demonstration
    const [words, offered] = SAYS[path]?.[who ?? "anybody"] ?? [];
    const main = page.getByRole("main");
    if (words) expect(await main.innerText()).toContain(words);
    if (offered) expect(await main.locator("a", { hasText: offered }).count(), offered).toBeGreaterThan(0);
    for (const link of await main.locator("a[href^='/']").all()) links.add((await link.getAttribute("href")) ?? "");
    expect(await lostPlaces(page), "links to places that are not on the page").toEqual([]);
    looked += 1;
  });

  test("no link of these pages is dead", async () => {
    expect(links.size).toBeGreaterThan(5);
    const dead: string[] = [];
    for (const link of links) if ((await page.request.get(link)).status() >= 400) dead.push(link);
    expect(dead).toEqual([]);
  });
});

test("a list in which nothing matches its filters says so, and offers all of it", async () => {
  const page = await openAs(browser, served, { who: "secondOfficer", javaScript: false });
  await page.goto("/deadlines?q=nothing+of+the+kind");
  await expect(page.getByText("No deadlines match these filters.").isVisible()).resolves.toBe(true);
  await page.locator("#rows").getByRole("link", { name: "Clear filters" }).click();
  expect(await page.locator("#rows tr").count()).toBeGreaterThan(0);
});

/** Links to a place on the page that is not there: "Skip to the list" where there is no list. */
function lostPlaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href^='#']")]
      .filter(({ hash }) => hash.length > 1 && !document.getElementById(hash.slice(1)))
      .map(({ outerHTML }) => outerHTML),
  );
}
