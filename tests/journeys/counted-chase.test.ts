import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeWindows, expectNoAxeViolations, openAs, startBrowser } from "#tests/support/browser.ts";
import { givenFollowUp } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Counted } from "./counted.ts";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve();
  const late = { dueKind: "exact", dueWords: "by 1 March 2026", dueOn: "2026-03-01" } as const;
  await givenFollowUp(served.db, { ...late, wording: "Visit the three wards." });
  await givenFollowUp(served.db, { ...late, wording: "Use the national register." });
});
beforeEach(() => served.db.deleteFrom("ownerLinkRow").execute());
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

// Before it was 3 clicks and 3 pages from home: the list, the draft, the message.
test.for([
  { javaScript: true, from: "/" },
  { javaScript: false, from: "/" },
  { javaScript: true, from: "/follow-ups/chase" },
])("an owner is chased in one click from $from, script: $javaScript", async ({ javaScript, from }) => {
  await served.db.deleteFrom("ownerLink").execute();
  const page = await openAs(browser, served, { who: "officer", javaScript });
  await page.goto(from);
  const count = new Counted(page);
  await count.click(page.getByRole("button", { name: /^Chase.*The Commissioner/ }));
  await page.getByRole("heading", { level: 1, name: "Send this message" }).waitFor();
  expect([count.clicks, count.values, count.presses, count.loads]).toEqual([1, 0, 0, 1]);
  const message = await page.getByRole("textbox", { name: "Message" }).inputValue();
  for (const told of ["Visit the three wards.", "Use the national register.", `${served.origin}/owner/`])
    expect(message).toContain(told);
  if (javaScript) await expectNoAxeViolations(page);

  await page.goto("/");
  expect(await page.getByText("Chase The Commissioner").count(), "they have time to answer").toBe(0);
  expect(await page.getByRole("link", { name: "2 follow-ups late" }).count()).toBe(1);
});
