import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { TOO_MANY_LINKS } from "#app/domain/follow-up/owner-link.ts";
import { fillCast, NOW } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenFollowUp, givenTheme } from "#tests/support/records.ts";
import { serve, type Fields, type Served } from "#tests/support/served.ts";

const OWNER = "The Commissioner";
const NEW_CHASE = `/follow-ups/chase/new?${new URLSearchParams({ body: "anytown-panel", owner: `words-${OWNER}` })}`;
let served: Served;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await givenFollowUp(db, { ownerWords: OWNER, wording: "That every host family is checked." });
      await givenFollowUp(db, { ownerWords: OWNER, wording: "That the waits are published." });
      await givenFollowUp(db, { ownerWords: "The clerk", wording: "Zqother owner" });
      const themeId = await givenTheme(db, {
        title: "Zqtheme",
        whyItMatters: "Zqnotes",
        sensitiveSinceAt: NOW,
        sensitiveBecause: "Zqbecause",
      });
      await givenFollowUp(db, { ownerWords: OWNER, wording: "Zqsensitive", themeId });
    },
  });
});
afterAll(() => served.close());

beforeEach(async () => {
  await served.db.deleteFrom("signInFailure").execute();
});

/** A new link as the officer is shown it: its path. */
async function newLink(): Promise<string> {
  const made = await served.submitAs("officer", NEW_CHASE);
  expect(made.status).toBe(200);
  const url = /http:\/\/[^<"\s]*\/owner\/[\w-]{43}/.exec(await made.text())?.[0] ?? "";
  expect(url.startsWith(`${served.origin}/owner/`)).toBe(true);
  return url.slice(served.origin.length);
}

const get = (path: string, method = "GET") => served.fetchAs(null, path, { method });
const post = (path: string, form: Fields) => served.fetchAs(null, path, { form });
const updates = () => served.db.selectFrom("followUpUpdate").selectAll().orderBy("id").execute();
const bare = (html: string, path: string) =>
  html.replaceAll(path, "").replaceAll(/nonce="[^"]*"|value="[0-9a-f-]{36}[^"]*"/g, "");
const headersOf = (response: Response) =>
  ["cache-control", "referrer-policy", "x-robots-tag", "content-type", "set-cookie", "etag", "location"].map((name) => [
    name,
    response.headers.get(name),
  ]);
const QUIET = [
  ["cache-control", "no-store"],
  ["referrer-policy", "strict-origin"],
  ["x-robots-tag", "noindex, nofollow"],
  ["content-type", "text/html; charset=utf-8"],
  ["set-cookie", null],
  ["etag", null],
  ["location", null],
];

test("the page shows the rows of its owner and nothing else of the record, is kept nowhere and found by nobody", async () => {
  const path = await newLink();
  const response = await get(path);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(headersOf(response)).toEqual(QUIET);
  expect(html).toContain("That every host family is checked.");
  expect(html).toContain("That the waits are published.");
  expect(html).toContain('content="noindex, nofollow"');
  expect(html).not.toMatch(/Zq(other|theme|notes|because|sensitive)/);
  expect(served.said).not.toContain(path.split("/").at(-1));
});

test("opening it, however often and by whatever reading, uses nothing up", async () => {
  const path = await newLink();
  const before = await served.db.selectFrom("event").select("id").execute();
  for (const method of ["GET", "HEAD", "GET", "HEAD"]) expect((await get(path, method)).status).toBe(200);
  expect(await served.db.selectFrom("event").select("id").execute()).toEqual(before);
  expect((await get(path)).status).toBe(200);
});

test("it is answered once, without an account or a script; the thanks hold no secret", async () => {
  const path = await newLink();
  const sent = await served.submitAs(null, path, { "says-1": "in_progress", "text-1": "Half are checked." });
  expect([sent.status, sent.headers.get("location")]).toEqual([302, "/owner/thanks"]);
  const thanks = await get("/owner/thanks");
  expect([thanks.status, headersOf(thanks)]).toEqual([200, QUIET]);
  expect(await thanks.text()).not.toContain(path.split("/").at(-1));
  expect(await updates()).toMatchObject([{ followUpId: 1, source: "owner", takenUpAt: null }]);
  expect((await get(path)).status).toBe(404);
});

test("guessed, altered, used, expired and taken back: one page in one wording, under the same headers, read or posted to", async () => {
  const used = await newLink();
  await served.submitAs(null, used, { "says-1": "not_started" });
  const expired = await newLink();
  const last = () => served.db.selectFrom("ownerLink").select("id").orderBy("id", "desc").executeTakeFirstOrThrow();
  const { id } = await last();
  await served.db
    .updateTable("ownerLink")
    .set({ expiresAt: "2026-01-01T09:00:00.000Z" })
    .where("id", "=", id)
    .execute();
  const back = await newLink();
  await served.submitAs("officer", `/follow-ups/chase/${(await last()).id}/taking-back`);
  const live = await newLink();
  const altered = live.slice(0, -1) + (live.endsWith("A") ? "B" : "A");
  const guessed = `/owner/${"g".repeat(43)}`;
  const before = await updates();

  const pages: string[] = [];
  for (const path of [guessed, used, expired, back, altered, "/owner/short", `/owner/${"l".repeat(300)}`]) {
    for (const response of [
      await get(path),
      await post(path, { "says-1": "complete", "text-1": "Done.", submitKey: "x" }),
    ]) {
      expect([path, response.status, headersOf(response)]).toEqual([path, 404, QUIET]);
      pages.push(bare(await response.text(), path));
    }
  }
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toContain("It may have been answered already, have expired, or have been replaced by a newer one.");
  expect(await updates()).toEqual(before);
  expect((await get(live)).status).toBe(200);
});

test("after twenty that do not work, that address opens no link at all for a while", async () => {
  const live = await newLink();
  for (let tried = 0; tried < 20; tried += 1) await get(`/owner/${String(tried).padStart(43, "g")}`);
  const shut = await get(live);
  expect([shut.status, headersOf(shut)]).toEqual([429, QUIET]);
  expect(shut.headers.get("retry-after")).toBe("900");
  expect(await shut.text()).toContain(TOO_MANY_LINKS);
  const posted = await post(live, { "says-1": "complete", "text-1": "Done.", submitKey: "y" });
  expect([posted.status, posted.headers.get("retry-after")]).toEqual([429, "900"]);
  await served.db.deleteFrom("signInFailure").execute();
  expect((await get(live)).status).toBe(200);
});

test("another owner's row, a sensitive one and one that is not there take no answer, and the link still works", async () => {
  const path = await newLink();
  const before = await updates();
  for (const id of [3, 4, 999]) {
    const answer = { [`says-${id}`]: "complete", [`text-${id}`]: "Done." };
    const sent = await served.submitAs(null, path, {
      ...answer,
      "says-1": "complete",
      "text-1": "All checked.",
    });
    expect(sent.status).toBe(409);
    const html = await sent.text();
    expect(html).toContain("One of these can no longer be answered through this link.");
    expect(html).toContain("All checked.");
    expect(html).not.toMatch(/Zq(other|theme|notes|because|sensitive)/);
  }
  expect(await updates()).toEqual(before);
  expect((await get(path)).status).toBe(200);
});

test("what was typed comes back where something is missing, and the link is not spent", async () => {
  const path = await newLink();
  const empty = await served.submitAs(null, path);
  expect(empty.status).toBe(400);
  const half = await served.submitAs(null, path, { "says-1": "complete", "text-2": "We are looking." });
  const html = await half.text();
  expect(half.status).toBe(400);
  expect(html).toContain("Say in a few words what was done");
  expect(html).toContain("Choose its status");
  expect(html).toContain("We are looking.");
  await served.db.updateTable("body").set({ languages: "cy_en" }).execute();
  const welsh = await served.submitAs(null, `/cy${path}`, { "says-1": "complete", "text-2": "Rydym yn edrych." });
  const said = await welsh.text();
  expect(said).toMatch(/<h2[^>]*>Mae problem<[^]*Dywedwch mewn ychydig eiriau beth a wnaed[^]*Dewiswch ei statws/);
  expect(said).toContain("Rydym yn edrych.");
  await served.db.updateTable("body").set({ languages: "en" }).execute();
  expect((await get(path)).status).toBe(200);
});

test("two tabs: the first to send answers; the second is told what everyone is told, and writes nothing", async () => {
  const path = await newLink();
  const [one, two] = await Promise.all([get(path), get(path)]);
  const fields = async (response: Response) => formOn(await response.text())?.fields ?? {};
  const [first, second] = [await fields(one), await fields(two)];
  const before = (await updates()).length;
  const sent = await Promise.all([
    post(path, { ...first, "says-1": "in_progress", "text-1": "From the first tab." }),
    post(path, { ...second, "says-1": "complete", "text-1": "From the second tab." }),
  ]);
  expect(sent.map((response) => response.status).sort()).toEqual([302, 404]);
  expect((await updates()).length).toBe(before + 1);
});

test("a form from another site is turned away, and spends nothing", async () => {
  const path = await newLink();
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign)
    expect((await served.fetchAs(null, path, { headers, form: { "says-1": "not_started" } })).status).toBe(403);
  expect((await get(path)).status).toBe(200);
});

test("an invitation's address opens nothing here, and an owner's link opens no account", async () => {
  const token = (await newLink()).split("/").at(-1) ?? "";
  expect((await get(`/invitations/${token}`)).status).toBe(410);
  expect((await get(`/password-reset/${token}`)).status).toBe(410);
});
