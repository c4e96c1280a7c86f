import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeWindows, openAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";

const PROGRAMME = "/programmes/anytown-pcp/2026-27";

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  served = await serve({ mode: "demo" });
  page = await openAs(browser, served, { javaScript: false, width: 360 });
});
afterAll(async () => {
  await page?.context().close();
  await closeWindows(browser);
  await served?.close();
});

describe("a member of the public, on a phone, with JavaScript off", () => {
  test("goes from the published programme to what came of the year", async () => {
    await page.goto(PROGRAMME);
    await page
      .getByRole("link", { name: /^What was decided/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "What became of it" }).waitFor();
    expect(await page.locator("script").count()).toBe(0);
  });

  test("every number counts the list that it leads to", async () => {
    const figures = await page.locator(".app-figures__figure a").all();
    expect(figures.length).toBeGreaterThanOrEqual(5);
    for (const figure of figures) {
      const [count, to] = [parseInt((await figure.textContent()) ?? "", 10), await figure.getAttribute("href")];
      const list = page.locator(`main [id="${to?.slice(1)}"]`).first();
      expect(await list.count(), `a list at ${to}`).toBe(1);
      if (to === "#responses") continue; // the chart's own sum is the number of recommendations
      const rows = ["#answers", "#outcomes"].includes(to ?? "") ? null : await topLevelRows(page, to ?? "");
      if (rows !== null) expect(rows, `${to} lists as many as it says`).toBe(count);
    }
    const chart = await page.locator("section[aria-labelledby=responses] desc").textContent();
    const sum = [...(chart ?? "").matchAll(/: (\d+)/g)].reduce((all, [, count]) => all + Number(count), 0);
    const made = await page.locator(".app-figures__figure a[href='#recommendations']").textContent();
    expect(sum).toBe(parseInt(made ?? "", 10));
  });

  test("reads one recommendation, its response and where it was said", async () => {
    await page.locator("section[aria-labelledby=recommendations] a[href*='/follow-ups/F-']").first().click();
    const main = (await page.getByRole("main").textContent()) ?? "";
    expect(main).toContain("Recommendation");
    expect(await page.locator("main a[href*='/meetings/M-'], main a[href*='/items/I-']").count()).toBeGreaterThan(0);
  });

  test("and the whole story of a theme", async () => {
    await page.goBack();
    await page.locator("section[aria-labelledby=themes] a[href$='/story']").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/themes\/T-\d+\/story$/);
    expect(await page.locator("main svg[role=img]").count()).toBe(1);
    expect(await page.locator("script").count()).toBe(0);
  });
});

/** How many records a list of the page names, each once. */
async function topLevelRows(on: Page, to: string): Promise<number> {
  const record = to === "#themes" ? /\/themes\/T-\d+$/ : /\/follow-ups\/F-\d+$/;
  const links = await on
    .locator(`main section[aria-labelledby="${to.slice(1)}"] a`)
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return new Set(links.filter((path) => record.test(path))).size;
}
