import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dateText } from "#app/domain/calendar.ts";
import { closeWindows, expectNoAxeViolations, startBrowser } from "#tests/support/browser.ts";
import { PANEL } from "#tests/support/cast.ts";
import { givenItem, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { gatherByForms, gatherByHand, planByForms, planByHand } from "./board-steps.ts";
import {
  addMeeting,
  approveAndPublish,
  chooseMeeting,
  comingYear,
  decideTheme,
  expectSaid,
  expectState,
  Journey,
  proposeTheme,
  publish,
  scopeAndRecommend,
  startProgramme,
} from "./steps.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

const HOST_FAMILIES = {
  title: "Host families for language schools",
  why: "Children stay for weeks with families whom nobody has checked.",
  outcome: "One standard of checks for every host family in the area.",
  questions: ["Who checks host families today?", "What does the force know of problems with host families?"],
} as const;

describe.each([
  { words: "with JavaScript", javaScript: true },
  { words: "with JavaScript off", javaScript: false },
])("from suggestion to published programme, $words", ({ javaScript }) => {
  const year = comingYear();
  const programme = `/programmes/anytown-panel/${year.slug}`;
  let served: Served;
  let journey: Journey;
  let theme: string;
  let item: string;

  beforeAll(async () => {
    served = await serve();
    journey = new Journey(browser, served, javaScript);
  });
  afterAll(async () => {
    await journey?.close();
    await served?.close();
  });

  test("a member proposes a theme with two questions", async () => {
    theme = await proposeTheme(journey, HOST_FAMILIES);
    const page = await journey.open("member", "/mine");
    const main = await page.getByRole("main").textContent();
    expect(main).toContain(HOST_FAMILIES.title);
    for (const question of HOST_FAMILIES.questions) expect(main).toContain(question);
  });

  test("the officer scopes it and agrees the questions", async () => {
    await scopeAndRecommend(journey, theme, "Cllr Ruth Ahmed");
    const questions = await served.db.selectFrom("question").select("id").execute();
    expect(questions).toHaveLength(2);
    for (const { id } of questions) {
      const page = await journey.open("officer", `/questions/Q-${id}/agreement`);
      await page.getByRole("main").getByRole("button").last().click();
    }
  });

  test("the chair approves it", async () => {
    await decideTheme(journey, theme, { answer: "approve" });
    await expectState(await journey.as("chair"), theme, "Approved");
  });

  test("the officer places it on the board, moves it, and takes that back", async () => {
    await startProgramme(journey, year.label);
    const first = await addMeeting(journey, year.first);
    const second = await addMeeting(journey, year.second);
    const plan = { theme, title: HOST_FAMILIES.title, first, second };
    const page = await journey.as("officer");
    item = await (javaScript ? planByHand : planByForms)(page, `${programme}/planner`, plan);
    const member = await journey.open("member", `${programme}/planner`);
    expect(await member.getByRole("heading", { name: HOST_FAMILIES.title }).count()).toBe(1);
    expect(await member.locator(".app-board form, .app-board button").count()).toBe(0);
  });

  test("the chair approves the programme, and it is published", async () => {
    await expectState(await journey.as("officer"), theme, "Scheduled");
    await approveAndPublish(journey, programme);
  });

  test("the public sees it, when, and why", async () => {
    const page = await journey.open(null, programme);
    const main = (await page.getByRole("main").textContent()) ?? "";
    expect(main).toContain(dateText(year.first));
    expect(main).toContain(HOST_FAMILIES.title);
    expect(main).toContain(HOST_FAMILIES.why);
    for (const question of HOST_FAMILIES.questions) expect(main).toContain(question);
    // What tells programs of the meetings is data: nothing of it runs.
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    if (javaScript) await expectNoAxeViolations(page);
  });

  test("an item moved after publication is a variation: approved, released, and shown as moved, from when and why", async () => {
    const officer = await journey.open("officer", `/items/${item}/schedule`);
    await chooseMeeting(officer, year.second);
    await officer.locator("[name=reasonCode]").selectOption({ label: "A witness or partner is not available" });
    await officer.locator("[name=reasonWords]").fill("The commissioner is away that week.");
    await officer.getByRole("main").getByRole("button").last().click();

    const before = await journey.open(null, programme);
    expect(await before.getByRole("main").textContent()).not.toContain("The commissioner is away");

    const chair = await journey.open("chair", "/approvals");
    await chair.getByRole("button", { name: /^Approve, as asked/ }).click();
    await expectSaid(chair, "moves to");
    await publish(journey, programme);

    const page = await journey.open(null, programme);
    const main = (await page.getByRole("main").textContent()) ?? "";
    expect(main).toContain(`Moved from ${dateText(year.first)}`);
    expect(main).toContain("The commissioner is away that week.");
  });

  test("moves gathered in a draft plan go to the chair as one request, and are decided in one go", async () => {
    const { id: programmeId, bodyId } = await served.db
      .selectFrom("workProgramme")
      .select(["id", "bodyId"])
      .where("startYear", "=", Number(year.slug.slice(0, 4)))
      .where("bodyId", "=", PANEL)
      .executeTakeFirstOrThrow();
    const items: string[] = [];
    for (const title of ["Bus lanes", "Car parks", "Cycle ways", "Footpaths", "Kerbs", "Street lights"]) {
      const themeId = await givenTheme(served.db, { title, state: "approved" });
      items.push(`I-${await givenItem(served.db, { bodyId, programmeId, themeId, title, minutes: 10 })}`);
    }
    const { id: meetingId } = await served.db
      .selectFrom("meeting")
      .select("id")
      .where("meetsOn", "=", year.first)
      .where("bodyId", "=", PANEL)
      .executeTakeFirstOrThrow();
    const officer = await journey.as("officer");
    const gather = javaScript ? gatherByHand : gatherByForms;
    const gathered = await gather(officer, `${programme}/planner`, items, `M-${meetingId}`);
    const placed = () =>
      served.db
        .selectFrom("agendaItem")
        .select("id")
        .where("meetingId", "=", meetingId)
        .where("title", "<>", HOST_FAMILIES.title)
        .where("programmeId", "=", programmeId)
        .execute();
    await officer.getByRole("link", { name: /^Draft plan: 4 moves/ }).click();
    if (javaScript) await expectNoAxeViolations(officer);
    await officer.getByRole("button", { name: "Send to the chair as one request" }).click();
    await officer.getByRole("heading", { name: "4 changes" }).waitFor();
    expect(await placed()).toEqual([]);

    const chair = await journey.open("chair", "/approvals");
    const card = chair.locator(".app-decide", { has: chair.locator("form[action^='/requests/']") });
    const told = (await card.locator(".app-effects dd").allTextContents()).map((words) => /(\d+) of/.exec(words)?.[1]);
    if (javaScript) await expectNoAxeViolations(chair);
    await card.getByRole("button", { name: "Approve what is ticked" }).click();
    await chair.getByText(/P-\d+: 4 approved\./).waitFor();
    expect((await placed()).map(({ id }) => `I-${id}`)).toEqual(gathered);
    const minutes = async () =>
      (
        await served.db
          .selectFrom("agendaItem")
          .select("minutes")
          .where("meetingId", "=", meetingId)
          .where("state", "=", "scheduled")
          .execute()
      ).reduce((sum, one) => sum + one.minutes, 0);
    expect(told.map(Number)).toEqual([(await minutes()) - 40, await minutes()]);
  });

  test("a theme that the chair does not take forward comes back to its member with the reason", async () => {
    const other = await proposeTheme(journey, {
      title: "A complaint about one police officer",
      why: "A resident wrote to me about it.",
      outcome: "An apology.",
      questions: ["What happened that evening?"],
    });
    await scopeAndRecommend(journey, other, "Cllr Tom Bell");
    await decideTheme(journey, other, {
      answer: "refuse",
      reason: "An operational matter or an individual case",
      words: "The panel cannot look into one case; the force's complaints team can.",
    });
    const page = await journey.open("member", "/mine");
    const main = (await page.getByRole("main").textContent()) ?? "";
    expect(main).toContain("Not taken forward");
    expect(main).toContain("An operational matter or an individual case");
    expect(main).toContain("The panel cannot look into one case");
  });

  test("two officers edit the same item: the second is told what changed and loses nothing typed", async () => {
    const first = await journey.open("officer", `/items/${item}/edit`);
    const second = await journey.open("secondOfficer", `/items/${item}/edit`);
    await first.getByLabel("Purpose").fill("To consider how host families are checked.");
    await first.getByRole("main").getByRole("button").last().click();
    await second.getByLabel("Expected outcome").fill("A standard that every school signs.");
    await second.getByRole("main").getByRole("button").last().click();

    const refusal = await second.getByRole("alert").textContent();
    expect(refusal).toContain("Jo Bryce edited");
    expect(refusal).toContain("purpose");
    expect(await second.getByLabel("Expected outcome").inputValue()).toBe("A standard that every school signs.");
    const stored = await served.db
      .selectFrom("agendaItem")
      .select(["purpose", "expectedOutcome"])
      .where("id", "=", Number(item.slice(2)))
      .executeTakeFirstOrThrow();
    expect(stored.purpose).toBe("To consider how host families are checked.");
    expect(stored.expectedOutcome).not.toBe("A standard that every school signs.");
  });
});
