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
  const [few, many] = await Promise.all([countsWith(10), countsWith(items)]);
  const grown = [...many].filter(([page, count]) => count > (few.get(page) ?? 0));
  expect(grown.map(([page, count]) => `${page}: ${few.get(page)} with 10, ${count} with ${items}`)).toEqual([]);
  expect(few.get(`${CALENDAR} as nobody`), "the calendar opens").toBeGreaterThan(3);
  expect(Math.max(...few.values()), "the counting works").toBeGreaterThan(3);
  expect([...many].filter(([, count]) => count > 40)).toEqual([]);
}

/** How many statements each page takes for each reader, in a planner with so many items. */
async function countsWith(items: number): Promise<Map<string, number>> {
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
  try {
    const counts = new Map<string, number>();
    const pages = (await builtRoutes()).flatMap((route) => addressesOf(route.path, sample));
    for (const path of [...pages, ...SEARCHES, CALENDAR])
      for (const who of READERS) counts.set(`${path} as ${who ?? "nobody"}`, await countOf(served, who, path));
    return counts;
  } finally {
    await served.close();
  }
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
