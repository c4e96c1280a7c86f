import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, dayInLondon } from "#app/domain/calendar.ts";
import { closeWindows, openAs, startBrowser } from "#tests/support/browser.ts";
import { fillCast } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Counted } from "./counted.ts";

const ROUTINE = ["Apologies", "Minutes", "Public questions", "Decisions", "Work programme", "Date of the next meeting"];
const SUBJECTS = ["Online fraud", "Hotel Watch", "Lost data", "Taxi licensing"];

let browser: Browser;
let served: Served;
let page: Page;
let meetingId: number;
let subjects: number[];
let questions: number[];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

async function start(javaScript: boolean) {
  [subjects, questions] = [[], []];
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      meetingId = await givenMeeting(db, { meetsOn: addDays(dayInLondon(new Date()), -1) });
      const on = { meetingId, state: "scheduled" } as const;
      for (const [position, title] of ROUTINE.entries())
        await givenItem(db, { ...on, title, kind: "procedural", position });
      for (const [at, title] of SUBJECTS.entries()) {
        const themeId = await givenTheme(db, { title, state: "scheduled" });
        subjects.push(await givenItem(db, { ...on, title, themeId, position: 10 + at }));
        if (at === 0)
          for (const text of ["Who checks?", "How many?", "By when?"])
            questions.push(await givenQuestion(db, { text, themeId, state: "agreed" }));
      }
    },
  });
  page = await openAs(browser, served, { who: "officer", javaScript });
}

const item = (at: number) => page.locator(`[id="I-${subjects[at]}"]`);
const field = (name: string) => page.locator(`[id="I-${subjects[0]}-${name}"]`);

async function record(job: Counted) {
  await page.goto(`/meetings/M-${meetingId}`);
  await job.click(page.getByRole("button", { name: "Record the meeting" }));
  await job.click(page.getByRole("button", { name: "Note the 6 routine items" }));
  await page.getByRole("heading", { name: "6 of 10 recorded" }).waitFor();
  await job.click(item(0).getByRole("radio", { name: "Recommendations made" }));
  await job.type(field("resolutionWords"), "Resolved: to recommend.");
  for (const id of questions) await job.choose(field(`answer-${id}-result`), "answered");
  await job.type(
    field("followUp-1-line"),
    "ACTION: Jo Bryce to send the figures by March\nRecommend that the Cabinet adopt one standard by the end of January",
  );
  for (const at of [1, 2, 3]) {
    await job.click(item(at).locator("summary").first());
    await job.click(item(at).getByRole("radio", { name: "Noted" }));
  }
  await job.click(page.getByRole("button", { name: "Save the record" }).first());
  await page.getByRole("heading", { name: "10 of 10 recorded" }).waitFor();

  expect(await served.db.selectFrom("outcome").select("id").execute()).toHaveLength(10);
  expect(await served.db.selectFrom("answer").select("id").execute()).toHaveLength(3);
  const made = await served.db.selectFrom("followUp").select(["kind", "ownerWords"]).orderBy("id").execute();
  expect(made.map(({ kind }) => kind)).toEqual(["action", "recommendation"]);
  console.log(
    `Ten items, three answers, two follow-ups: ${job.clicks} clicks, ${job.values} values, ${job.loads} loads.`,
  );
}

async function stop() {
  await page.context().close();
  await served.close();
}

test("ten items, three answers and two follow-ups are recorded in at most 14 clicks and 2 loads", async () => {
  await start(true);
  const job = new Counted(page);
  await record(job);
  expect(job.clicks).toBeLessThanOrEqual(14);
  expect(job.values).toBe(2);
  expect(job.loads - 1, "beside the meeting’s own page, from which one comes").toBeLessThanOrEqual(2);
  await stop();
});

test("without JavaScript in as many clicks, and one load more for the routine items", async () => {
  await start(false);
  const job = new Counted(page);
  await record(job);
  expect(job.clicks).toBeLessThanOrEqual(14);
  expect(job.loads - 1).toBeLessThanOrEqual(3);
  await stop();
});
