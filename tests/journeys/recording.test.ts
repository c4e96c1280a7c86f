import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, dayInLondon } from "#app/domain/calendar.ts";
import {
  closeWindows,
  expectKeyboardReach,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectValidHtml,
  openAs,
  startBrowser,
} from "#tests/support/browser.ts";
import { fillCast, PEOPLE } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { serve, type Fields, type Served } from "#tests/support/served.ts";

const YESTERDAY = addDays(dayInLondon(new Date()), -1);
const TITLES = [
  "Minutes and matters arising",
  "Host families for language schools",
  "Taxi licensing",
  "Hotel Watch",
  "Work programme",
];
const QUESTIONS = ["Who checks host families?", "How many have been refused?", "By what date is the plan complete?"];

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

describe.each([
  { words: "with JavaScript", javaScript: true },
  { words: "with JavaScript off", javaScript: false },
])("an officer records a meeting from a paper copy, $words", ({ javaScript }) => {
  let served: Served;
  let page: Page;
  let meetingId: number;
  const items: number[] = [];
  const questions: number[] = [];

  beforeAll(async () => {
    items.length = 0;
    questions.length = 0;
    served = await serve({
      fill: async (db) => {
        await fillCast(db);
        await db.insertInto("office").values({ title: "Police and Crime Commissioner" }).execute();
        meetingId = await givenMeeting(db, { meetsOn: YESTERDAY });
        for (const [index, title] of TITLES.entries()) {
          const business = index === 0 || index === TITLES.length - 1;
          const themeId = business ? null : await givenTheme(db, { title, state: "scheduled" });
          const kind = business ? ("procedural" as const) : ("theme" as const);
          items.push(await givenItem(db, { title, themeId, kind, meetingId, state: "scheduled", position: index }));
        }
        for (const text of QUESTIONS) {
          const { themeId } = await db
            .selectFrom("agendaItem")
            .select("themeId")
            .where("id", "=", items[1] ?? 0)
            .executeTakeFirstOrThrow();
          questions.push(await givenQuestion(db, { text, themeId, state: "agreed" }));
        }
      },
    });
    page = await openAs(browser, served, { who: "officer", javaScript });
  });
  afterAll(async () => {
    await page?.context().close();
    await served?.close();
  });

  test("five items, two answers and one not given, a “noted”, a recommendation, a commitment and an action: one save", async () => {
    const part = (number: number, field: string) => page.locator(`[id="I-${items[number - 1]}-${field}"]`);
    const open = async (number: number) => {
      const item = page.locator(`[id="I-${items[number - 1]}"]`);
      if ((await item.locator("details[open]").count()) === 0) await item.locator("summary").first().click();
      return item;
    };
    const choose = async (number: number, outcome: string) =>
      (await open(number)).getByRole("radio", { name: outcome, exact: true }).check();
    const numbered = async (number: number) => {
      const item = await open(number);
      await item
        .getByText(/^Minute number/)
        .first()
        .click();
      await part(number, "minuteNumber").fill(`${number}/26`);
    };
    await page.goto(`/meetings/M-${meetingId}`);
    await page.getByRole("button", { name: "Record the meeting" }).click();
    await page.getByRole("heading", { name: "0 of 5 recorded" }).waitFor();
    const ruth = page.getByRole("radiogroup", { name: "Cllr Ruth Ahmed" });
    await ruth.getByRole("radio", { name: "There" }).check();

    await choose(1, "Agreed as a correct record");
    await numbered(1);
    await choose(2, "Noted");
    await part(2, "resolutionWords").fill("Resolved: the Panel notes the reports.");
    const answers = ["answered", "partly", "not_answered"];
    for (const [at, id] of questions.entries()) await part(2, `answer-${id}-result`).selectOption(answers[at] ?? "");
    await page
      .locator(`[id="I-${items[1]}"]`)
      .getByText(/^Words of the answer/)
      .first()
      .click();
    await part(2, `answer-${questions[0]}-text`).fill("The schools do, each by itself.");
    await part(2, "followUp-1-line").fill("The Police and Crime Commissioner undertook to raise host families");
    await choose(3, "Recommendations made");
    await part(3, "followUp-1-line").fill(
      "RECOMMENDED to the licensing authorities: one standard of checks within two months",
    );
    await choose(4, "Another");
    await part(4, "otherCode").selectOption("noted_with_comments");
    await part(4, "followUp-1-line").fill("ACTION: Jo Bryce to circulate the leaflet before the next meeting");
    await choose(5, "Agreed");
    await page.getByRole("button", { name: "Save the record" }).first().click();
    await page.getByRole("heading", { name: "5 of 5 recorded" }).waitFor();
    await page.getByRole("link", { name: "Record as held" }).click();
    await page.getByRole("button", { name: "Record as held" }).click();

    await page.waitForURL(new RegExp(`/meetings/M-${meetingId}$`));
    const states = await served.db.selectFrom("question").select("state").orderBy("id").execute();
    expect(states.map(({ state }) => state)).toEqual(["answered", "partly_answered", "not_answered"]);
    const made = await served.db
      .selectFrom("followUp")
      .select(["kind", "ownerOfficeId", "ownerPersonId", "ownerWords", "dueWords"])
      .orderBy("id")
      .execute();
    expect(made).toEqual([
      { kind: "commitment", ownerOfficeId: 1, ownerPersonId: null, ownerWords: "", dueWords: "" },
      {
        ...{ kind: "recommendation", ownerOfficeId: null, ownerPersonId: null },
        ...{ ownerWords: "licensing authorities", dueWords: "within two months" },
      },
      {
        ...{ kind: "action", ownerOfficeId: null, ownerPersonId: PEOPLE.officer.personId },
        ...{ ownerWords: "", dueWords: "before the next meeting" },
      },
    ]);
    const outcomes = await served.db.selectFrom("outcome").select(["code", "minuteNumber"]).orderBy("itemId").execute();
    expect(outcomes).toEqual([
      { code: "correct_record", minuteNumber: "1/26" },
      { code: "noted", minuteNumber: "" },
      { code: "recommended", minuteNumber: "" },
      { code: "noted_with_comments", minuteNumber: "" },
      { code: "agreed", minuteNumber: "" },
    ]);
    const there = await served.db.selectFrom("attendance").select(["personId", "part"]).orderBy("id").execute();
    expect(there).toEqual([{ personId: PEOPLE.member.personId, part: "present" }]);
    expect(await page.getByRole("main").textContent()).toContain("undertook to raise host families");
  });

  test("once held, the outcome is corrected and both stand on its page", async () => {
    await page.goto(`/items/I-${items[1]}/outcome-correction`);
    await page.getByLabel("Resolution, word for word").fill("Resolved: the Panel notes the report.");
    await page.getByLabel("Why is it corrected?").fill("The minutes say “report”.");
    await page.getByRole("button", { name: "Correct the outcome" }).click();
    await page.waitForLoadState();
    const main = (await page.getByRole("main").textContent()) ?? "";
    expect(main).toContain("Resolved: the Panel notes the report.");
    expect(main).toContain("Resolved: the Panel notes the reports.");
    expect(main).toContain("Jo Bryce corrected it on");
  });
});

