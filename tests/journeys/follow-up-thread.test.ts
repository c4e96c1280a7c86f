import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, dayInLondon } from "#app/domain/calendar.ts";
import { closeWindows, expectNoAxeViolations, expectNoSidewaysScroll, startBrowser } from "#tests/support/browser.ts";
import { fillCast, PANEL } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Journey } from "./steps.ts";

const MONTH_AGO = addDays(dayInLondon(new Date()), -30);
const WORDING = "Publish how long each taxi licence takes, month by month.";
const DONE = "The figures go on the licensing page from January.";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

describe.each([
  { words: "with JavaScript", javaScript: true },
  { words: "with JavaScript off", javaScript: false },
])("from a chase to a new theme, $words", ({ javaScript }) => {
  let served: Served;
  let journey: Journey;
  let theme: string;
  let item: string;
  let followUp: string;
  let link: string;

  beforeAll(async () => {
    served = await serve({ fill: fillCast });
    const meetingId = await givenMeeting(served.db, { meetsOn: MONTH_AGO, state: "held" });
    const themeId = await givenTheme(served.db, { title: "Taxi licensing", state: "considered" });
    const itemId = await givenItem(served.db, {
      title: "Taxi licensing: the figures",
      themeId,
      meetingId,
      kind: "theme",
      state: "considered",
    });
    [theme, item] = [`T-${themeId}`, `I-${itemId}`];
    await served.db
      .insertInto("office")
      .values({ title: "Head of licensing", organisation: "Anytown Council" })
      .execute();
    journey = new Journey(browser, served, javaScript);
  });
  afterAll(async () => {
    await journey?.close();
    await served?.close();
  });

  test("the officer makes a recommendation out of what was said at the item", async () => {
    const page = await journey.open("officer", `/items/${item}/follow-ups/new`);
    await page.getByLabel("What was said?").fill(WORDING);
    await page.getByRole("radio", { name: /^Recommendation/ }).check();
    await page.getByLabel("An office").selectOption({ label: "Head of licensing, Anytown Council" });
    await page.getByRole("main").getByRole("button").last().click();
    followUp = /F-\d+/.exec(page.url())?.[0] ?? "";
    expect(followUp, page.url()).not.toBe("");
    expect(await page.getByRole("main").textContent()).toContain(WORDING);
  });

  test("the officer chases its owner with one message and one secret link", async () => {
    const page = await journey.open("officer", "/follow-ups/chase");
    await page
      .getByRole("link", { name: /a message to Head of licensing/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Make the link and the message" }).click();
    const message = await page.getByLabel("Message").inputValue();
    expect(message).toContain(WORDING);
    link = /https?:\/\/\S+(\/owner\/\S+)/.exec(message)?.[1] ?? "";
    expect(link, message).not.toBe("");
  });

  test("the owner answers through the link, without an account, and the link is spent", async () => {
    const page = await journey.open(null, link);
    if (javaScript) await expectNoAxeViolations(page);
    if (javaScript) await expectNoSidewaysScroll(page);
    expect(await page.getByRole("main").textContent()).toContain(WORDING);
    await page.getByRole("radio").first().check();
    await page.getByRole("textbox").first().fill(DONE);
    await page.getByRole("button", { name: "Send the answers" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect((await page.request.get(link)).status()).toBe(404);
  });

  test("the officer takes the answer up and records the response as partly accepted", async () => {
    const page = await journey.open("officer", "/follow-ups/answers");
    await page.getByRole("link", { name: new RegExp(`\\b${followUp}\\b`) }).click();
    expect(await page.getByRole("main").textContent()).toContain(DONE);
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Deal with the answer" }).click();
    await page.goto(`/follow-ups/${followUp}/response`);
    await page.getByRole("radio", { name: "Partly accepted" }).check();
    await page.getByLabel("The reason").fill("The council cannot break the figures down by driver.");
    await page.getByRole("button", { name: "Save the response" }).click();
    const main = (await page.getByRole("main").textContent()) ?? "";
    expect(main).toContain("Partly accepted");
    expect(main).toContain("The council cannot break the figures down by driver.");
    expect(main).toContain(DONE);
  });

  test("it becomes a new theme, whose story shows the whole way back", async () => {
    const page = await journey.open("officer", `/follow-ups/${followUp}/result`);
    await page.getByRole("radio", { name: /^A theme/ }).check();
    await page.getByLabel("Title").fill("Taxi licensing figures by driver");
    await page.getByLabel("Why does it need another look?").fill("Half of what was asked for is still missing.");
    await page.getByRole("button", { name: "Start it" }).click();
    const made = /T-\d+/.exec(page.url())?.[0] ?? "";
    expect(made).not.toBe("");
    expect(made).not.toBe(theme);

    const story = await journey.open("officer", `/themes/${made}/story`);
    const main = (await story.getByRole("main").textContent()) ?? "";
    for (const words of ["Taxi licensing figures by driver", WORDING, "Partly accepted", "Taxi licensing: the figures"])
      expect(main).toContain(words);
    for (const record of [followUp, item, theme])
      expect(await story.locator(`main a[href*="/${record}"]`).count(), record).toBeGreaterThan(0);
    const { started } = await served.db
      .selectFrom("theme")
      .select((eb) => eb.fn.countAll<number>().as("started"))
      .where("bodyId", "=", PANEL)
      .executeTakeFirstOrThrow();
    expect(started).toBe(2);
  });
});
