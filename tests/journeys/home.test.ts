import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, dayInLondon } from "#app/domain/calendar.ts";
import {
  closeWindows,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openAs,
  startBrowser,
} from "#tests/support/browser.ts";
import { givenMeeting } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve();
  await givenMeeting(served.db, { meetsOn: addDays(dayInLondon(new Date()), 40) });
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

test.for([true, false])(
  "a member says in one press that they cannot come to the next meeting, is told so, and takes it back, script: %s",
  async (javaScript) => {
    const page = await openAs(browser, served, { who: "member", width: 820, javaScript });
    const next = page.getByRole("region", { name: /^Next meeting/ });
    const kept = () => served.db.selectFrom("absence").select("personId").execute();
    await page.goto("/");
    await next.getByRole("button", { name: /^I cannot come/ }).click();
    await page.getByText(/^You cannot come: .+\. The scrutiny officers see it\.$/).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await kept()).toHaveLength(1);
    expect(await next.innerText()).toContain("You have said that you cannot come.");
    if (javaScript) {
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("app-said");
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
    await page.locator(".app-said").getByRole("button", { name: /^Undo/ }).click();
    await next.getByRole("button", { name: /^I cannot come/ }).waitFor();
    expect(await kept()).toEqual([]);

    await next.getByRole("button", { name: /^I cannot come/ }).click();
    await next.getByRole("button", { name: /^I can come/ }).click();
    await next.getByRole("button", { name: /^I cannot come/ }).waitFor();
    expect([await kept(), new URL(page.url()).pathname]).toEqual([[], "/"]);
  },
);
