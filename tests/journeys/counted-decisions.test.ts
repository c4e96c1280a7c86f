import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeWindows, expectNoAxeViolations, openAs, signInAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Counted } from "./counted.ts";
import { expectSaid } from "./steps.ts";

const CHAIR = "Cllr Amara Okafor";
const ADVISED = ["Retail crime", "Forced marriage", "Outcomes of prosecutions"] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

// Before it was 9 clicks and 7 pages: to the approvals, a radio and a button each, and a select and words for the refusal.
describe.each([
  { javaScript: true, loads: 1 },
  { javaScript: false, loads: 4 },
])("the chair’s three decisions, script: $javaScript", ({ javaScript, loads }) => {
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    served = await serve({ mode: "demo" });
    page = await openAs(browser, served, { javaScript, width: 390 });
    await signInAs(page, CHAIR);
  });
  afterAll(() => served?.close());

  const card = (title: string) => page.locator(".app-decide", { has: page.getByRole("heading", { name: title }) });
  const green = (title: string) => card(title).locator("button.govuk-button:not(.govuk-button--secondary)");

  test(`take 3 clicks and ${loads} pages as advised, from home, with a thumb`, async () => {
    const counted = new Counted(page);
    await page.goto("/");
    await page.getByRole("heading", { level: 1, name: "3 decisions for you" }).waitFor();
    for (const title of ADVISED) {
      expect((await green(title).boundingBox())?.height).toBeGreaterThanOrEqual(48);
      await counted.click(green(title));
      await expectSaid(page, title);
    }
    await page.getByRole("heading", { level: 1, name: "You are done" }).waitFor();
    expect([counted.clicks, counted.values, counted.loads]).toEqual([3, 0, loads]);
    expect(new URL(page.url()).pathname).toBe("/");
    if (javaScript) await expectNoAxeViolations(page);
  });

  test("are told with what became of each, and each is undone with one press", async () => {
    const today = page.getByRole("region", { name: "What you decided today" });
    expect(await today.getByRole("button", { name: /^Undo, until \d\d:\d\d/ }).count()).toBe(3);
    await page
      .locator(".app-said")
      .getByRole("button", { name: /^Undo.*Outcomes of prosecutions/ })
      .click();
    await expectSaid(page, "Your decision is undone: Outcomes of prosecutions");
    await page.getByRole("heading", { level: 1, name: "1 decision for you" }).waitFor();
    await today.getByRole("button", { name: /: Retail crime/ }).click();
    await expectSaid(page, "Your decision is undone: Retail crime");
    expect(await card("Retail crime").locator(".app-effects dd").first().innerText()).toContain("Over by 15 minutes");
  });

  test("otherwise than advised ask for a reason, where the answer is, and what was typed comes back", async () => {
    const other = card("Retail crime").locator("details");
    await other.locator("summary").click();
    await other.getByRole("button", { name: /^Refuse/ }).click();
    await page.getByText("Say why you refuse it").first().waitFor();
    await page.goto("/");
    await card("Retail crime").locator("details summary").click();
    await card("Retail crime").locator("textarea").fill("It is to be heard in December.");
    await card("Retail crime").locator("details button").click();
    await expectSaid(page, "stays as it is: the change is refused");
  });
});
