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
import { fillCast } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

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

/** Counts what an officer does: each click, each choice from a list, each field filled. */
class Hand {
  interactions = 0;

  constructor(
    private readonly page: Page,
    private readonly item: (number: number) => string,
  ) {}

  async click(name: string | RegExp, role: "button" | "link" = "button"): Promise<void> {
    this.interactions += 1;
    await this.page.getByRole(role, { name }).first().click();
    await this.page.waitForLoadState();
  }

  async fill(item: number, field: string, words: string): Promise<void> {
    this.interactions += 1;
    await this.page.locator(`[id="${this.item(item)}-${field}"]`).fill(words);
  }

  async choose(item: number, field: string, value: string): Promise<void> {
    this.interactions += 1;
    await this.page.locator(`[id="${this.item(item)}-${field}"]`).selectOption(value);
  }
}

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

  test("five items, two answers and one not given, a “noted”, a recommendation, a commitment and an action: in under 60 interactions", async () => {
    await page.goto(`/meetings/M-${meetingId}`);
    const hand = new Hand(page, (number) => `I-${items[number - 1]}`);
    await hand.click("Record the meeting");
    expect(await page.getByRole("navigation", { name: /items recorded/ }).textContent()).toContain(
      "0 of 5 items recorded",
    );
    await hand.click("Record attendance", "link");
    await hand.click("Save attendance");

    await hand.choose(1, "code", "correct_record");
    await hand.fill(1, "minuteNumber", "1/26");
    await hand.click(/^Save item 1\b/);

    await hand.choose(2, "code", "noted");
    await hand.fill(2, "minuteNumber", "2/26");
    await hand.fill(2, "resolutionWords", "Resolved: the Panel notes the reports.");
    await hand.choose(2, `answer-${questions[0]}-result`, "answered");
    await hand.fill(2, `answer-${questions[0]}-text`, "The schools do, each by itself.");
    await hand.choose(2, `answer-${questions[1]}-result`, "partly");
    await hand.fill(2, `answer-${questions[1]}-text`, "Four in one district; the others keep no count.");
    await hand.choose(2, `answer-${questions[2]}-result`, "not_answered");
    await hand.choose(2, "followUp-1-kind", "commitment");
    await hand.fill(2, "followUp-1-wording", "Raise host families and home-to-school transport");
    await hand.fill(2, "followUp-1-owner", "Police and Crime Commissioner");
    await hand.click(/^Save item 2\b/);

    await hand.choose(3, "code", "recommended");
    await hand.fill(3, "minuteNumber", "3/26");
    await hand.fill(3, "resolutionWords", "Resolved: to recommend one standard of checks.");
    await hand.choose(3, "followUp-1-kind", "recommendation");
    await hand.fill(3, "followUp-1-wording", "One standard of checks for taxi drivers across the area");
    await hand.fill(3, "followUp-1-owner", "Licensing authorities");
    await hand.fill(3, "followUp-1-due", "within two months");
    await hand.click(/^Save item 3\b/);

    await hand.choose(4, "code", "noted_with_comments");
    await hand.fill(4, "minuteNumber", "4/26");
    await hand.choose(4, "followUp-1-kind", "action");
    await hand.fill(4, "followUp-1-wording", "Circulate the Hotel Watch leaflet");
    await hand.fill(4, "followUp-1-owner", "Jo Bryce");
    await hand.fill(4, "followUp-1-due", "next meeting");
    await hand.click(/^Save item 4\b/);

    await hand.choose(5, "code", "agreed");
    await hand.fill(5, "minuteNumber", "5/26");
    await hand.click(/^Save item 5\b/);
    expect(await page.getByRole("navigation", { name: /items recorded/ }).textContent()).toContain(
      "5 of 5 items recorded",
    );
    await hand.click("Record as held", "link");
    await hand.click("Record as held");

    console.log(
      `Recording the meeting took ${hand.interactions} interactions, ${javaScript ? "with" : "without"} JavaScript.`,
    );
    expect(hand.interactions).toBeLessThan(60);
    const states = await served.db.selectFrom("question").select("state").orderBy("id").execute();
    expect(states.map(({ state }) => state)).toEqual(["answered", "partly_answered", "not_answered"]);
    const made = await served.db.selectFrom("followUp").select(["kind", "dueKind"]).orderBy("id").execute();
    expect(made.map(({ kind }) => kind)).toEqual(["commitment", "recommendation", "action"]);
    expect(await served.db.selectFrom("outcome").select("id").execute()).toHaveLength(5);
    expect(await page.getByRole("main").textContent()).toContain("Raise host families and home-to-school transport");
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
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
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

  test("by keyboard alone: Enter saves, the focus comes back to the item, and what was saved is said there", async () => {
    await page.goto(`/meetings/M-${meetingId}/record`);
    await page.locator(`[id="I-${itemId}-code"]`).focus();
    await page.keyboard.type("No");
    await page.keyboard.press("Tab");
    await page.keyboard.type("1/26");
    await page.keyboard.press("Enter");
    await page.waitForURL(/at=I-/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`I-${itemId}`);
    const saved = page.locator(`[id="I-${itemId}"]`).getByRole("status");
    expect(await saved.textContent()).toContain(`Saved for I-${itemId}: the outcome.`);
    expect(await page.getByRole("main").getByRole("status").count()).toBe(1);
    await look();
  });

  test("Ctrl and Enter send from a box", async () => {
    await page.goto(`/meetings/M-${meetingId}/record`);
    await page.locator(`[id="I-${itemId}-resolutionWords"]`).fill("Resolved: to note it.");
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(/at=I-/);
    expect(await served.db.selectFrom("outcome").select("resolutionWords").execute()).toEqual([
      { resolutionWords: "Resolved: to note it." },
    ]);
  });

  test("saving one item keeps what is typed in the other, which is then saved", async () => {
    await page.goto(`/meetings/M-${meetingId}/record`);
    await page.locator(`[id="I-${itemId + 1}-discussionWords"]`).fill("What was said of the programme.");
    await page.locator(`[id="I-${itemId}-minuteNumber"]`).fill("2/26");
    await page.keyboard.press("Enter");
    await page.waitForURL(/at=I-/);
    expect(await page.locator(`[id="I-${itemId}"]`).getByRole("status").textContent()).toContain("Saved for I-");
    expect(await page.locator(`[id="I-${itemId + 1}-discussionWords"]`).inputValue()).toContain("What was said");
    await look();
    await page.getByRole("button", { name: "Save all items" }).click();
    await page.getByText(`Saved for I-${itemId + 1}: the outcome.`).waitFor();
    const notes = served.db
      .selectFrom("outcome")
      .select("discussionWords")
      .where("itemId", "=", itemId + 1);
    expect(await notes.executeTakeFirst()).toEqual({ discussionWords: "What was said of the programme." });
  });

  test("with errors and with a refusal it is as good", async () => {
    await page.goto(`/items/I-${itemId}/outcome`);
    await page.locator("[id='followUp-1-wording']").fill("Send the tables");
    await page.getByRole("button", { name: /^Save item/ }).click();
    await page.waitForLoadState();
    await look();
    await page.goto(`/items/I-${itemId}/outcome`);
    await page.locator("#minuteNumber").fill("9/26");
    await served.db.updateTable("outcome").set({ version: 7, minuteNumber: "8/26" }).execute();
    await page.getByRole("button", { name: /^Save item/ }).click();
    await page.waitForLoadState();
    expect(await page.getByRole("main").textContent()).toContain("What it says now, where yours is different");
    expect(await page.locator("#minuteNumber").inputValue()).toBe("9/26");
    await look();
  });

  test("what was typed and not sent is offered back to the same person, and goes when it is saved or at signing out", async () => {
    const path = `/meetings/M-${meetingId}/record`;
    const notes = page.locator(`[id="I-${itemId}-discussionWords"]`);
    const drafts = (of = path) =>
      page.evaluate((end) => Object.keys(localStorage).filter((key) => /^draft:/.test(key) && key.endsWith(end)), of);
    const typeAndCrash = async () => {
      await page.goto(path);
      await notes.fill("Typed before the crash.");
      await expect.poll(drafts).toHaveLength(1);
      await page.evaluate(() => document.querySelector("[data-typed]")?.removeAttribute("data-typed")); // nobody is asked
      await page.reload();
    };
    await typeAndCrash();
    const offer = page.getByText(/^You have unsaved text from \d\d:\d\d\.$/);
    await offer.waitFor();
    expect(await notes.inputValue()).not.toContain("Typed before");
    await look();
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await notes.inputValue()).toBe("Typed before the crash.");
    await notes.press("Control+Enter");
    await page.waitForURL(/at=I-/);
    expect(await drafts()).toEqual([]);

    await notes.fill("Typed again.");
    await expect.poll(drafts).toHaveLength(1);
    const other = await openAs(browser, served, { who: "secondOfficer" });
    const stored = await page.evaluate(() => Object.entries(localStorage));
    await other.goto("/sign-in");
    await other.evaluate((all) => all.forEach(([key, value]) => localStorage.setItem(key, value)), stored);
    await other.goto(path);
    await other.getByRole("button", { name: "Save all items" }).waitFor();
    expect(await other.getByText("You have unsaved text").count()).toBe(0);
    await other.context().close();

    await page.evaluate(() => document.querySelector("[data-typed]")?.removeAttribute("data-typed"));
    await page.goto(path);
    await page.getByRole("button", { name: "Discard" }).click();
    expect([await drafts(), await offer.count()]).toEqual([[], 0]);
    await notes.fill("Typed on a shared computer.");
    await expect.poll(drafts).toHaveLength(1);
    await page.evaluate(() => document.querySelector("[data-typed]")?.removeAttribute("data-typed"));
    await page.locator(".app-own__name").click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL("**/");
    expect(await drafts("")).toEqual([]);
  });
});
