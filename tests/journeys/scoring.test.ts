import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoAxeViolations, startBrowser } from "#tests/support/browser.ts";
import type { CastName } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { Journey } from "./steps.ts";

const BUSES = "Bus services";
const ADAPTATIONS = "Waits for home adaptations";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { words: "with JavaScript", javaScript: true },
  { words: "with JavaScript off", javaScript: false },
])("members score and the chair decides, $words", ({ javaScript }) => {
  let served: Served;
  let journey: Journey;
  let round: string;

  beforeAll(async () => {
    served = await serve();
    for (const title of [ADAPTATIONS, BUSES]) await givenTheme(served.db, { title, state: "scoped" });
    journey = new Journey(browser, served, javaScript);
  });
  afterAll(async () => {
    await journey?.close();
    await served?.close();
  });

  test("the officer opens a round with the themes that wait", async () => {
    const page = await journey.open("officer", "/scoring/new?body=anytown-panel");
    await page
      .getByRole("radio", { name: /^TOPIC\b/ })
      .first()
      .check();
    await page.getByLabel(/^Minutes available/).fill("60");
    await page.getByRole("button", { name: "Open the round" }).click();
    round = /S-\d+/.exec(page.url())?.[0] ?? "";
    expect(round, page.url()).not.toBe("");
  });

  test("three members score: they agree about one theme and differ about the other", async () => {
    const given: [CastName, string, string][] = [
      ["member", "2", "0"],
      ["otherMember", "2", "2"],
      ["coOpted", "2", "0"],
    ];
    for (const [who, adaptations, buses] of given) {
      const page = await journey.open(who, `/scoring/${round}/scores`);
      await score(page, ADAPTATIONS, adaptations);
      await score(page, BUSES, buses);
      await page.getByRole("button", { name: "Save my scores" }).click();
      expect(await page.getByRole("main").textContent()).not.toContain("There is a problem");
    }
  });

  test("the chair sees the spread, not who gave what", async () => {
    const page = await journey.open("chair", `/scoring/${round}`);
    const buses = (await page.getByRole("row", { name: new RegExp(BUSES) }).textContent()) ?? "";
    expect(buses).toContain("0 to 10");
    expect(buses).toContain("Members differ");
    const adaptations = await page.getByRole("row", { name: new RegExp(ADAPTATIONS) }).textContent();
    expect(adaptations).not.toContain("Members differ");
    if (javaScript) await expectNoAxeViolations(page);
  });

  test("the chair sets the cut-off, and puts a theme above the line with a reason", async () => {
    const page = await journey.open("chair", `/scoring/${round}/cut-off`);
    await page.getByLabel(/^Cut-off/).fill("7");
    await page.getByRole("button", { name: "Set the cut-off" }).click();

    const { id } = await served.db
      .selectFrom("theme")
      .select("id")
      .where("title", "=", BUSES)
      .executeTakeFirstOrThrow();
    await page.goto(`/scoring/${round}/placing?theme=T-${id}`);
    await page.getByRole("radio", { name: "In the programme" }).check();
    await page.getByRole("button", { name: "Place it" }).click();
    expect(await page.title()).toMatch(/^Error: /); // against the score, a reason is needed

    await page.getByLabel("Reason", { exact: true }).fill("The operator goes at Easter: it cannot wait.");
    await page.getByRole("button", { name: "Place it" }).click();
    const row = (await page.getByRole("row", { name: new RegExp(BUSES) }).textContent()) ?? "";
    expect(row).toContain("Against the score");
    expect(row).toContain("The operator goes at Easter");
    expect(row).toContain("Cllr Amara Okafor");
  });
});

/** Gives the same points under every criterion of one theme. */
async function score(page: Page, title: string, points: string): Promise<void> {
  const theme = page.getByRole("region", { name: new RegExp(title) });
  for (const radio of await theme.getByRole("radio", { name: points, exact: true }).all())
    await radio.check();
}
