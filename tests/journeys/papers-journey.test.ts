import { readFile } from "node:fs/promises";
import mammoth from "mammoth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { closeWindows, openAs, startBrowser } from "#tests/support/browser.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenFollowUp } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

const PROGRAMME = "/programmes/anytown-panel/2026-27";

describe("papers in Word", () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serve({
      fill: async (db) => {
        await fillCast(db);
        const { programmeId, september, october } = await givenApprovedProgramme(db);
        // The journey runs on whatever day it is: its meetings are still to come.
        await db.updateTable("meeting").set({ meetsOn: "2027-04-13" }).where("id", "=", september).execute();
        await db.updateTable("meeting").set({ meetsOn: "2027-04-27" }).where("id", "=", october).execute();
        await publish(db, programmeId, "2026-09-01T10:00:00.000Z");
        await db
          .updateTable("workProgramme")
          .set({ introduction: "Rewritten since, and not released." })
          .where("id", "=", programmeId)
          .execute();
        await givenFollowUp(db, { wording: "Publish the waits", dueOn: "2026-08-01", dueWords: "by August" });
      },
    });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await closeWindows(browser);
    await served?.close();
  });

  test("the chair downloads the work programme report from its page and reads it", async () => {
    const page = await openAs(browser, served, { who: "chair", javaScript: false });
    await page.goto(PROGRAMME);
    const { name, html } = await download(page, "Download the work programme report as Word");
    expect(name).toBe("Anytown Scrutiny Panel - work programme 2026-27.docx");
    expect(html).toContain("<h1>Work programme 2026 to 2027</h1><p>Working copy, not published.");
    expect(html).toContain("Rewritten since, and not released.");
    expect(html).toMatch(
      /<h2>Next meeting<\/h2>.*Tuesday 13 April 2027.*<h3><a href="[^"]+">Taxi licensing<\/a><\/h3>/,
    );
    expect(html).toMatch(/<h2>Later meetings<\/h2><h3><a href="[^"]+">Tuesday 27 April 2027<\/a><\/h3>/);
    expect(html).toMatch(/<h2>What changed since release 1<\/h2>.*The introduction has been rewritten/);
    expect(html).toMatch(/<thead><tr><th><p><strong>Number<\/strong>.*Publish the waits.*by August/);
    expect(html).not.toMatch(/<th>(?:<p>)?(?:<strong>)?(?:<\/strong>)?(?:<\/p>)?<\/th>|<h\d><\/h\d>/);
  });

  test("anyone downloads what was released, and it is no working copy", async () => {
    const page = await openAs(browser, served, { javaScript: false });
    await page.goto(PROGRAMME);
    await page.getByText("Follow it in a calendar or feed, or download it").click();
    const { name, html } = await download(page, "Download the work programme report as Word");
    expect(name).toBe("Anytown Scrutiny Panel - work programme 2026-27.docx");
    expect(html).toMatch(/<p>Published on 1 September 2026, release 1\.<\/p><p>What we chose, and why\.<\/p>/);
    expect(html).toMatch(/<h3><a href="[^"]+">Taxi licensing<\/a><\/h3>/);
    expect(html).not.toMatch(/Working copy|Rewritten since|Publish the waits/);
  });

  test("the chair takes the briefing note and the tracker along", async () => {
    const page = await openAs(browser, served, { who: "chair", javaScript: false });
    await page.goto("/items/I-1");
    const note = await download(page, "Download a briefing note as Word");
    expect(note.html).toContain("<h1>Briefing note: Taxi licensing</h1>");
    await page.goto("/follow-ups?status=overdue");
    const tracker = await download(page, "Download as Word");
    expect(tracker.html).toContain("<p><strong>Filters: </strong>Status: Work late</p>");
    expect(tracker.html).toContain("Publish the waits");
  });
});

async function download(page: Page, words: string): Promise<{ name: string; html: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: words, exact: true }).click(),
  ]);
  const buffer = await readFile(await file.path());
  return { name: file.suggestedFilename(), html: (await mammoth.convertToHtml({ buffer })).value };
}
