import { createHash, createHmac } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { archiveCouncil } from "#app/services/administration/archive-council.server.ts";
import { writeDigests } from "#app/services/reminder/write-digests.server.ts";
import { openWriter, type Db } from "#db/open.server.ts";
import { NOW, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import { fillMarked, publishMarked } from "#tests/support/marked-panel.ts";
import { paramsOf } from "#tests/support/marked-addresses.ts";
import { addressesOf, builtRoutes } from "#tests/support/routes.ts";
import { saidIn } from "#tests/support/said-in.ts";
import { givenSecondCouncil, OF_OTHER, UNPUBLISHED_OF_OTHER } from "#tests/support/second-council.ts";
import { isToComeAgain, serve, sessionIdOf, TEST_SECRET, type Served } from "#tests/support/served.ts";
import { askSideBySide } from "#tests/support/side-by-side.ts";

/** Two councils, each with a panel full of markers and an address of its own; the readers are of the first. */
const A_HOST = "a.test";
const B_HOST = "b.test";
const OTHER = 2;

let served: Served;
/** Of each route the addresses of a few records of the other council, and every page and file that names none. */
let addresses: string[];
let port: string;

beforeAll(async () => {
  served = await serve({ fill: fillBoth });
  port = new URL(served.origin).port;
  const params = await paramsOf(served.db, OTHER);
  addresses = (await builtRoutes()).flatMap((route) => {
    const paths = route.reads ? addressesOf(route.path, (name, path) => params(name, path).slice(0, 3)) : [];
    const data = paths[0] && route.isPage ? [`${paths[0]}?_data=${encodeURIComponent(`routes/${route.id}`)}`] : [];
    return [...paths.slice(0, 4), ...data];
  });
  for (const typed of ["zbunpub", "zboff", "zbsens", "zbperson", "zbreleased", "homes"])
    for (const path of ["/search", "/search/suggestions"])
      addresses.push(`${path}?q=${typed}`, `${path}?q=${typed}&in=published`);
});
afterAll(() => served.close());

async function fillBoth(db: Db): Promise<void> {
  await fillMarked(db);
  await publishMarked(db);
  await db.updateTable("council").set({ name: "Council A", host: A_HOST }).execute();
  await givenSecondCouncil(db, { host: B_HOST });
  const theirs = await db
    .selectFrom("account")
    .select("personId")
    .where("email", "=", "officer@zb.test")
    .executeTakeFirstOrThrow();
  const at = { createdAt: new Date().toISOString(), lastSeenAt: new Date().toISOString() };
  const idHash = createHmac("sha256", TEST_SECRET).update(THEIR_SESSION).digest("base64url");
  await db
    .insertInto("session")
    .values({ idHash, personId: theirs.personId, ...at, expiresAt: "2099-01-01T00:00:00.000Z" })
    .execute();
}

const THEIR_SESSION = createHash("sha256").update("an officer of the other council").digest("base64url");

test("the markers are there to be found: its own officer reads them, and anyone what it published", async () => {
  const paths = addresses.filter((path) => path.startsWith("/themes/") || path.startsWith("/follow-ups/"));
  const cookie = `session=${THEIR_SESSION}`;
  const own = await saidAt(paths, { host: `${B_HOST}:${port}`, cookie }, UNPUBLISHED_OF_OTHER);
  expect(own.length).toBeGreaterThan(20);
  const anyone = await saidAt(["/themes/published", "/programmes/zb-panel/2026-27"], {}, OF_OTHER);
  expect(anyone.map(({ address }) => address)).toEqual(["/themes/published", "/programmes/zb-panel/2026-27"]);
});

/** An officer who is an administrator too, a member, and anyone. */
const READERS: (CastName | null)[] = ["secondOfficer", "member", null];

test.concurrent.each(READERS)(
  "at the address that all share %s is given nothing of another council's people or working records",
  { timeout: 300_000 },
  async (who) => {
    expect(await saidAt(addresses, cookieOf(who), UNPUBLISHED_OF_OTHER)).toEqual([]);
  },
);

test.concurrent.each(["secondOfficer", null] as const)(
  "at their council's own address %s is given not one word of another",
  { timeout: 300_000 },
  async (who) => {
    expect(await saidAt(addresses, { host: `${A_HOST}:${port}`, ...cookieOf(who) }, OF_OTHER)).toEqual([]);
  },
);

test("programs find each council's lists apart where they share an address, and none of another at its own", async () => {
  const shared = (await (await askAt("/oparl/v1.1/body", {})).json()) as { data: Record<string, string>[] };
  expect(shared.data.map(({ meeting }) => new URL(meeting ?? "").search)).toEqual(["?body=1", "?body=2"]);
  for (const [list, of] of [
    ["organization", "name"],
    ["person", "name"],
    ["meeting", "name"],
    ["agenda-item", "name"],
  ] as const) {
    const listed = (council: number) => askAt(`/oparl/v1.1/${list}?body=${council}`, {}).then((one) => one.text());
    expect(await listed(1), list).not.toMatch(OF_OTHER);
    expect(await listed(OTHER), list).toMatch(OF_OTHER);
    expect(JSON.parse(await listed(1)).data[0]?.[of], list).toBeTruthy();
  }
  const own = { host: `${A_HOST}:${port}` };
  const [alone] = ((await (await askAt("/oparl/v1.1/body", own)).json()) as typeof shared).data;
  expect(alone?.meeting).toBe(`http://${A_HOST}:${port}/oparl/v1.1/meeting`);
  expect((await askAt(`/oparl/v1.1/meeting?body=${OTHER}`, own)).status).toBe(404);
});

test("nobody is signed in at another council's address", async () => {
  const answer = await askAt("/account", { host: `${B_HOST}:${port}`, ...cookieOf("officer") });
  expect([answer.status, answer.headers.get("location")?.split("?")[0]]).toEqual([302, "/sign-in"]);
});

test("neither the archive of a council nor its mail holds a word of another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  const opened = await openWriter(served.address);
  try {
    await archiveCouncil(opened, { slug: "council", folder: join(folder, "a"), at: NOW });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const archived = files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8")).join("\n");
    expect(archived.match(OF_OTHER)).toBeNull();
    expect(archived).toContain("Zqunpublished");
    const originOf = (councilId: number) => `http://${councilId === 1 ? A_HOST : B_HOST}`;
    expect(
      await writeDigests(opened.db, { secret: TEST_SECRET, originOf }, { now: NOW, today: TODAY }),
    ).toBeGreaterThan(2);
    const mails = await opened.db.selectFrom("outbox").select(["councilId", "toEmail", "subject", "body"]).execute();
    const said = (of: number) => JSON.stringify(mails.filter(({ councilId }) => councilId === of));
    expect(said(1)).not.toMatch(/Zb\w|@zb\.|b\.test/);
    expect(said(OTHER)).not.toMatch(/Zq\w|@example\.|a\.test/);
    expect(said(OTHER)).toContain("@zb.test");
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true });
  }
});