describe("the screen on which a meeting is recorded", () => {
  let served: Served;
  let page: Page;
  let meetingId: number;
  let itemId: number;
  let empty: number;

  beforeAll(async () => {
    served = await serve({
      fill: async (db) => {
        await fillCast(db);
        meetingId = await givenMeeting(db, { meetsOn: YESTERDAY });
        empty = await givenMeeting(db, { meetsOn: YESTERDAY });
        const themeId = await givenTheme(db, { state: "scheduled" });
        itemId = await givenItem(db, { themeId, meetingId, state: "scheduled" });
        await givenItem(db, { title: "Work programme", meetingId, state: "scheduled", position: 2 });
        await givenQuestion(db, { themeId, state: "agreed" });
        const values = { bodyId: 1, startYear: 2026, number: 1, kind: "action", themeId } as const;
        await db
          .insertInto("followUp")
          .values({ ...values, wording: "Send the tables", createdAt: "2026-06-02T09:00:00.000Z" })
          .execute();
        await db
          .insertInto("declaration")
          .values({
            meetingId,
            itemId,
            words: "Michael Jones",
            interest: "personal",
            interestWords: "Hosts students",
          })
          .execute();
      },
    });
    page = await openAs(browser, served, { who: "officer" });
  });
  afterAll(async () => {
    await page?.context().close();
    await served?.close();
  });

  const look = async () => {
    await page.evaluate(() =>
      document.querySelectorAll<HTMLDetailsElement>("main details").forEach((one) => {
        one.removeAttribute("name"); // one at a time is for people: here all are looked at
        one.open = true;
      }),
    );
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await expectKeyboardReach(page);
  };

  test.each([
    ["the screen", () => `/meetings/M-${meetingId}/record`],
    ["an empty meeting's screen", () => `/meetings/M-${empty}/record`],
    ["one item's form", () => `/items/I-${itemId}/outcome`],
    ["the attendance", () => `/meetings/M-${meetingId}/attendance`],
    ["the declarations", () => `/meetings/M-${meetingId}/declarations/new`],
    ["a change of a declaration", () => `/meetings/M-${meetingId}/declarations/1/edit`],
    ["the removal of a declaration", () => `/meetings/M-${meetingId}/declarations/1/removal`],
    ["the meeting", () => `/meetings/M-${meetingId}`],
    ["the item", () => `/items/I-${itemId}`],
  ])("%s is valid, accessible, narrow and reached by keyboard", async (_, path) => {
    const response = await page.goto(path());
    await expectValidHtml((await response?.text()) ?? "", path());
    await look();
  });

  const item = (id: number) => page.locator(`[id="I-${id}"]`);
  const field = (id: number, name: string) => page.locator(`[id="I-${id}-${name}"]`);
  const rowOf = (id: number) => item(id).locator("summary").first();
  const outcomeOf = (id: number) =>
    served.db.selectFrom("outcome").selectAll().where("itemId", "=", id).executeTakeFirst();

  test("by keyboard alone: K and J go through the items, N notes one, and Ctrl and S save", async () => {
    await page.goto(`/meetings/M-${meetingId}/record`);
    await rowOf(itemId).focus();
    await page.keyboard.press("j");
    const isOpen = async (id: number) => (await item(id).locator("> details[open]").count()) === 1;
    expect([await isOpen(itemId), await isOpen(itemId + 1)]).toEqual([false, true]);
    await page.keyboard.press("n");
    await page.keyboard.press("k");
    await page.keyboard.press("n");
    await page.keyboard.press("Control+s");
    await page.getByRole("heading", { name: "2 of 2 recorded" }).waitFor();
    await page.getByText("Saved for").waitFor();
    expect([(await outcomeOf(itemId))?.code, (await outcomeOf(itemId + 1))?.code]).toEqual(["noted", "noted"]);
    await look();
  });

  test("letters typed in a field are only letters, and Enter in a line saves", async () => {
    await page.goto(`/meetings/M-${meetingId}/record?item=I-${itemId}`);
    await item(itemId)
      .getByText(/^Minute number/)
      .first()
      .click();
    await field(itemId, "minuteNumber").pressSequentially("jkn");
    await page.keyboard.press("Enter");
    await page.getByText("Saved for").waitFor();
    expect(await outcomeOf(itemId)).toMatchObject({ minuteNumber: "jkn", code: "noted" });
  });

  test("a line says at once how it is understood; what is changed there stays, and the next line has a box of its own", async () => {
    await page.goto(`/meetings/M-${meetingId}/record?item=I-${itemId}`);
    await field(itemId, "followUp-1-line").fill("ACTION: Jo Bryce to send the tables by 12 March 2031");
    const day = item(itemId).getByText("That is 12 March 2031.");
    await day.waitFor();
    expect(await field(itemId, "followUp-1-owner").inputValue()).toBe("Jo Bryce");
    await field(itemId, "followUp-1-kind").selectOption("commitment");
    await field(itemId, "followUp-1-line").press("Enter");
    await page.keyboard.type("Priya Shah to answer in writing");
    await expect.poll(() => field(itemId, "followUp-2-owner").inputValue()).toBe("Priya Shah");
    await look();
    await field(itemId, "followUp-1-line").fill("ACTION: Priya Shah to send the tables by April 2031");
    await item(itemId).getByText("That is 30 April 2031.").waitFor();
    expect(await field(itemId, "followUp-1-kind").inputValue()).toBe("commitment");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Saved for").waitFor();
    const made = served.db
      .selectFrom("followUp")
      .select(["kind", "ownerPersonId", "dueWords"])
      .where("itemId", "=", itemId);
    expect(await made.orderBy("id").execute()).toEqual([
      { kind: "commitment", ownerPersonId: PEOPLE.secondOfficer.personId, dueWords: "by April 2031" },
      { kind: "information_request", ownerPersonId: PEOPLE.secondOfficer.personId, dueWords: "" },
    ]);
  });

  test("what another records appears in its row, and never over what is being typed", async () => {
    await page.clock.install();
    await page.goto(`/meetings/M-${meetingId}/record?item=I-${itemId}`);
    await field(itemId, "resolutionWords").fill("Mine, half typed");
    const other = await served.fetchAs("secondOfficer", `/meetings/M-${meetingId}/record`);
    const form = formOn(await other.text(), `/meetings/M-${meetingId}/record`)?.fields as Fields;
    const theirs = { [`I-${itemId}-resolutionWords`]: "Theirs", [`I-${itemId + 1}-code`]: "agreed" };
    await served.fetchAs("secondOfficer", `/meetings/M-${meetingId}/record`, { form: { ...form, ...theirs } });
    await page.clock.fastForward(16_000);
    await rowOf(itemId + 1)
      .getByText("Agreed", { exact: true })
      .waitFor();
    expect(await rowOf(itemId + 1).textContent()).toContain("Priya Shah");
    expect(await field(itemId, "resolutionWords").inputValue()).toBe("Mine, half typed");
    await page.keyboard.press("Control+s");
    await page.getByText("What it says now, where yours is different").waitFor();
    expect(await item(itemId).textContent()).toContain("Theirs");
    expect(await field(itemId, "resolutionWords").inputValue()).toBe("Mine, half typed");
    await look();
    await page.getByRole("button", { name: "Discard the draft" }).click();
    await page.getByText("The draft has been discarded.").waitFor();
  });

  test("with errors and with a refusal it is as good", async () => {
    await page.goto(`/items/I-${itemId}/outcome`);
    await page.getByText("A question asked on the day").click();
    await page.locator("[id='raised-1-asker']").fill("Cllr Ruth Ahmed");
    await page.getByRole("button", { name: "Save the record" }).click();
    await page.waitForLoadState();
    await look();
    await page.goto(`/items/I-${itemId}/outcome`);
    await page.locator("#resolutionWords").fill("Resolved: mine.");
    await served.db.updateTable("outcome").set({ version: 17, resolutionWords: "Resolved: theirs." }).execute();
    await page.getByRole("button", { name: "Save the record" }).click();
    await page.waitForLoadState();
    expect(await page.getByRole("main").textContent()).toContain("What it says now, where yours is different");
    expect(await page.locator("#resolutionWords").inputValue()).toBe("Resolved: mine.");
    await look();
  });

  const path = () => `/meetings/M-${meetingId}/record`;
  const drafts = (of = path()) =>
    page.evaluate((end) => Object.keys(localStorage).filter((key) => /^draft:/.test(key) && key.endsWith(end)), of);
  const kept = () => page.locator("[data-kept]").getByText(/^Draft kept at \S+, on the server$/);

  test("what is typed is kept on the server: it is there after a closed tab, in another browser, and for nobody else", async () => {
    await page.goto(`${path()}?item=I-${itemId}`);
    await item(itemId)
      .getByText(/^Notes of the discussion/)
      .first()
      .click();
    await field(itemId, "discussionWords").fill("Typed before the tab was closed.");
    await field(itemId, "followUp-1-line").fill("Jo Bryce to write");
    await expect.poll(() => field(itemId, "followUp-1-owner").inputValue()).toBe("Jo Bryce");
    await kept().waitFor();
    await page.goto("/");
    const again = await openAs(browser, served, { who: "officer" });
    await again.goto(path());
    expect(await again.locator(`[id="I-${itemId}-discussionWords"]`).inputValue()).toContain("before the tab");
    expect(await again.locator(`[id="I-${itemId}-followUp-1-line"]`).inputValue()).toBe("Jo Bryce to write");
    await again.context().close();
    const other = await openAs(browser, served, { who: "secondOfficer" });
    await other.goto(path());
    expect(await other.getByRole("main").innerHTML()).not.toContain("before the tab");
    await other.context().close();
    await page.goto(path());
    expect(await page.getByText("You have unsaved text").count(), "the page shows it already").toBe(0);
    await look();
    await page.getByRole("button", { name: "Save the record" }).first().click();
    await page.getByText("Saved for").waitFor();
    expect(await outcomeOf(itemId)).toMatchObject({ discussionWords: "Typed before the tab was closed." });
    await expect.poll(drafts).toEqual([]);
    expect(await served.db.selectFrom("recordingDraft").selectAll().execute()).toEqual([]);
  });

  test("where the server cannot be reached it is kept in this browser, and offered back", async () => {
    await page.goto(`${path()}?item=I-${itemId}`);
    await page.route("**/record/draft", (route) => route.abort());
    await field(itemId, "resolutionWords").fill("Typed with no server.");
    await page
      .locator("[data-kept]")
      .getByText(/^Kept in this browser only/)
      .waitFor();
    await expect.poll(drafts).toHaveLength(1);
    await page.unroute("**/record/draft");
    await page.goto(path());
    await page.getByText(/^You have unsaved text from \d\d:\d\d\.$/).waitFor();
    await look();
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await field(itemId, "resolutionWords").inputValue()).toBe("Typed with no server.");
    await page.keyboard.press("Control+s");
    await page.getByText("Saved for").waitFor();
    expect(await outcomeOf(itemId)).toMatchObject({ resolutionWords: "Typed with no server." });
    await expect.poll(drafts).toEqual([]);
  });

  test("what is typed after the session has ended is kept in this browser, and is there after signing in", async () => {
    await page.goto(`${path()}?item=I-${itemId}`);
    const sessions = await served.db.selectFrom("session").selectAll().execute();
    await served.db.deleteFrom("session").execute();
    await field(itemId, "resolutionWords").fill("Typed after the session had ended.");
    await page
      .locator("[data-kept]")
      .getByText(/^Kept in this browser only/)
      .waitFor();
    await expect.poll(drafts).toHaveLength(1);
    await served.db.insertInto("session").values(sessions).execute();
    await page.goto(path());
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await field(itemId, "resolutionWords").inputValue()).toBe("Typed after the session had ended.");
    await page.keyboard.press("Control+s");
    await page.getByText("Saved for").waitFor();
    expect(await outcomeOf(itemId)).toMatchObject({ resolutionWords: "Typed after the session had ended." });
  });

  test("a draft of this browser is offered to nobody else, and goes when it is discarded or at signing out", async () => {
    await page.goto(`${path()}?item=I-${itemId}`);
    await page.route("**/record/draft", (route) => route.abort());
    await field(itemId, "resolutionWords").fill("Typed again.");
    await expect.poll(drafts).toHaveLength(1);
    const other = await openAs(browser, served, { who: "secondOfficer" });
    const stored = await page.evaluate(() => Object.entries(localStorage));
    await other.goto("/sign-in");
    await other.evaluate((all) => all.forEach(([key, value]) => localStorage.setItem(key, value)), stored);
    await other.goto(path());
    expect(await other.getByText("You have unsaved text").count()).toBe(0);
    await other.context().close();

    await page.goto(path());
    await page.getByRole("button", { name: "Discard", exact: true }).click();
    expect([await drafts(), await page.getByText("You have unsaved text").count()]).toEqual([[], 0]);
    await rowOf(itemId).click();
    await field(itemId, "resolutionWords").fill("Typed on a shared computer.");
    await expect.poll(drafts).toHaveLength(1);
    await page.locator(".app-own__name").click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL("**/");
    expect(await drafts("")).toEqual([]);
  });
});
