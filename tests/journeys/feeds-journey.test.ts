import type { Browser } from "playwright-core";
import nodeIcal, { type VEvent } from "node-ical";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, dayInLondon } from "#app/domain/calendar.ts";
import {
  closeWindows,
  expectGoodPage,
  expectValidHtml,
  openAs,
  screenshot,
  startBrowser,
} from "#tests/support/browser.ts";
import { givenMeeting } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { heading, Journey } from "./steps.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve();
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

/** What a calendar program, which has no cookies, finds at the address. */
async function fetchCalendar(address: string): Promise<{ status: number; events: VEvent[] }> {
  const response = await fetch(address);
  const text = await response.text();
  if (response.status !== 200) return { status: response.status, events: [] };
  const parts = Object.values(nodeIcal.sync.parseICS(text));
  return { status: 200, events: parts.filter((part): part is VEvent => part?.type === "VEVENT") };
}

describe.each([{ javaScript: false }, { javaScript: true }])(
  "a member subscribes to the calendar (JavaScript: $javaScript)",
  ({ javaScript }) => {
    let journey: Journey;
    let moved: number;
    let cancelled: number;
    let address: string;
    let first: VEvent[];
    const today = dayInLondon(new Date());
    const [day, later, off] = [addDays(today, 30), addDays(today, 37), addDays(today, 60)];

    beforeAll(async () => {
      journey = new Journey(browser, served, javaScript);
      moved = await givenMeeting(served.db, { meetsOn: day });
      cancelled = await givenMeeting(served.db, { meetsOn: off });
    });
    afterAll(() => journey.close());

    const eventOf = (events: readonly VEvent[], id: number) =>
      events.find(({ uid }) => uid === `meeting-${id}@127.0.0.1`);

    test("they make their address from the account page, and it is shown", async () => {
      const page = await journey.open("member", "/account");
      await page.getByRole("link", { name: /your calendar/i }).click();
      await page.getByRole("button", { name: /^Make (?:the|a new) address$/ }).click();
      await heading(page, "Your calendar address");
      address = (await page.locator("#calendar-address").innerText()).trim();
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/[\w-]{43}\/meetings\.ics$/);
    });

    test("their calendar program, without signing in, finds both meetings", async () => {
      const { status, events } = await fetchCalendar(address);
      expect(status).toBe(200);
      first = events;
      expect(eventOf(first, moved)?.status).toBe("CONFIRMED");
      expect(eventOf(first, cancelled)?.status).toBe("CONFIRMED");
    });

    test("the officer moves one meeting and cancels another: the same entries, further on, one cancelled", async () => {
      const page = await journey.open("officer", `/meetings/M-${moved}/edit`);
      await page.getByLabel("Date", { exact: true }).fill(later);
      const save = page.getByRole("main").getByRole("button").last();
      await save.click();
      // A day may be warned of, once: a weekend, or another meeting on it.
      if ((await page.locator("input[name=warnedOf]").count()) > 0) await save.click();
      await page.goto(`/meetings/M-${cancelled}/cancellation`);
      await page.locator("textarea[name=reasonWords]").fill("Not quorate");
      await page.getByRole("main").getByRole("button").last().click();

      const { events } = await fetchCalendar(address);
      const [was, is, gone] = [eventOf(first, moved), eventOf(events, moved), eventOf(events, cancelled)];
      expect(dayInLondon(is?.start as Date)).toBe(later);
      expect(Number(is?.sequence)).toBeGreaterThan(Number(was?.sequence));
      expect(gone?.status).toBe("CANCELLED");
      expect(Number(gone?.sequence)).toBeGreaterThan(Number(eventOf(first, cancelled)?.sequence));
    });

    test("they make a new address: the old one finds nothing, the new one all of it; then they stop it", async () => {
      const page = await journey.open("member", "/account/calendar");
      await page.getByRole("button", { name: "Make a new address" }).click();
      const renewed = (await page.locator("#calendar-address").innerText()).trim();
      expect((await fetchCalendar(address)).status).toBe(404);
      expect(eventOf((await fetchCalendar(renewed)).events, moved)).toBeDefined();
      await page.goto("/account/calendar/ending");
      await page.getByRole("main").getByRole("button", { name: "Stop the address" }).click();
      expect(new URL(page.url()).pathname).toBe("/account");
      expect((await fetchCalendar(renewed)).status).toBe(404);
    });
  },
);

test("its pages are good before, when the address is shown, and after", async () => {
  const page = await openAs(browser, served, { who: "chair" });
  const look = async (path: string) => {
    const response = await page.goto(path);
    await expectValidHtml((await response?.text()) ?? "", path);
    await expectGoodPage(page);
  };
  await look("/account/calendar");
  await look("/account/calendar/ending");
  await page.goto("/account/calendar");
  await page.getByRole("button", { name: "Make the address" }).click();
  await heading(page, "Your calendar address");
  await expectGoodPage(page);
  await screenshot(page, "calendar-address");
  await look("/account/calendar");
  await look("/account/calendar/ending");
  await page.context().close();
});
