import { fork } from "node:child_process";
import { once } from "node:events";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { Edits, keptAddresses, seeded, staleAmong, textOf } from "#tests/support/any-edit.ts";
import { formsOn } from "#tests/support/forms.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { share, tell } from "./figures.ts";

const EDITS = share(5_000);
/** Pages of each kind that are looked at, and how many of all after each pair of edits. */
const OF_A_KIND = 6;
const LOOKED_AT = 4;
const READS = share(1_000);
/** The server writes down the use of sessions each minute. */
const USES_WRITTEN_MS = 70_000;

const all: Served[] = [];
afterAll(() => Promise.all(all.map((served) => served.close())));

async function start(): Promise<Served> {
  const served = await serve({ mode: "demo" });
  all.push(served);
  return served;
}

test("no kept page is ever stale while two processes edit everything there is", async () => {
  const { origin, address: database, db } = await start();
  const addresses = await keptAddresses(origin, OF_A_KIND);
  expect(addresses.length).toBeGreaterThan(100);
  expect(await staleAmong(origin, addresses)).toEqual([]);

  const random = seeded(7);
  const here = new Edits(db, random);
  const there = fork("tests/proofs/editor.ts", [database, "11"], { execArgv: ["--import", "tsx"] });
  await once(there, "message");
  const stale: string[] = [];
  for (let made = 0; made < EDITS; made += 2) {
    const answered = once(there, "message");
    there.send("edit");
    const done = [await here.make(), ...(await answered)].join(" and ");
    const from = Math.floor(random() * addresses.length);
    const looked = Array.from({ length: LOOKED_AT }, (_, at) => addresses[(from + at * 37) % addresses.length] ?? "/");
    for (const address of await staleAmong(origin, looked)) stale.push(`${address} after ${done}`);
  }
  there.disconnect();
  expect(await staleAmong(origin, addresses)).toEqual([]);
  expect(stale).toEqual([]);
  tell("kept pages", { edits: EDITS, addresses: addresses.length, stale: stale.length });
});

test("a thousand reads by people of every role let no kept page go", async () => {
  const served = await start();
  const { origin } = served;
  const addresses = await keptAddresses(origin, OF_A_KIND);
  const kept = new Map<string, string>();
  for (const address of addresses) kept.set(address, await textOf(origin + address));
  await renameUnseen(served);
  let other = 0;
  for (const address of addresses) if ((await textOf(origin + address, ANEW)) !== kept.get(address)) other += 1;
  expect(other).toBeGreaterThan(100); // what is made anew can be told from what was kept

  const readers = await signInAsEveryRole(served);
  expect(readers.length).toBeGreaterThanOrEqual(5);
  await served.db
    .updateTable("session")
    .set({ lastSeenAt: sql`strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '-30 minutes')` })
    .execute();
  const began = performance.now();
  let reads = 0;
  for (const { links, cookie } of walking(readers)) {
    const address = links[Math.floor(reads / readers.length) % links.length] ?? "/";
    expect((await fetch(origin + address, { headers: { cookie } })).status, address).toBe(200);
    reads += 1;
    if (reads >= READS && ((await areUsesWritten(served)) || performance.now() - began > USES_WRITTEN_MS)) break;
  }
  expect(await areUsesWritten(served)).toBe(true);

  const gone: string[] = [];
  for (const address of addresses) if ((await textOf(origin + address)) !== kept.get(address)) gone.push(address);
  expect(gone).toEqual([]);
  tell("reading", { reads, readers: readers.length, kept: addresses.length, other, gone: gone.length });
});

const ANEW = { cookie: "seen=1" };

/** Names every body otherwise, and takes the stamp back: from then on a page shows by its words whether it was kept. */
async function renameUnseen({ db }: Served): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const stamps = await trx.selectFrom("contentStamp").selectAll().execute();
    await trx
      .updateTable("body")
      .set((eb) => ({ name: eb("name", "||", " renamed") }))
      .execute();
    for (const { bodyId, ...stamp } of stamps)
      await trx.updateTable("contentStamp").set(stamp).where("bodyId", "=", bodyId).execute();
  });
}

type SignedIn = { cookie: string; links: string[] };

/** Everybody whom the demonstration offers to sign in as, with the pages that their first ones lead to. */
async function signInAsEveryRole(served: Served): Promise<SignedIn[]> {
  const forms = formsOn(await textOf(`${served.origin}/sign-in`)).filter(({ fields }) => fields.personId);
  return Promise.all(
    forms.map(async ({ fields }) => {
      const response = await served.fetchAs(null, "/sign-in/demo", { form: { personId: String(fields.personId) } });
      const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
      return { cookie, links: await linksFor(served.origin, cookie) };
    }),
  );
}

const FIRST_PAGES = [
  "/",
  "/themes",
  "/meetings",
  "/follow-ups",
  "/questions",
  "/deadlines",
  "/programmes",
  "/search?q=police",
];

/** The pages that open for this reader from the first ones. */
async function linksFor(origin: string, cookie: string): Promise<string[]> {
  const found = new Set(FIRST_PAGES);
  for (const page of FIRST_PAGES)
    for (const [, link = ""] of (await textOf(origin + page, { cookie })).matchAll(/href="(\/[^"#?.]*)"/g))
      if (!/^\/(?:assets|sign-)/.test(link)) found.add(link);
  const open: string[] = [];
  for (const link of found) if ((await textOf(origin + link, { cookie })).length > 3) open.push(link);
  return open;
}

function* walking(readers: readonly SignedIn[]): Generator<SignedIn> {
  for (;;) yield* readers;
}

/** Whether the use of every session has been written since it was put back by half an hour. */
async function areUsesWritten({ db }: Served): Promise<boolean> {
  const old = await db.selectFrom("session").select("idHash").whereRef("lastSeenAt", "<", "createdAt").execute();
  return old.length === 0;
}
