import { beforeEach, expect, test } from "vitest";
import { gunzipSync } from "node:zlib";
import { gzipOf } from "#app/http/finished-page.server.ts";
import type { Moment } from "#app/http/freshness.server.ts";
import { PageCache } from "#app/http/page-cache.server.ts";
import { EVERYTHING, type MadeFrom } from "#db/engine/content-stamp.server.ts";

let now: Moment;
let cache: PageCache;

/** How everything stands: of each body what is published, and the day. */
const moment = (published: readonly number[], day: string): Moment => ({
  of: ({ bodies }) => `${day} ${bodies === "all" ? published : bodies.map((id) => published[id])}`,
});

beforeEach(() => {
  now = moment([1, 1, 1], "2026-09-01");
  cache = new PageCache({ now: () => now, look: () => undefined });
});

const page = (words: string) => ({ headers: {}, body: Buffer.from(words) });
const keep = (address: string, kept: ReturnType<typeof page>, madeFrom: MadeFrom = EVERYTHING, before = now) =>
  cache.keep(address, before, kept, madeFrom);

test("a kept page is found while nothing has changed", () => {
  keep("/themes", page("themes"));
  expect(cache.find("/themes")?.body.toString()).toBe("themes");
  expect(cache.find("/themes?page=2")).toBeUndefined();
});

test("a page is let go the moment what it was made from or the day changes", () => {
  keep("/themes", page("themes"));
  now = moment([1, 2, 1], "2026-09-01");
  expect(cache.find("/themes")).toBeUndefined();

  keep("/themes", page("themes"));
  now = moment([1, 2, 1], "2026-09-02");
  expect(cache.find("/themes")).toBeUndefined();
});

test("a page stays where only that has moved of which it was not made", () => {
  const ofOne = keep("/programmes/one/2026-27", page("one"), { what: "published", bodies: [1] });
  keep("/programmes/two/2026-27", page("two"), { what: "published", bodies: [2] });
  now = moment([1, 1, 2], "2026-09-01");
  expect(cache.find("/programmes/one/2026-27")).toBe(ofOne);
  expect(cache.find("/programmes/two/2026-27")).toBeUndefined();
  now = moment([1, 2, 2], "2026-09-01");
  expect(cache.find("/programmes/one/2026-27")).toBeUndefined();
});

test("a page that was rendered while what it is made from changed is not kept", () => {
  const before = now;
  now = moment([1, 2, 1], "2026-09-01");
  expect(keep("/themes", page("half old"), EVERYTHING, before)).toBeUndefined();
  expect(cache.find("/themes")).toBeUndefined();
  expect(keep("/two", page("whole"), { what: "published", bodies: [2] }, before)).toBeDefined();
});

test("the mark changes with the words and with nothing else", () => {
  const first = keep("/a", page("one"))?.etag;
  expect(keep("/b", page("one"))?.etag).toBe(first);
  expect(keep("/a", page("two"))?.etag).not.toBe(first);
});

test("the compressed page says the same", () => {
  const kept = keep("/a", page("the same words".repeat(100)));
  expect(kept && gunzipSync(gzipOf(kept).body ?? "").toString()).toBe(kept?.body.toString());
});

test("a hostile reader asking endless addresses fills a bounded room, and what others read stays", () => {
  const big = page("x".repeat(1024 * 1024));
  keep("/read-by-all", big);
  for (let asked = 0; asked < 200; asked += 1) {
    keep(`/themes?junk=${asked}`, big);
    expect(cache.find("/read-by-all")).toBeDefined();
  }
  const kept = Array.from({ length: 200 }, (_, asked) => cache.find(`/themes?junk=${asked}`)).filter(Boolean);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.length).toBeLessThanOrEqual(32);
});

test("keeping one address again takes no more room", () => {
  const big = page("x".repeat(1024 * 1024));
  for (let again = 0; again < 100; again += 1) keep("/same", big);
  keep("/other", big);
  expect(cache.find("/same")).toBeDefined();
  expect(cache.find("/other")).toBeDefined();
});

test("an overlong address or an outsized page is never kept", () => {
  expect(keep("/" + "a".repeat(400), page("x"))).toBeUndefined();
  expect(keep("/a", page("x".repeat(3 * 1024 * 1024)))).toBeUndefined();
});
