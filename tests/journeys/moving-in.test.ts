import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, dayInLondon } from "#app/domain/calendar.ts";
import { createFirstAdministrator } from "#app/services/administration/create-first-administrator.server.ts";
import {
  closeWindows,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openAs,
  screenshot,
  startBrowser,
} from "#tests/support/browser.ts";
import { Counted } from "#tests/support/counted.ts";
import { panelMinutes } from "#tests/support/moving-in/panel-minutes.ts";
import { CHAIR, peopleSheet, programmeDocument, trackerWorkbook } from "#tests/support/moving-in/panel-files.ts";
import { serve, TEST_SECRET, type Served } from "#tests/support/served.ts";
import { comingYear } from "./steps.ts";

// A panel that already exists moves into an empty installation: what it has comes in as it is, and little is typed.
let served: Served;
let browser: Browser;
let invitation: string;

const { first, second } = comingYear();
const today = dayInLondon(new Date());
const DAYS = {
  today,
  held: [addDays(today, -245), addDays(today, -182), addDays(today, -119), addDays(today, -56)],
  coming: [first, second],
} as const;
const MOST_INTERACTIONS = 120;

beforeAll(async () => {
  [served, browser] = await Promise.all([
    serve({
      fill: async (db) => {
        const who = { councilId: 1, name: "Jo Bryce", email: "jo.bryce@example.test", secret: TEST_SECRET, origin: "" };
        ({ link: invitation } = await createFirstAdministrator(db, { ...who, now: new Date().toISOString() }));
      },
    }),
    startBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

let at = 0;
async function look(page: Page, name: string) {
  if (!process.env.LOOK) return;
  at += 1;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await screenshot(page, `moving-in-${String(at).padStart(2, "0")}-${name}-${width}`);
  }
}

const saidOn = (page: Page) => page.getByRole("main").innerText();

test("a panel moves in from its files, and its programme is approved and published", async () => {
  const page = await openAs(browser, served);
  const jo = new Counted(page);

  jo.step("to sign in");
  await jo.open(invitation);
  await jo.type("Password", "lantern kettle marmalade fjord");
  await jo.press("Set the password and sign in");
  await look(page, "home");

  jo.step("to set up the body");
  await jo.follow("Set up the first body");
  await jo.type("Name", "Northmoor Police and Crime Panel");
  await jo.choose("Kind", "Panel");
  await jo.type("Host authority", "Northmoor County Council");
  await jo.tick("England");
  await jo.tick(/^Police and crime panel/);
  await look(page, "body");
  await jo.press("Set up the body");
  await look(page, "first-steps");

  jo.step("for eight people");
  await jo.follow("Or bring a list of them in");
  await jo.give("A file", { name: "Panel membership.xlsx", bytes: await peopleSheet() });
  await jo.press("Continue");
  await look(page, "people-columns");
  await jo.press("See what becomes of its rows");
  await look(page, "people-preview");
  await jo.press("Add 8");
  await look(page, "people-saved");

  jo.step("for the standing items");
  await jo.follow(/^Next: standing items/);
  await jo.press("Add these items");
  await look(page, "standing");

  jo.step("for four past meetings");
  await jo.follow("Last year’s meetings");
  for (const [place, minutes] of panelMinutes(DAYS).entries()) {
    if (place > 0) await jo.follow("Bring in the minutes of another meeting");
    await jo.type("The text of the minutes", minutes);
    await jo.press("See what was found");
    await look(page, `minutes-meeting-${place + 1}`);
    await jo.press("Add this meeting");
    await look(page, `minutes-found-${place + 1}`);
    await jo.press("Save everything");
    await look(page, `minutes-saved-${place + 1}`);
    if (place === 0) await expectNoSidewaysScroll(page);
    expect(await saidOn(page)).toContain("Saved:");
  }

  jo.step("for this year’s programme");
  await jo.follow(/^All steps/);
  await look(page, "first-steps-again");
  await jo.follow("This year’s work programme");
  await jo.give("A file", { name: "Work programme.docx", bytes: await programmeDocument(DAYS) });
  await jo.press("Continue");
  await look(page, "programme-columns");
  await jo.press("See what becomes of its rows");
  await look(page, "programme-preview");
  await jo.press(/^Add 7/);
  await look(page, "programme-saved");

  jo.step("for a tracker of thirty rows");
  await jo.follow("Bring in another file or table");
  await jo.give("A file", { name: "Panel tracker.xlsx", bytes: await trackerWorkbook(DAYS) });
  await jo.press("Continue");
  await look(page, "tracker-columns");
  await jo.press("See what becomes of its rows");
  await look(page, "tracker-preview");
  expect(await saidOn(page)).toMatch(/To be added\s+22\s+Reports on what is here\s+8\s/);
  await jo.press("Add 22 and report on 8");
  await look(page, "tracker-saved");
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);

  jo.step("to send the programme to the chair");
  await jo.follow("Next: the work programme, for the chair");
  await look(page, "programme");
  await jo.follow("Edit the introduction");
  await jo.type("Introduction", "Chosen with members, from what residents told us.");
  await jo.press("Save the introduction");
  await jo.follow("Send to the chair");
  await jo.press("Send it to the chair");

  jo.step("to invite the chair");
  await jo.unfold("Jo Bryce");
  await jo.follow("Bring in");
  await jo.follow("Panel membership.xlsx");
  await jo.follow(CHAIR.name);
  await jo.follow("Invite to sign in");
  await jo.press("Invite to sign in");
  await look(page, "invitation");
  const link = await page.locator("#link-to-pass-on").innerText();

  jo.step("for the chair to approve it");
  const chair = await openAs(browser, served);
  jo.hand(chair);
  await jo.open(new URL(link.trim(), served.origin).pathname);
  await jo.type("Password", "otter bracket violin harbour");
  await jo.press("Set the password and sign in");
  await look(chair, "chair-home");
  await jo.follow("Approvals");
  await look(chair, "approvals");
  await jo.press(/^Approve/);

  jo.step("to publish it");
  jo.hand(page);
  await jo.follow("Programmes");
  await look(page, "programmes");
  await jo.follow(/^Northmoor/);
  await jo.follow(/^Publish/);
  await look(page, "publication");
  await jo.press("Publish release 1");
  await look(page, "published");

  console.log(jo.told());
  expect(jo.total).toBeLessThan(MOST_INTERACTIONS);

  const public_ = await openAs(browser, served);
  await public_.goto(new URL(page.url()).pathname);
  const shown = await saidOn(public_);
  await look(public_, "public");
  for (const words of ["Rural crime and the wildlife team", "The proposed precept", "Roads policing and speed cameras"])
    expect(shown).toContain(words);
  expect(shown.split("Whether farms that report theft are visited.").length - 1, "its purpose is told once").toBe(1);
  expect(await countsOf()).toEqual({ people: 8, held: 4, followUps: 31, reported: 31 });
}, 300_000);

/** What is here at the end: nothing that came from the minutes came again with the tracker. */
async function countsOf() {
  const { db } = served;
  const people = await db.selectFrom("membership").select("id").where("role", "!=", "officer").execute();
  const held = await db.selectFrom("meeting").select("id").where("state", "=", "held").execute();
  const followUps = await db.selectFrom("followUp").select("wording").execute();
  const reported = await db.selectFrom("followUpUpdate").select("id").execute();
  return { people: people.length, held: held.length, followUps: followUps.length, reported: reported.length };
}
