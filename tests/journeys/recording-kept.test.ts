import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, dayInLondon } from "#app/domain/calendar.ts";
import { closeWindows, openAs, startBrowser } from "#tests/support/browser.ts";
import { fillCast, PEOPLE } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { serve, type Fields, type Served } from "#tests/support/served.ts";

const YESTERDAY = addDays(dayInLondon(new Date()), -1);

let browser: Browser;
let served: Served;
let page: Page;
let record: string;
let item: number;
let typed: Record<string, string>;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await db.updateTable("body").set({ languages: "en_cy" }).execute();
      const meetingId = await givenMeeting(db, { meetsOn: YESTERDAY });
      const themeId = await givenTheme(db, { state: "scheduled" });
      item = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 1 });
      await givenItem(db, { title: "Work programme", meetingId, state: "scheduled", position: 2 });
      await givenQuestion(db, { themeId, state: "agreed" });
      await givenFollowUp(db, { themeId, madeOn: "2026-06-02" });
      record = `/meetings/M-${meetingId}/record`;
    },
  });
  const of = (name: string) => `I-${item}-${name}`;
  typed = {
    [of("code")]: "another",
    [of("otherCode")]: "endorsed",
    [of("resolutionWords")]: "Resolved: to endorse it,\nand to write.",
    [of("welshResolution")]: "Penderfynwyd: ei gymeradwyo,\nac ysgrifennu.",
    [of("discussionWords")]: "Members asked for an hour.",
    [of("minuteNumber")]: "12/26",
    [of("answer-1-result")]: "partly",
    [of("answer-1-text")]: "Some of them do.",
    [of("answer-1-by")]: "Dr Amy Lowe",
    [of("followUp-1-line")]: "Jo Bryce to send the tables by March",
    [of("followUp-1-kind")]: "commitment",
    [of("followUp-1-owner")]: "Priya Shah",
    [of("followUp-1-due")]: "by 12 April 2031",
    [of("followUp-1-number")]: "4.2",
    [of("followUp-2-line")]: "The Head of Licensing to answer",
    [of("raised-1-text")]: "Who pays?",
    [of("raised-1-asker")]: "Cllr Ruth Ahmed",
    [of("raised-1-to")]: "The Director",
    [of("raised-1-result")]: "answered",
    [of("raised-1-answer")]: "The council does.",
    [of("report-1-state")]: "in_progress",
    [of("report-1-text")]: "The first tables are here.",
    [`there-member-${PEOPLE.member.personId}-part`]: "apologies",
  };
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

/** What the page's form holds of the boxes that were typed in. */
const held = (of: Page) =>
  of.evaluate((names) => {
    const form = document.querySelector<HTMLFormElement>("form.app-record");
    const all = Object.fromEntries(form ? new FormData(form) : []);
    return Object.fromEntries(names.map((name) => [name, String(all[name]).replaceAll("\r\n", "\n")]));
  }, Object.keys(typed));

/** Types in every box of the item, and says who was there, as a person does. */
async function typeAll(): Promise<void> {
  await page.goto(`${record}?item=I-${item}`);
  await page.evaluate(() =>
    document.querySelectorAll("details").forEach((one) => ((one.name = ""), (one.open = true))),
  );
  for (const [name, value] of Object.entries(typed)) {
    const box = page.locator(`form.app-record [name="${name}"]`).first();
    if (name.endsWith("followUp-2-line")) await page.locator(`[name="I-${item}-followUp-1-line"]`).press("Enter");
    if (name.endsWith("followUp-1-kind")) await page.getByText("That is 31 March").waitFor();
    const kind = await box.evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName));
    if (kind === "radio") await page.locator(`[name="${name}"][value="${value}"]`).check({ force: true });
    else if (kind === "SELECT") await box.selectOption(value);
    else await box.fill(value);
  }
  expect(await held(page)).toEqual(typed);
}

/** Until the server has the last that was typed. */
const kept = () =>
  expect
    .poll(async () => (await served.db.selectFrom("recordingDraft").select("fields").executeTakeFirst())?.fields)
    .toContain(Object.keys(typed).at(-1));

describe("what is typed in every kind of box of the record survives", () => {
  beforeEach(async () => {
    await page?.waitForLoadState("networkidle"); // what a window sends as it opens comes before its draft is taken away
    await closeWindows(browser);
    await served.db.deleteFrom("recordingDraft").execute();
    page = await openAs(browser, served, { who: "officer" });
  });

  test("a closed tab, and a restarted server", async () => {
    await typeAll();
    await kept();
    await page.context().close();
    await served.kill("SIGTERM");
    await served.start();
    page = await openAs(browser, served, { who: "officer" });
    await page.goto(record);
    expect(await held(page)).toEqual(typed);
  });

  test("another item that the same person saves in a window that was open before", async () => {
    const before = await (await served.fetchAs("officer", record)).text();
    await typeAll();
    await kept();
    const form = { ...formOn(before, record)?.fields, [`I-${item + 1}-code`]: "noted" } as Fields;
    expect((await served.fetchAs("officer", record, { form })).status).toBe(302);
    expect(await held(page)).toEqual(typed);
    await page.goto(record);
    expect(await held(page)).toEqual(typed);
  });

  test("an ended session: this browser has all of it, what was typed after the end too, and gives it back after signing in", async () => {
    await typeAll();
    await kept();
    const sessions = await served.db.selectFrom("session").selectAll().execute();
    await served.db.deleteFrom("session").execute();
    const resolution = `I-${item}-resolutionWords`;
    const later = { ...typed, [resolution]: "Resolved: to endorse it. Typed after the end." };
    await page.locator(`[name="${resolution}"]`).fill(later[resolution] ?? "");
    await page
      .locator("[data-kept]")
      .getByText(/^Kept in this browser only/)
      .waitFor();
    await served.db.insertInto("session").values(sessions).execute();
    await served.db.deleteFrom("recordingDraft").execute();
    await page.goto(record);
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await held(page)).toEqual(later);
  });

  test("a second recorder of the same item: theirs is shown beside it, and nothing typed is lost", async () => {
    const theirs = await (await served.fetchAs("secondOfficer", record)).text();
    await typeAll();
    await kept();
    const words = {
      code: "noted",
      resolutionWords: "Resolved: to note it.",
      welshResolution: "Penderfynwyd: ei nodi.",
    };
    const said = Object.fromEntries(Object.entries(words).map(([name, value]) => [`I-${item}-${name}`, value]));
    const form = { ...formOn(theirs, record)?.fields, ...said } as Fields;
    expect((await served.fetchAs("secondOfficer", record, { form })).status).toBe(302);
    await page.keyboard.press("Control+s");
    await page.getByText("What it says now, where yours is different").waitFor();
    const main = await page.getByRole("main").textContent();
    expect(main).toContain("Resolved: to note it.");
    expect(main).toContain("Penderfynwyd: ei nodi.");
    expect(await held(page)).toEqual(typed);
    await page.goto(record);
    expect(await held(page)).toEqual(typed);
  });
});
