import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  closeWindows,
  expectKeyboardReach,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectNothingToPressOnPaper,
  expectOwnFont,
  expectValidHtml,
  openAs,
  signInAs,
  startBrowser,
} from "#tests/support/browser.ts";
import { bareReferences } from "#app/domain/references.ts";
import { askSideBySide } from "#tests/support/side-by-side.ts";
import type { BuiltRoute } from "#tests/support/routes.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { candidates, type Records } from "./addresses.ts";
import { arrange } from "./arrange.ts";
import { opensForm, READERS, type Reader } from "./readers.ts";
import { recordsOf } from "./records.ts";

/** How many records of a kind are tried before a page counts as one that nobody can open. */
const MOST = 8;
/** Forms that open for few records, and for which no one column says which. */
const MOST_OF: Record<string, number> = { "/items/:ref/position": 40, "/follow-ups/:ref/publication": 80 };

/**
 * What a record that does not open may answer while the right one is looked
 * for: no such record for this reader, not this reader's to do, or (a redirect)
 * nothing to do there. Anything else is a fault of the page.
 */
const NOT_THIS_ONE = [302, 403, 404];

/** Forms in which everything may be left empty: the deed is done. Every other one answers 400. */
const MAY_BE_EMPTY = new Set([
  "/meetings/:ref/attendance",
  "/meetings/:ref/record",
  "/scoring/:ref/scores",
  "/items/:ref/outcome",
  "/account/reminders",
]);

/** The tests of these readers' walks, one after another over one demonstration: every page of the routes, and every link that stands on them. */
export function walk(...walks: [who: Reader, routes: readonly BuiltRoute[]][]): void {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), serve({ mode: "demo" })]);
    await arrange(served.db, READERS.member);
  });
  afterAll(async () => {
    await closeWindows(browser);
    await served?.close();
  });
  describe.each(walks)("%s", (who, routes) => walkAs(who, routes, () => ({ browser, served })));
}

function walkAs(who: Reader, routes: readonly BuiltRoute[], started: () => { browser: Browser; served: Served }): void {
  let page: Page;
  let records: Records;
  const links = new Set<string>();
  const opened = new Set<string>();
  const looked = { pages: 0, errorPages: 0 };

  beforeAll(async () => {
    const { browser, served } = started();
    records = await recordsOf(served.db, who);
    page = await openAs(browser, served);
    if (READERS[who]) await signInAs(page, READERS[who]);
  });
  afterAll(() =>
    console.log(
      `Every page as ${who}: ${looked.pages} looked at (HTML, axe, 320 pixels, keyboard), ${looked.errorPages} of them with its errors (title, axe); ${links.size} links.`,
    ),
  );

  test.each(routes.map((route) => [route.path, route] as const))(
    `%s is valid, accessible, narrow and reachable by keyboard for ${who}`,
    async (_, route) => {
      const { path, formOpen } = await firstThatOpens(page, route, records, opensForm(who, route));
      expect({ path, formOpen }).toEqual({ path, formOpen: opensForm(who, route) });
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expectValidHtml((await response?.text()) ?? "", path);
      expect(bareReferences(await page.title()), `the title of ${path} names what it is about`).toEqual([]);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await expectOwnFont(page);
      await expectNothingToPressOnPaper(page);
      await expectKeyboardReach(page);
      for (const link of await linksOn(page)) links.add(link);
      opened.add(path);
      looked.pages += 1;
      if (formOpen && (await lookAtErrors(page, path, MAY_BE_EMPTY.has(route.path) ? 302 : 400)))
        looked.errorPages += 1;
    },
  );

  test(`no link on the pages of ${who} is dead`, async () => {
    expect(links.size, "links that the pages above hold: run them first").toBeGreaterThan(routes.length / 2);
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const unopened = [...links].filter((link) => !opened.has(link));
    const dead = await askSideBySide(unopened, async (link) => {
      const response = await started().served.fetchAs(null, link, { headers: { cookie }, redirect: "follow" });
      await response.text();
      return response.status < 400 ? [] : [`${response.status} ${link}`];
    });
    expect(dead).toEqual([]);
  });
}

type Opened = { path: string; formOpen: boolean };

/** The first address of the route that opens, one with its form open before any other; more are tried where it is to be. */
async function firstThatOpens(
  page: Page,
  { path: pattern, writes }: BuiltRoute,
  records: Records,
  mayBeOpen: boolean,
): Promise<Opened> {
  let open: Opened | undefined;
  const paths = candidates(pattern, records).slice(0, MOST_OF[pattern] ?? MOST);
  for (const [tried, path] of paths.entries()) {
    if (open && !mayBeOpen && tried >= MOST) break;
    const response = await page.request.get(path, { maxRedirects: 0 });
    const status = response.status();
    expect([200, ...NOT_THIS_ONE], `${path} answers ${status}`).toContain(status);
    if (status !== 200) continue;
    const formOpen = writes && (await response.text()).includes(`action="${path.replaceAll("&", "&amp;")}"`);
    if (formOpen || !writes) return { path, formOpen };
    open ??= { path, formOpen };
  }
  if (!open) throw new Error(`None of ${paths.length} addresses of ${pattern} opens: ${paths.join(", ")}`);
  return open;
}

/** Sends the page's own form with everything taken out of it, and looks at what comes back; false where nothing could be. */
async function lookAtErrors(page: Page, path: string, expected: 302 | 400): Promise<boolean> {
  const emptied = await page.evaluate(emptyForm, new URL(path, page.url()).pathname);
  expect(emptied, `the form of ${path}`).not.toBe("no form");
  if (emptied === "nothing to fill in") return false;
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.request().method() === "POST"),
    page.locator("form[data-emptied] button:not([name='more'])").last().click(),
  ]);
  expect(response.status(), `${path} with nothing filled in`).toBe(expected);
  if (expected === 302) return false;
  await page.waitForLoadState();
  await expect.poll(() => page.title(), { message: path, timeout: 15_000 }).toMatch(/^Error: /);
  await expectNoAxeViolations(page, "main");
  return true;
}

function emptyForm(action: string): "no form" | "nothing to fill in" | "emptied" {
  const forms = [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].filter(
    (each) => new URL(each.action).pathname === action,
  );
  if (forms.length === 0) return "no form";
  const form = forms.find((each) => each.querySelector("input:not([type=hidden]), textarea, select"));
  if (!form) return "nothing to fill in";
  form.dataset.emptied = "";
  form.closest("details")?.setAttribute("open", "");
  form.querySelectorAll<HTMLInputElement>("[name=version]").forEach((field) => field.remove());
  form
    .querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden]), textarea")
    .forEach((field) => {
      if (field.type === "radio" || field.type === "checkbox") (field as HTMLInputElement).checked = false;
      else field.value = "";
    });
  return "emptied";
}

async function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter((link) => link.origin === location.origin)
      .map((link) => link.pathname + link.search),
  );
}
