import { createHmac } from "node:crypto";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { NOW, PEOPLE, type CastName } from "./cast.ts";
import { fillMany } from "./many.ts";
import { openDataValues } from "./open-data-values.ts";
import { addressesOf, builtRoutes } from "./routes.ts";
import { sheetsOf } from "./said-in.ts";
import { isToComeAgain, serve, TEST_SECRET, type Served } from "./served.ts";

/** Found as typed, with a slip, in part, and not at all. */
const SEARCHES = ["item", "itme quesion", "theme zeppelin", "zeppelin"].flatMap((typed) => [
  `/search?q=${typed}`,
  `/search/suggestions?q=${typed}`,
]);
/** A member's own calendar, at its secret address. */
const TOKEN = "a".repeat(43);
const CALENDAR = `/calendar/${TOKEN}/meetings.ics`;
const READERS = [null, "member", "chair", "secondOfficer"] as const;

/** Pages that ask the database more often with so many items than with ten, and what must hold of the counts. */
export async function expectAsFewQueries(items: number): Promise<void> {
  const [few, many] = await Promise.all([plannerWith(10), plannerWith(items)]);
  try {
    await Promise.all([few.countAll(), many.countAll()]);
    const grown = () => [...many.counts].filter(([page, count]) => count > (few.counts.get(page) ?? 0));
    // What a server does by itself, once a minute or so, may fall into one page: that page is counted once more.
    for (const [page] of grown()) await many.count(page);
    expect(grown().map(([page, count]) => `${page}: ${few.counts.get(page)} with 10, ${count} with ${items}`)).toEqual(
      [],
    );
    expect(few.counts.get(`${CALENDAR} as nobody`), "the calendar opens").toBeGreaterThan(3);
    expect(Math.max(...few.counts.values()), "the counting works").toBeGreaterThan(3);
    expect([...many.counts].filter(([, count]) => count > 40)).toEqual([]);
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
}

/** A planner with so many items, which counts how many statements each page takes for each reader. */
async function plannerWith(items: number) {
  const counter = pathToFileURL("tests/support/count-queries.js").href;
  const served = await serve({
    fill: async (db) => {
      await fillMany(db, items);
      const keyHash = createHmac("sha256", TEST_SECRET).update(`link:calendar:${TOKEN}`).digest("base64url");
      const key = { personId: PEOPLE.member.personId, keyHash, createdAt: NOW, revokedAt: null };
      await db.insertInto("feedKey").values(key).execute();
    },
    env: { NODE_OPTIONS: `--import ${counter}` },
  });
  const pages = (await builtRoutes()).flatMap((route) => addressesOf(route.path, sample));
  const asked = new Map<string, { path: string; who: CastName | null }>(
    [...pages, ...SEARCHES, CALENDAR].flatMap((path) =>
      READERS.map((who) => [`${path} as ${who ?? "nobody"}`, { path, who }]),
    ),
  );
  const counts = new Map<string, number>();
  const count = async (page: string) => {
    const { path, who } = asked.get(page)!;
    counts.set(page, await countOf(served, who, path));
  };
  const countAll = async () => {
    for (const page of asked.keys()) await count(page);
  };
  return { counts, count, countAll, close: () => served.close() };
}

async function countOf(served: Served, who: CastName | null, path: string): Promise<number> {
  const headers = who ? undefined : { cookie: "seen=1" }; // any cookie at all, so that no kept page answers
  const anew = async () => {
    // Writes, so that nothing remembered answers, in any thread; and nobody's session is due to be marked as seen.
    await served.db.updateTable("session").set({ lastSeenAt: new Date().toISOString() }).execute();
    await served.db
      .updateTable("listStamp")
      .set((eb) => ({ moved: eb("moved", "+", 1) }))
      .execute();
    return served.fetchOnceAs(who, path, { headers });
  };
  let response = await anew();
  while (await isToComeAgain(response)) {
    await served.fetchAs(who, path, { headers }); // a file that is late on a busy machine: its count comes only with itself
    response = await anew();
  }
  await response.text();
  expect(response.status, `${path} as ${who}`).toBeLessThan(500);
  const counted = response.headers.get("x-queries");
  if (counted === null) throw new Error(`${path} as ${who} came without the count of its queries`);
  return Number(counted);
}

const SAMPLE: Record<string, string> = {
  slug: "anytown-panel",
  year: "2026-27",
  number: "1",
  id: "1",
  rule: "L3",
  token: "x",
  key: "x",
};
const sample = (name: string, path: string) =>
  name === "file"
    ? sheetsOf(path)
    : (openDataValues(name, path, [1]) ?? [ONE[`${path.split("/")[1] ?? ""} ${name}`] ?? one(name, path)]);
const one = (name: string, path: string) =>
  name === "ref" ? `${path.charAt(1).toUpperCase()}-1` : (SAMPLE[name] ?? "1");
/** What a parameter stands for in one room only. */
const ONE: Record<string, string> = { "deadlines key": "N1:M-1" };
