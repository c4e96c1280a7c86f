import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeWindows, expectNoAxeViolations, openAs, screenshot, startBrowser } from "#tests/support/browser.ts";
import { FIRST_EIGHT } from "#tests/support/own-sheets/first-eight.ts";
import { PEOPLE } from "#tests/support/cast.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), startBrowser()]);
});
afterAll(async () => {
  await closeWindows(browser);
  await served.close();
});

const [PROGRAMME, TRACKER] = FIRST_EIGHT;

async function look(page: Page, name: string) {
  if (process.env.LOOK) await screenshot(page, `bring-in-${name}`);
}

async function choose(page: Page, sheet: NonNullable<typeof PROGRAMME>) {
  await page.goto("/bring-in");
  await look(page, "1-bring-in");
  const file = { name: sheet.fileName, mimeType: "application/octet-stream", buffer: Buffer.from(await sheet.bytes()) };
  await page.getByLabel("A file").setInputFiles(file);
  await page.getByRole("button", { name: "Continue" }).click();
}

describe("an officer brings in files of their own, without a script", () => {
  test("a programme, whose items are planned then", async () => {
    const page = await openAs(browser, served, { who: "officer", javaScript: false });
    await choose(page, PROGRAMME!);
    await look(page, "2-columns");
    expect(await page.getByLabel("Agenda item", { exact: true }).inputValue()).toBe("title");
    await page.getByRole("button", { name: "See what becomes of its rows" }).click();
    await look(page, "3-preview");
    expect(await page.getByText("To be added").first().isVisible()).toBe(true);
    await page.getByRole("button", { name: "Add 5" }).click();
    await look(page, "4-saved");
    expect(await page.getByRole("status").innerText()).toContain("Saved: 5 added.");
    await page.getByRole("link", { name: /Taxi licensing policy/ }).click();
    await look(page, "5-item");
    expect(await page.getByText(PROGRAMME!.fileName).first().isVisible()).toBe(true);
  });

  test("a tracker, whose second coming finds its rows here, and is undone", async () => {
    const page = await openAs(browser, served, { who: "officer", javaScript: false, width: 360 });
    await choose(page, TRACKER!);
    await look(page, "6-columns-360");
    await page.getByRole("button", { name: "See what becomes of its rows" }).click();
    await look(page, "7-preview-360");
    await page.getByRole("button", { name: "Add 3" }).click();
    const first = page.url();
    await choose(page, TRACKER!);
    expect(await page.getByText("The columns are chosen as you did for").isVisible()).toBe(true);
    await page.getByRole("button", { name: "See what becomes of its rows" }).click();
    expect(await page.getByText("It is F-1.").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Discard it" }).click();
    await page.getByRole("button", { name: "Discard", exact: true }).click();
    await page.goto(first);
    await page.getByRole("button", { name: "Undo it all" }).click();
    await page.getByRole("button", { name: "Undo it all" }).click();
    expect(await page.getByRole("status").innerText()).toContain("Undone: 3 records");
    await page.goto("/follow-ups/F-1");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).not.toContain("café");
  });

  test("a file that is dropped onto the page is chosen, and brought in like any other", async () => {
    const page = await openAs(browser, served, { who: "officer" });
    await page.goto("/bring-in");
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      const text = "Ref;Recommendation;Owner;Status\nR77;That the drains of Quay Street be cleared;Clerk;Amber";
      data.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
      return data;
    });
    await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
    expect(await page.getByRole("status").filter({ hasText: "dropped.csv is chosen" }).count()).toBe(1);
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("Which column is what");
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "See what becomes of its rows" }).click();
    expect(await page.getByText("That the drains of Quay Street be cleared").first().isVisible()).toBe(true);
  });
});

test("a member is told who may bring in", async () => {
  const page = await openAs(browser, served, { who: "member" });
  await page.goto("/bring-in");
  expect(await page.getByText("Only the scrutiny officer of this body can bring in a table.").isVisible()).toBe(true);
  expect(PEOPLE.member.role).toBe("member");
});
