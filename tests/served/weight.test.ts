import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CastName } from "#tests/support/cast.ts";
import { fillMany } from "#tests/support/many.ts";
import { addressesOf, builtRoutes } from "#tests/support/routes.ts";
import { serve, type Served } from "#tests/support/served.ts";

const MOST_BYTES = 60_000;
const IMPORTED = /(?:from|import)\s*"(\/[^"]+)"/g;
/** What is open to everybody and is filled in rather than read. */
const FILLED_IN = ["/owner/thanks", "/password-reset", "/search", "/sign-in", "/sign-in/setting-up", "/suggest"];
const SCRIPT = /<script[^>]* src="([^"]+)"/g;

let served: Served;
const sizes = new Map<string, { bytes: number; imports: string[] }>();

beforeAll(async () => {
  served = await serve({ fill: (db) => fillMany(db, 10) });
});
afterAll(() => served?.close());

/** The scripts that the page asks for, and all that they ask for in turn. */
async function scriptsOf(html: string): Promise<string[]> {
  const scripts = [...html.matchAll(SCRIPT)].map(([, src = ""]) => src);
  for (const script of scripts) {
    const { imports } = await weigh(script);
    scripts.push(...imports.filter((one) => !scripts.includes(one)));
  }
  return scripts;
}

async function weigh(script: string): Promise<{ bytes: number; imports: string[] }> {
  const known = sizes.get(script);
  if (known) return known;
  const response = await served.fetchAs(null, script);
  expect(response.status, script).toBe(200);
  const text = await response.text();
  const weighed = { bytes: gzipSync(text).length, imports: [...text.matchAll(IMPORTED)].map(([, path = ""]) => path) };
  sizes.set(script, weighed);
  return weighed;
}

const SAMPLE: Record<string, string> = { slug: "anytown-panel", year: "2026-27", number: "1", rule: "L3" };
const sample = (name: string, path: string) =>
  name === "ref" ? `${path.charAt(1).toUpperCase()}-1` : (SAMPLE[name] ?? "1");

async function pagesFor(who: CastName | null) {
  const pages = (await builtRoutes()).filter(({ isPage }) => isPage);
  const found: { path: string; scripts: string[]; bytes: number }[] = [];
  for (const path of pages.flatMap((route) => addressesOf(route.path, (name, path) => [sample(name, path)]))) {
    const response = await served.fetchAs(who, path);
    const html = await response.text();
    if (response.status !== 200) continue;
    const scripts = await scriptsOf(html);
    const weights = await Promise.all(scripts.map(weigh));
    found.push({ path, scripts, bytes: weights.reduce((sum, { bytes }) => sum + bytes, 0) });
  }
  return found;
}

describe("the scripts of a page", () => {
  test(`weigh at most ${MOST_BYTES} bytes, zipped, on every working page`, { timeout: 120_000 }, async () => {
    const pages = await pagesFor("secondOfficer");
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ scripts }) => scripts.length === 0)).toEqual([]);
    expect(pages.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
    const heaviest = Math.max(...pages.map(({ bytes }) => bytes));
    expect(heaviest, "the weighing works").toBeGreaterThan(15_000);
    console.log(`The heaviest working page asks for ${heaviest} bytes of script, zipped.`);
  });

  test(
    "are none on the pages that the public reads, but for those that are filled in",
    { timeout: 120_000 },
    async () => {
      const pages = await pagesFor(null);
      const scripted = pages.filter(({ scripts }) => scripts.length > 0).map(({ path }) => path);
      expect(scripted.sort()).toEqual(FILLED_IN);
      expect(pages.length).toBeGreaterThan(20);
    },
  );
});

test("nothing on a page moves by itself or slides into its place, for whoever asked that nothing moves", async () => {
  const html = await (await served.fetchAs(null, "/")).text();
  const sheets = [...html.matchAll(/<link[^>]* href="([^"]+\.css)"/g)].map(([, href = ""]) => href);
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const styles = await (await served.fetchAs(null, sheet)).text();
    expect(styles.match(/\b(transition|animation|scroll-behavior)[\w-]*:[^;}]*/g)).toBeNull();
  }
});
