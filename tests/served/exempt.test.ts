import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/open.server.ts";
import type { CastName } from "#tests/support/cast.ts";
import { openDataValues } from "#tests/support/open-data-values.ts";
import { addressesOf, builtRoutes } from "#tests/support/routes.ts";
import { saidIn, sheetsOf } from "#tests/support/said-in.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { EXEMPT, fillExempt, HIDDEN, TOLD, TURNED } from "./exempt-records.ts";

const MARKS = /Zq(?:exempt|turned|hidden)/g;

let served: Served;
let addresses: string[];
/** Those of pages, files and data that are read; of each form the first alone. */
let readings: string[];

beforeAll(async () => {
  served = await serve({ fill: fillExempt });
  const params = await paramsOf(served.db);
  const routes = (await builtRoutes()).map(({ path, writes }) => ({ writes, paths: addressesOf(path, params) }));
  addresses = routes.flatMap(({ paths }) => paths);
  readings = routes.flatMap(({ writes, paths }) => (writes ? paths.slice(0, 1) : paths));
  // What is typed comes back on the page, so the search asks for the beginnings of the markers and for slips.
  for (const typed of ["zqexem", "zqturn", "zqhidd", "Zqexmept", "homes", "told"])
    for (const path of ["/search", "/search/suggestions"])
      for (const among of [addresses, readings]) among.push(`${path}?q=${typed}`, `${path}?q=${typed}&in=published`);
}, 120_000);
afterAll(() => served.close());

test.each([null, "outsideMember", "outsideOfficer"] as const)(
  "nothing of an exempt item but its title reaches %s: no page, feed, download or search",
  { timeout: 240_000 },
  async (who) => {
    const leaks: string[] = [];
    let told = 0;
    for (const address of who === "outsideMember" ? readings : addresses) {
      const said = await saidTo(who, address);
      if (said.includes(TOLD)) told += 1;
      for (const { index } of [...said.matchAll(MARKS)].slice(0, 2))
        leaks.push(`${address}: ${said.slice(Math.max(0, index - 60), index + 50)}`);
    }
    expect(leaks).toEqual([]);
    expect(told, "the titles are told").toBeGreaterThan(2);
  },
);

test("nothing of a theme that was marked as sensitive once it was published reaches a member", async () => {
  const leaks: string[] = [];
  for (const address of addresses) {
    const said = await saidTo("member", address);
    const at = said.indexOf(HIDDEN);
    if (at >= 0) leaks.push(`${address}: ${said.slice(Math.max(0, at - 60), at + 50)}`);
  }
  expect(leaks).toEqual([]);
  expect(await saidTo("officer", "/search?q=zqhidden"), "it is there to be found").toContain(HIDDEN);
}, 240_000);

test("a member of the body reads all of what is exempt", async () => {
  const items = await served.db
    .selectFrom("agendaItem")
    .select(["id", "meetingId"])
    .where("title", "like", `${TOLD}%`)
    .orderBy("id")
    .execute();
  const meeting = `/meetings/M-${items[0]!.meetingId}`;
  const pages = [...items.map(({ id }) => `/items/I-${id}`), meeting, `${meeting}/agenda`];
  const said = (await Promise.all(pages.map((page) => saidTo("member", page)))).join("\n");
  for (const mark of [EXEMPT, TURNED])
    for (const what of [
      "purpose",
      "author",
      "witness",
      "document",
      "line",
      "question",
      "resolution",
      "answer",
      "wording",
      "urgent",
    ])
      expect(said, `${mark} ${what}`).toContain(`${mark} ${what}`);
});

async function saidTo(who: CastName | null, address: string): Promise<string> {
  const response = await served.fetchAs(who, address);
  expect(response.status, `${address} as ${who ?? "nobody"}`).toBeLessThan(500);
  return saidIn(response);
}

async function paramsOf(db: Db): Promise<(name: string, path: string) => string[]> {
  const refs = async (table: "theme" | "question" | "agendaItem" | "meeting" | "followUp", letter: string) =>
    (await db.selectFrom(table).select("id").execute()).map(({ id }) => `${letter}-${id}`);
  const byPath: Record<string, string[]> = {
    themes: await refs("theme", "T"),
    questions: await refs("question", "Q"),
    items: await refs("agendaItem", "I"),
    meetings: await refs("meeting", "M"),
    "follow-ups": await refs("followUp", "F"),
  };
  const rest: Record<string, string[]> = {
    slug: ["anytown-panel"],
    year: ["2026-27"],
    number: ["1", "2", "3"],
    id: ["1", "2"],
  };
  const meetingIds = (byPath.meetings ?? []).map((ref) => Number(ref.slice(2)));
  return (name, path) => {
    if (name === "file") return sheetsOf(path);
    const open = openDataValues(name, path, meetingIds);
    if (open) return open;
    return (name === "ref" ? byPath[path.split("/")[1] ?? ""] : rest[name]) ?? ["1"];
  };
}