function cookieOf(who: CastName | null): Record<string, string> {
  return who && PEOPLE[who] ? { cookie: `session=${sessionIdOf(who)}` } : {};
}

/** What is said at these addresses, beside the address itself, that looks like this. */
function saidAt(paths: readonly string[], headers: Record<string, string>, mark: RegExp) {
  return askSideBySide(paths, async (address) => {
    const response = await askUntilThere(address, headers);
    expect(response.status, address).toBeLessThan(500);
    expect(response.status, `${address} was asked too often to say anything`).not.toBe(429);
    const said = await saidIn(response);
    const found = [...said.matchAll(mark)].filter(([its]) => !address.includes(its)).slice(0, 3);
    const around = found.map(({ index }) => said.slice(Math.max(0, index - 80), index + 60));
    return around.length > 0 ? [{ address, around }] : [];
  });
}

/** A file that is being made, or that others are made before, is asked for again. */
async function askUntilThere(path: string, headers: Record<string, string>): Promise<Response> {
  for (;;) {
    const response = await askAt(path, headers);
    if (!(await isToComeAgain(response))) return response;
    await wait(300);
  }
}

/** Asks under any host: `fetch` says only that of the address. */
function askAt(path: string, headers: Record<string, string>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers, agent: AGENT }, (answer) => {
      const said: Buffer[] = [];
      answer.on("data", (piece: Buffer) => said.push(piece));
      answer.on("end", () => {
        const { statusCode: status = 0, headers: told } = answer;
        const kept = Object.entries(told).flatMap(([name, value]) =>
          typeof value === "string" ? [[name, value] as [string, string]] : [],
        );
        resolve(
          new Response(status === 304 || said.length === 0 ? null : Buffer.concat(said), { status, headers: kept }),
        );
      });
    });
    asked.on("error", reject).end();
  });
}

const AGENT = new Agent({ keepAlive: true });
