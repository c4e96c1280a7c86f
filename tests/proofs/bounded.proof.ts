import { expect, test } from "vitest";
import { addressesFor } from "#tests/bench/addresses.ts";
import { fileOf } from "#tests/bench/filling/files.ts";
import type { Reader } from "#tests/bench/readers.ts";
import { startOver } from "#tests/bench/started.ts";
import { fillOut } from "./fill-out.ts";
import { share, tell } from "./figures.ts";

const EACH = share(5_000);
const MOST_KB = 250;
const PROGRAMME = "/programmes/anytown-panel/2026-27";
const READERS: readonly Reader[] = ["officer", "chair", "member", "nobody"];

/** No table or list of a page holds more rows, and no form offers more to tick: a hundred, or as many and how many more there are. */
const MOST_ROWS = 101;

/** Bounded by something else than pages: a release as it stood, whom an item may be for. */
const OTHERWISE_BOUNDED = [/\/releases\/\d+$/, /^\/items\/I-\d+\/edit$/];

/** Pages that ask what they list in their address. */
const ASKED: Readonly<Record<Reader, readonly string[]>> = {
  officer: [
    ...["schedule", "deferral", "lead"].map((deed) => `/items/${deed}?back=${encodeURIComponent(PROGRAMME)}`),
    `/items/lead?back=${encodeURIComponent(PROGRAMME)}&page=3`,
    "/items/I-1",
    "/follow-ups/chase?page=2&unowned=2&links=2",
    "/follow-ups/chase/new?body=anytown-panel&owner=words-owner+1&page=2",
    "/admin/bodies/anytown-panel/memberships?ended=2",
  ],
  chair: [],
  member: ["/account/availability"],
  nobody: [],
  "other-officer": [],
};

test(`with ${EACH} of everything in one body no page is more than ${MOST_KB} kB of HTML, nor lists more than a page`, async () => {
  const started = await startOver(await fileOf(`many:${EACH}`), READERS);
  try {
    fillOut(started.sqlite, EACH);
    const tooLarge: string[] = [];
    let largest = { path: "", kB: 0 };
    for (const who of READERS) {
      const paths = [...(await addressesFor(started, who)), ...ASKED[who]];
      expect(paths.length, `pages that ${who} opens`).toBeGreaterThan(who === "officer" ? 100 : 15);
      for (const path of paths) {
        const { status, bytes, body } = await started.server.ask(path, {
          "accept-encoding": "identity",
          ...started.headersOf(who),
        });
        const kB = Math.ceil(bytes / 1024);
        const rows = OTHERWISE_BOUNDED.some((pattern) => pattern.test(path)) ? 0 : mostRows(body);
        if (kB > largest.kB) largest = { path, kB };
        if (status !== 200 || kB > MOST_KB || rows > MOST_ROWS)
          tooLarge.push(`${path} as ${who}: ${status}, ${kB} kB, ${rows} rows`);
      }
    }
    tell("bounded", largest);
    expect(tooLarge).toEqual([]);
  } finally {
    await started.stop();
  }
});

/** The most rows that a table of the page has, or entries a list, or that a question offers to tick. */
function mostRows(html: string): number {
  const rows = (group: RegExp, row: RegExp) => [...html.matchAll(group)].map(([all]) => all.split(row).length - 1);
  return Math.max(
    0,
    ...rows(/<tbody[^]*?<\/tbody>/g, /<tr\b/),
    ...rows(/<fieldset[^]*?<\/fieldset>/g, /type="checkbox"/),
    ...rows(/<ul class="govuk-list[^]*?<\/ul>/g, /<li\b/),
    ...rows(/<dl class="govuk-summary-list[^]*?<\/dl>/g, /<dt\b/),
  );
}
