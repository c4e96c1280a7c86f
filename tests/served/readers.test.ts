import { addHours } from "#app/domain/calendar.ts";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Edits, keptAddresses, seeded, staleAmong } from "#tests/support/any-edit.ts";
import { fillCast, NOW, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { rawRequest } from "#tests/support/raw.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

// The front page is what everybody reads; whatever it says, how it is served must hold.
let served: Served;
beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      const { programmeId } = await givenApprovedProgramme(db);
      await publish(db, programmeId);
    },
    env: { NODE_OPTIONS: `--import ${pathToFileURL("tests/support/count-queries.js").href}` },
  });
});
afterAll(() => served.close());
beforeEach(() => commitSomething());

let renamed = 0;
const commitSomething = () =>
  served.db
    .updateTable("body")
    .set({ name: `Othertown Committee ${(renamed += 1)}` })
    .where("id", "=", OTHER_COMMITTEE)
    .execute();

const front = (headers: Record<string, string> = {}, method = "GET") =>
  rawRequest(served.origin, "/", { method, headers: { host: new URL(served.origin).host, ...headers } });

test("a reading page is kept, marked, and may be asked again for nothing", async () => {
  const first = await front();
  const second = await front();
  expect(first.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(first.headers.etag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(second.headers.etag).toBe(first.headers.etag);
  expect(second.body).toBe(first.body);
  expect(second.headers.vary).toBe("Cookie, Accept-Encoding");

  const again = await front({ "if-none-match": String(first.headers.etag) });
  expect([again.status, again.body]).toEqual([304, ""]);
});

test("HEAD gives the headers alone", async () => {
  const whole = await front();
  const head = await front({}, "HEAD");
  expect([head.status, head.body]).toEqual([200, ""]);
  expect(head.headers.etag).toBe(whole.headers.etag);
  expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
});

test("it is compressed where the reader takes it so", async () => {
  const response = await fetch(served.origin, { headers: { "accept-encoding": "gzip" } });
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(await response.text()).toBe((await front()).body);
});

test("so is a page made for one reader", async () => {
  const ask = (encoding: string) => served.fetchAs("officer", "/account", { headers: { "accept-encoding": encoding } });
  const [packed, plain] = [await ask("gzip"), await ask("identity")];
  expect([packed, plain].map(({ headers }) => headers.get("content-encoding"))).toEqual(["gzip", null]);
  expect(packed.headers.get("vary")).toContain("Accept-Encoding");
  const bare = async (response: Response) => (await response.text()).replaceAll(/(nonce|value)="[^"]*"/g, "");
  expect(await bare(packed)).toBe(await bare(plain));
});

test("any cookie at all, and the page is made for that reader alone", async () => {
  await front();
  const own = await front({ cookie: "theme=dark" });
  expect(own.status).toBe(200);
  expect(own.headers.etag).toBeUndefined();

  const signedIn = await served.fetchAs("officer", "/");
  expect(signedIn.headers.get("cache-control")).toBe("no-store");
  expect(signedIn.headers.get("etag")).toBeNull();
  expect((await front()).body).not.toContain("Jo Bryce");
});

test("a mark from an anonymous visit never answers a signed-in reader", async () => {
  const anonymous = await front();
  const signedIn = await served.fetchAs("officer", "/", {
    headers: { "if-none-match": String(anonymous.headers.etag) },
  });
  expect(signedIn.status).toBe(200);
  expect(await signedIn.text()).toContain("Jo Bryce");
});

test("a commit by another process is seen by the very next reader", async () => {
  const before = await front();
  expect(before.body).not.toContain("Newly Named Body");
  await served.db.updateTable("body").set({ name: "Newly Named Body" }).where("id", "=", OTHER_COMMITTEE).execute();
  expect((await bodyPage()).body).toContain("Newly Named Body");
  await served.db.updateTable("body").set({ name: "Named Again" }).where("id", "=", OTHER_COMMITTEE).execute();
  expect((await bodyPage()).body).toContain("Named Again");
});

const READERS = ["officer", "chair", "member", "coOpted", "outsideOfficer"] as const;

/** How many statements the page took: a kept one asks at most how content stands. */
const askedFor = async (page: string) => Number((await served.fetchAs(null, page)).headers.get("x-queries"));

test("a page stays kept while people read and another body writes and publishes, and goes with what it is made from", async () => {
  const programme = "/programmes/anytown-panel/2026-27";
  expect(await askedFor(programme)).toBeGreaterThan(3);
  expect(await askedFor(programme)).toBe(0);
  const by = { publishedAt: NOW, publishedByName: "Sam Field" };
  const record = { kind: "outcome", recordId: 900, bodyId: OTHER_COMMITTEE, startYear: 2026, title: "Roads" } as const;
  const leaves: [string, () => Promise<unknown>][] = [
    [
      "sessions",
      () =>
        served.db
          .updateTable("session")
          .set({ lastSeenAt: addHours(new Date().toISOString(), -0.1) })
          .execute(),
    ],
    [
      "reading",
      async () => {
        for (const page of ["/", programme, "/themes", "/meetings", "/follow-ups", "/mine"])
          for (const who of READERS) await (await served.fetchAs(who, page)).text();
      },
    ],
    [
      "a wrong password",
      () => served.fetchAs(null, "/sign-in", { form: { email: "jo@anytown.example", password: "wrong" } }),
    ],
    ["another body's work", () => givenTheme(served.db, { bodyId: OTHER_COMMITTEE })],
    [
      "another body's record",
      () =>
        served.db
          .insertInto("publishedRecord")
          .values({ ...record, ...by, view: "{}" })
          .execute(),
    ],
    ["its own body's work", () => givenTheme(served.db)],
  ];
  for (const [what, work] of leaves) {
    await work();
    expect(await askedFor(programme), what).toBeLessThanOrEqual(1);
  }
  await served.db.updateTable("publication").set({ title: "Taxis" }).where("kind", "=", "theme").execute();
  expect(await askedFor(programme), "what it is made from").toBeGreaterThan(3);
});

test("no kept page is stale after edits of every kind by this process", async () => {
  const addresses = await keptAddresses(served.origin, 2);
  const edits = new Edits(served.db, seeded(3));
  for (let made = 0; made < 40; made += 1) {
    const edit = await edits.make();
    expect(await staleAmong(served.origin, addresses.slice((made * 3) % addresses.length).slice(0, 4)), edit).toEqual(
      [],
    );
  }
  expect(await staleAmong(served.origin, addresses)).toEqual([]);
});

const bodyPage = () => rawRequest(served.origin, "/bodies/othertown-committee");

test("every answer carries the headers, and a nonce of its own", async () => {
  const pages = ["/sign-in", "/no-such-page", "/themes/T-1/consideration", "/assets/none.js", "/favicon.svg"];
  for (const path of ["/", "/", ...pages]) {
    const { headers } = await rawRequest(served.origin, path);
    expect(headers["content-security-policy"], path).toMatch(
      path === "/"
        ? /^default-src 'none'; script-src 'none'; /
        : /^default-src 'none'; script-src 'nonce-[\w+/=]{24}'; /,
    );
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
  }
  const nonces = await Promise.all(pages.map((path) => nonceOf(path)));
  expect(new Set(nonces).size).toBe(pages.length);
});

const nonceOf = async (path: string) =>
  /'nonce-([^']+)'/.exec(String((await rawRequest(served.origin, path)).headers["content-security-policy"]))?.[1];

test("an anonymous reading page holds no script at all; a working page only the one with its nonce", async () => {
  expect((await front()).body).not.toContain("<script");
  const working = await rawRequest(served.origin, "/sign-in");
  const nonce = /'nonce-([^']+)'/.exec(String(working.headers["content-security-policy"]))?.[1];
  const scripts = [...working.body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  expect(scripts).toEqual([`<script type="module" src="/enhance.js" nonce="${nonce}">`]);
});

test("hashed files may be kept for ever; the others are asked after each time", async () => {
  const css = /href="(\/assets\/app-[^"]+\.css)"/.exec((await front()).body)?.[1] ?? "";
  const style = await served.fetchAs(null, css, { headers: { "accept-encoding": "gzip" } });
  expect(style.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(style.headers.get("content-encoding")).toBe("gzip");
  const script = await served.fetchAs(null, "/enhance.js");
  expect(script.headers.get("cache-control")).toBe("public, max-age=0");
  expect(script.headers.get("content-type")).toContain("javascript");
});

test("pages with a form, errors and signed-in pages are never stored", async () => {
  for (const path of ["/sign-in", "/no-such-page"])
    expect((await served.fetchAs(null, path)).headers.get("cache-control"), path).toBe("no-store");
});
