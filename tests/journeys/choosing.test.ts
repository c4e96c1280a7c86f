import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  closeWindows,
  expectKeyboardReach,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectValidHtml,
  openAs,
  screenshot,
  startBrowser,
} from "#tests/support/browser.ts";
import { PANEL, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve();
  for (const title of ["Home adaptations", "Bus services", "Library opening hours"])
    await givenTheme(served.db, { title });
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

/** A page without JavaScript, as a member of the cast. */
const open = async (who: CastName, path: string, width = 1280): Promise<Page> => {
  const page = await openAs(browser, served, { who, javaScript: false, width });
  await page.goto(path);
  return page;
};
const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name }).click();
const textOf = (page: Page) => page.getByRole("main").innerText();

/** The same pages with JavaScript on, against every measure of a good page. */
async function expectGood(who: CastName, path: string): Promise<void> {
  const page = await openAs(browser, served, { who });
  const response = await page.goto(path);
  await expectValidHtml((await response?.text()) ?? "", path);
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await expectKeyboardReach(page);
  await page.context().close();
}

/** Gives the same points by every criterion, theme by theme; null leaves a theme out. */
async function score(who: CastName, round: string, points: (number | null)[]): Promise<Page> {
  const page = await open(who, `${round}/scores`);
  for (const [at, given] of points.entries()) {
    if (given === null) continue;
    const radios = page.locator(".app-score").nth(at).locator(`input[value="${given}"]`);
    for (const radio of await radios.all()) await radio.check({ force: true });
  }
  await press(page, "Save my scores");
  return page;
}

describe("members score, the spread shows, the chair overrides with a reason, with JavaScript off", () => {
  let round: string;

  test("the officer opens a round on the themes that wait", async () => {
    const page = await open("officer", "/scoring/new");
    await page.getByLabel("Time available in the year").fill("120");
    await press(page, "Open the round");
    round = new URL(page.url()).pathname;
    expect(round).toMatch(/^\/scoring\/S-\d+$/);
    expect(await textOf(page)).toContain("Not scored by anybody yet");
  });

  test("a member saves what is there; what the panel gave stays hidden until they have scored", async () => {
    await score("chair", round, [2, 0, 1]);
    await score("otherMember", round, [2, 2, 1]);
    await score("coOpted", round, [1, 2, 1]);
    const page = await score("member", round, [2, 1, null]);
    const said = await textOf(page);
    expect(said).toContain("Your scores have been saved: 2 of 3 scored.");
    expect(said).toContain("0 to 10");
    expect(said).toContain("Members differ");
    expect(said).toContain("Shown when you have scored it");
    expect(said).not.toMatch(/Okafor|Bell|Frost/);
    await screenshot(page, "scoring-member");
  });

  test("the officer sees who has not scored, and nobody's points", async () => {
    const said = await textOf(await open("officer", round));
    expect(said).toContain("Cllr Ruth Ahmed: 2 of 3 scored");
    expect(said).toContain("Cllr Dai Prosser: not yet");
  });

  test("the chair draws the line and puts a theme above it against its score, but not without a reason", async () => {
    const page = await open("chair", `${round}/cut-off`);
    await page.getByLabel(/^Cut-off/).fill("6");
    await press(page, "Set the cut-off");
    expect(await textOf(page)).toMatch(/Cut-off at 6: 2 themes, 90 minutes needed, 120 available/);

    await page
      .getByRole("row", { name: /T-3/ })
      .getByRole("link", { name: /^Place / })
      .click();
    await page.getByLabel("In the programme").check({ force: true });
    await press(page, "Place it");
    expect(await textOf(page)).toContain("Give a reason: this place goes against the score.");
    expect(await page.getByLabel("In the programme").isChecked()).toBe(true);
    await page.getByLabel("Reason").fill("Residents wrote in about it all summer.");
    await press(page, "Place it");
    const said = await textOf(page);
    expect(said).toContain("Against the score");
    expect(said).toContain("Reason: Residents wrote in about it all summer.");
    expect(said).toMatch(/3 themes, 135 minutes needed, 120 available, over by 15/);
    await screenshot(page, "scoring-chair");
    await screenshot(await open("chair", round, 360), "scoring-chair-360");
    await screenshot(await open("chair", `${round}/scores`, 360), "scoring-scores-360");
  });

  test("closed, it is read only with its day, and the place is told on the theme's page", async () => {
    const page = await open("officer", `${round}/closing`);
    await press(page, "Close the scoring");
    expect(await textOf(page)).toMatch(/Closed on \d+ \w+ \d{4}/);
    expect(await textOf(await open("member", `${round}/scores`))).toContain("The scoring closed on");
    expect(await textOf(await open("member", "/themes/T-3"))).toContain("In the programme");
  });

  test("every page of it is a good page", { timeout: 120_000 }, async () => {
    await expectGood("chair", round);
    await expectGood("chair", `${round}/cut-off`);
    await expectGood("chair", `${round}/placing?theme=T-1`);
    await expectGood("officer", "/scoring");
    await expectGood("officer", "/scoring/criteria");
    await expectGood("officer", "/scoring/criteria/new");
    await givenTheme(served.db, { title: "Another theme" });
    await expectGood("officer", "/scoring/new");
  });
});

