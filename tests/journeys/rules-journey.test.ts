import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  closeWindows,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectValidHtml,
  startBrowser,
} from "#tests/support/browser.ts";
import { fillCast } from "#tests/support/cast.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Journey } from "./steps.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => closeWindows(browser));

const YEAR = "/programmes/anytown-panel/2029-30";

describe.each([
  { words: "with JavaScript", javaScript: true },
  { words: "with JavaScript off", javaScript: false },
])("an officer plans a year's meetings with the warnings, $words", ({ javaScript }) => {
  let served: Served;
  let journey: Journey;

  beforeAll(async () => {
    served = await serve({
      fill: async (db) => {
        await fillCast(db);
        await db.insertInto("workProgramme").values({ bodyId: 1, startYear: 2029 }).execute();
      },
    });
    journey = new Journey(browser, served, javaScript);
  });
  afterAll(async () => {
    await journey?.close();
    await served?.close();
  });

  test("what speaks against a day stands beside it, and nothing is saved yet", async () => {
    const page = await journey.open("officer", `${YEAR}/meetings`);
    expect(await page.getByRole("main").textContent()).toContain("No meeting falls between these dates yet");
    await page.getByLabel("Date of meeting 1", { exact: true }).fill("2029-10-16");
    await page.getByLabel("Date of meeting 2", { exact: true }).fill("2029-12-25");
    await page.getByLabel("Date of meeting 3", { exact: true }).fill("2030-02-05");
    await page.getByRole("checkbox", { name: /reviews the proposed precept/ }).check();
    await page.getByRole("button", { name: "Add the meetings" }).click();

    expect(await page.getByRole("main").textContent()).toContain(
      "Tuesday 25 December 2029 does not count as a working day: Christmas Day.",
    );
    expect(await page.getByLabel("Date of meeting 1", { exact: true }).inputValue()).toBe("2029-10-16");
    if (javaScript) await expectNoAxeViolations(page); // axe runs as a script
    await expectValidHtml(await page.content());
    if (javaScript) await expectNoSidewaysScroll(page);
    expect(await served.db.selectFrom("meeting").select("id").execute()).toEqual([]);
  });

  test("with another day the meetings are added, the precept on the one between its days", async () => {
    const page = await journey.open("officer", `${YEAR}/meetings`);
    await page.getByLabel("Date of meeting 1", { exact: true }).fill("2029-10-16");
    await page.getByLabel("Date of meeting 2", { exact: true }).fill("2029-12-04");
    await page.getByLabel("Date of meeting 3", { exact: true }).fill("2030-02-05");
    await page.getByRole("checkbox", { name: /reviews the proposed precept/ }).check();
    await page.getByRole("button", { name: "Add the meetings" }).click();

    const main = await page.getByRole("main").textContent();
    expect(main).toContain("Tuesday 4 December 2029");
    expect(main).toContain("5 February 2030, on an agenda");
  });

  test("moving the precept's meeting away is warned of once, and may be done all the same", async () => {
    const row = served.db.selectFrom("meeting").select("id").where("meetsOn", "=", "2030-02-05");
    const { id } = await row.executeTakeFirstOrThrow();
    const page = await journey.open("officer", `/meetings/M-${id}/edit`);
    await page.getByLabel("Date", { exact: true }).fill("2030-02-19");
    await page.getByRole("button", { name: "Save" }).click();
    expect(await page.getByRole("main").textContent()).toContain("No other meeting is left for");
    if (javaScript) await expectNoAxeViolations(page); // axe runs as a script
    await page.getByRole("button", { name: "Save" }).click();
    expect(page.url()).toMatch(new RegExp(`/meetings/M-${id}$`));
  });
});
