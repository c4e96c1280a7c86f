import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MARK_OF_WORDS } from "#app/components/state-marks.ts";
import { closeWindows, openAs, signInAs, startBrowser } from "#tests/support/browser.ts";
import { lookOf, type Look } from "#tests/support/look.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { candidates } from "./addresses.ts";
import { arrange } from "./arrange.ts";
import { READERS, routesOf, type Reader } from "./readers.ts";
import { recordsOf } from "./records.ts";

/** As many records of a kind as are looked at, so that every state is met, of as many as are tried: not every one takes every deed. */
const MOST_OF_A_KIND = 6;
const MOST_TRIED = 20;
/** Words of filters and files, in whose place a page says by how much. */
const HOW_MUCH_UNTOLD = new Set(["Late", "Work late", "Soon"]);

/** A body stands above its records, whichever list led to them. */
const BODY = "/bodies/";

type Seen = Look & { route: string; path: string };

let browser: Browser;
let served: Served;
const seen = {} as Record<Reader, Seen[]>;
const pages = {} as Record<Reader, Page>;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve({ mode: "demo" })]);
  await arrange(served.db, READERS.member);
  for (const who of Object.keys(READERS) as Reader[]) {
    const page = await openAs(browser, served, { javaScript: false });
    const name = READERS[who];
    if (name) {
      await signInAs(page, name);
    }
    pages[who] = page;
    const records = await recordsOf(served.db, who);
    seen[who] = [];
    for (const route of routesOf(who)) {
      const opened: Seen[] = [];
      for (const path of candidates(route.path, records).slice(0, MOST_TRIED)) {
        if (opened.length === MOST_OF_A_KIND) break;
        const look = await lookAt(page, path);
        if (look) opened.push({ route: route.path, path, ...look });
      }
      seen[who].push(...opened);
    }
  }
}, 600_000);
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

/** The look of the page at the address, without its styles; undefined where it does not open. */
async function lookAt(page: Page, path: string): Promise<Look | undefined> {
  const response = await page.request.get(path, { maxRedirects: 0 });
  if (response.status() !== 200) return undefined;
  const html = (await response.text()).replace(/<link[^>]*>/g, "");
  const based = html.replace("<head>", `<head><base href="${served.origin}${path}">`);
  await page.setContent(based, { waitUntil: "domcontentloaded" });
  return lookOf(page);
}

describe.each(Object.keys(READERS) as Reader[])("every page of the demonstration, for %s", (who) => {
  const faults = (of: (look: Seen) => readonly string[]) =>
    seen[who].flatMap((look) => of(look).map((fault) => `${look.path}: ${fault}`));

  test("has a heading, and says in its title whose pages these are", () => {
    expect(seen[who].length).toBeGreaterThan(20);
    expect(faults(({ heading }) => (heading === "" ? ["no heading"] : []))).toEqual([]);
    expect(faults(({ title }) => (/\S - \S|: \S/.test(title) ? [] : [title]))).toEqual([]);
  });

  test("marks each state word as the one table says, and says how late what is late is", () => {
    const states = new Map<string, string>();
    const found = faults((look) =>
      look.states.flatMap(({ words, mark }) => {
        if (HOW_MUCH_UNTOLD.has(words)) return [`${words}, and not by how much`];
        const told = MARK_OF_WORDS[words];
        if (told !== undefined) return told === mark || mark === "none" ? [] : [`${words} is ${mark}, not ${told}`];
        if (mark === "none" || isAhead(words, mark)) return [];
        if (!/\d/.test(words)) return [`${words} stands in no table`];
        const counted = words.replace(/[\d,]+/g, "9").replace(/s\b/g, "");
        const before = states.get(counted) ?? mark;
        states.set(counted, mark);
        return before === mark ? [] : [`${words} is ${mark}, and ${before} elsewhere`];
      }),
    );
    expect(found).toEqual([]);
    expect(faults(({ lateWords }) => lateWords)).toEqual([]);
  });

  test("writes no date as machines do, and no control without words", () => {
    expect(faults(({ machineDates }) => machineDates)).toEqual([]);
    expect(faults(({ wordless }) => wordless)).toEqual([]);
  });

  test("says a name before a reference, and never a reference alone", () => {
    expect([...new Set(faults(({ references }) => references))]).toEqual([]);
  });

  test("has no two links that say the same one word and lead to different places", () => {
    expect([...new Set(faults(({ sameWords }) => sameWords))]).toEqual([]);
  });

  test("has one green button a form at most", () => {
    expect(faults(({ crowdedForms }) => crowdedForms)).toEqual([]);
  });

  test(
    "has breadcrumbs that open and lead up: from the top, through pages above it",
    { timeout: 300_000 },
    async () => {
      const trails = new Map(seen[who].map(({ path, crumbs }) => [path, crumbs.map(({ href }) => href)]));
      const found: string[] = [];
      for (const { path, crumbs } of seen[who]) {
        const hrefs = crumbs.map(({ href }) => href);
        if (who !== "nobody" && path === "/password-reset") continue; // leads to signing in, which is done
        for (const href of hrefs)
          if (!trails.has(href)) {
            const look = await lookAt(pages[who], href);
            if (!look) found.push(`${path}: ${href} does not open`);
            trails.set(href, look?.crumbs.map((crumb) => crumb.href) ?? []);
          }
        const [first = "", last = ""] = [hrefs[0], hrefs.at(-1)];
        if (hrefs.includes(path)) found.push(`${path} leads to itself`);
        if (first !== "" && trails.get(first)?.length !== 0) found.push(`${path}: ${first} is not at the top`);
        const above = [...(trails.get(last) ?? []), last];
        if (
          !last.startsWith(BODY) &&
          above.length > 1 &&
          !isInOrder(
            hrefs.filter((href) => !href.startsWith(BODY)),
            above,
          )
        )
          found.push(`${path}: ${hrefs.join(" > ")}, but ${above.join(" > ")}`);
      }
      expect([...new Set(found)]).toEqual([]);
    },
  );
});

/** "In 9 days", "Today": soon or not, as the day's own bound says. */
function isAhead(words: string, mark: string): boolean {
  return /^(In [\d,]+ \w+|Today|Tomorrow)$/.test(words) && (mark === "needs" || mark === "date");
}

/** Whether all of the one list stand in the other, in the same order. */
function isInOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return some.every((one) => (at = all.indexOf(one, at) + 1) > 0);
}