describe("year end carries, closes and hands over, with JavaScript off", () => {
  const path = "/programmes/anytown-panel/2024-25/year-end";
  let ids: { carried: number; item: number; question: number; closed: number; handed: number };

  beforeAll(async () => {
    const { db } = served;
    await db
      .insertInto("membership")
      .values({ bodyId: 2, personId: 1, role: "officer", fromOn: "2024-05-01" })
      .execute();
    const programmeId = await givenProgramme(db, { startYear: 2024, state: "published" });
    const old = { state: "approved" as const, proposedOn: "2024-09-01" };
    const carried = await givenTheme(db, { ...old, title: "Carried theme", state: "scheduled" });
    const meetingId = await givenMeeting(db, { meetsOn: "2025-03-10", state: "held" });
    const item = await givenItem(db, {
      programmeId,
      themeId: carried,
      meetingId,
      state: "scheduled",
      title: "Carried item",
    });
    ids = {
      carried,
      item,
      question: await givenQuestion(db, { themeId: carried, itemId: item, state: "agreed", proposedOn: "2024-10-01" }),
      closed: await givenTheme(db, { ...old, title: "Closed theme" }),
      handed: await givenTheme(db, { ...old, title: "Handed theme" }),
    };
  });

  const settle = async (ticks: string[], choice: string, reason: string, body?: string) => {
    const page = await open("officer", path);
    for (const tick of ticks) await page.locator(`input[value^="${tick}."]`).check({ force: true });
    await page.getByLabel(choice, { exact: true }).check({ force: true });
    if (body) await page.getByLabel("Which body takes it on?").selectOption({ label: body });
    await page.getByLabel("Reason").fill(reason);
    await press(page, "Settle the ticked records");
    return page;
  };

  test("several at once are carried into the new year's draft", async () => {
    const ticks = [`theme.${ids.carried}`, `item.${ids.item}`, `question.${ids.question}`];
    const page = await settle(ticks, "Carry forward", "The witness was ill.");
    expect(await textOf(page)).toContain("3 things carried forward.");
    const next = await open("officer", "/programmes/anytown-panel/2025-26");
    const said = await textOf(next);
    expect(said).toContain("Carried item");
    expect(said).toContain("3 carried forward from it");
  });

  test("one is closed and one handed over, each with its reason, and all is told with who and when", async () => {
    expect(await textOf(await settle([`theme.${ids.closed}`], "Close", "Overtaken by events."))).toContain(
      "1 thing closed.",
    );
    const page = await settle([`theme.${ids.handed}`], "Hand over", "It is theirs now.", "Othertown Committee");
    const said = await textOf(page);
    expect(said).toContain("1 thing handed over.");
    expect(said).toContain("Handed over to Othertown Committee as T-");
    expect(said).toMatch(/Jo Bryce, \d+ \w+ \d{4} at/);
    await screenshot(page, "year-end");
    await screenshot(await open("officer", path, 360), "year-end-360");
    const there = await served.db.selectFrom("theme").select("id").where("bodyId", "<>", PANEL).executeTakeFirst();
    const theirs = `/themes/T-${there?.id}`;
    expect(await textOf(await open("outsideMember", theirs))).toContain("Handed over by Anytown Scrutiny Panel");
    expect(await textOf(await open("officer", theirs))).toContain("Follows");
  });

  test("a form without a reason keeps what was ticked and chosen", async () => {
    const id = await givenTheme(served.db, {
      state: "approved",
      proposedOn: "2024-09-01",
      title: "One more",
    });
    const page = await settle([`theme.${id}`], "Carry forward", "");
    expect(await textOf(page)).toContain("Give a reason: it is kept with the record");
    expect(await page.locator(`input[value^="theme.${id}."]`).isChecked()).toBe(true);
    expect(await page.getByLabel("Carry forward", { exact: true }).isChecked()).toBe(true);
  });

  test("its page is a good page, with things to settle and for a member", { timeout: 60_000 }, async () => {
    await expectGood("officer", path);
    await expectGood("member", path);
  });
});
