import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stopToken } from "#app/services/reminder/reminder-links.server.ts";
import { closeWindows, expectGoodPage, expectValidHtml, openAs, startBrowser } from "#tests/support/browser.ts";
import { fillCast, PEOPLE } from "#tests/support/cast.ts";
import { givenFollowUp } from "#tests/support/records.ts";
import { serve, TEST_SECRET, type Served } from "#tests/support/served.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await givenFollowUp(db, { dueOn: "2026-08-20" });
    },
  });
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

const LINK = `/reminders/${stopToken(TEST_SECRET, PEOPLE.officer.personId, "follow_ups")}`;

describe("reminders", () => {
  test("what is due and late is on the home page, for whoever it concerns", async () => {
    const officer = await openAs(browser, served, { who: "officer" });
    await officer.goto("/");
    const section = officer.getByRole("region", { name: "Do next" });
    expect(await section.innerText()).toMatch(
      /Chase The Commissioner\n+That the Commissioner checks every host family, 3 months late/,
    );
    await expectGoodPage(officer);
    const member = await openAs(browser, served, { who: "member", width: 320 });
    await member.goto("/");
    expect(await member.getByRole("region", { name: "For you to do" }).innerText()).toContain(
      "Nothing is waiting for you.",
    );
    await expectGoodPage(member);
  });

  test("from the mail one kind is stopped without signing in, and started again from the account", async () => {
    const page = await openAs(browser, served, { javaScript: false });
    const response = await page.goto(LINK);
    await expectValidHtml((await response?.text()) ?? "", LINK);
    await page.getByRole("button", { name: "Stop these reminders" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("These reminders are stopped");

    const officer = await openAs(browser, served, { who: "officer", javaScript: false });
    await officer.goto("/account/reminders");
    const kind = officer.getByLabel("Follow-ups that are due or late");
    expect(await kind.isChecked()).toBe(false);
    await kind.check();
    await officer.getByRole("main").getByRole("button", { name: "Save" }).click();
    expect(await officer.getByRole("main").innerText()).toContain("Of every kind");
  });

  test.each([LINK, "/reminders/1.papers.x", "/account/reminders"])("%s is a good page", async (path) => {
    for (const width of [320, 1280]) {
      const page = await openAs(browser, served, { who: "officer", width });
      await page.goto(path);
      await expectGoodPage(page);
      await page.context().close();
    }
  });
});
