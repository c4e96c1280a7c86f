import { beforeEach, expect, test } from "vitest";
import { gunzipSync } from "node:zlib";
import { gzipOf, PageCache } from "#app/http/page-cache.server.ts";

let stamp: string;
let cache: PageCache;

beforeEach(() => {
  stamp = "1 2026-09-01";
  cache = new PageCache(() => stamp);
});

const page = (words: string) => ({ headers: {}, body: Buffer.from(words) });

test("a kept page is found while nothing has changed", () => {
  cache.keep("/themes", cache.stamp(), page("themes"));
  expect(cache.find("/themes")?.body.toString()).toBe("themes");
  expect(cache.find("/themes?page=2")).toBeUndefined();
});

test("everything is let go the moment the data or the day changes", () => {
  cache.keep("/themes", cache.stamp(), page("themes"));
  stamp = "2 2026-09-01";
  expect(cache.find("/themes")).toBeUndefined();

  cache.keep("/themes", cache.stamp(), page("themes"));
  stamp = "2 2026-09-02";
  expect(cache.find("/themes")).toBeUndefined();
});

test("a page that was rendered while the data changed is not kept", () => {
  const before = cache.stamp();
  stamp = "2 2026-09-01";
  expect(cache.keep("/themes", before, page("half old"))).toBeUndefined();
  expect(cache.find("/themes")).toBeUndefined();
});

test("the mark changes with the words and with nothing else", () => {
  const first = cache.keep("/a", cache.stamp(), page("one"))?.etag;
  expect(cache.keep("/b", cache.stamp(), page("one"))?.etag).toBe(first);
  expect(cache.keep("/a", cache.stamp(), page("two"))?.etag).not.toBe(first);
});

test("the compressed page says the same", () => {
  const kept = cache.keep("/a", cache.stamp(), page("the same words".repeat(100)));
  expect(kept && gunzipSync(gzipOf(kept)).toString()).toBe(kept?.body.toString());
});

test("a hostile reader asking endless addresses fills a bounded room, and what others read stays", () => {
  const big = page("x".repeat(1024 * 1024));
  cache.keep("/read-by-all", cache.stamp(), big);
  for (let asked = 0; asked < 200; asked += 1) {
    cache.keep(`/themes?junk=${asked}`, cache.stamp(), big);
    expect(cache.find("/read-by-all")).toBeDefined();
  }
  const kept = Array.from({ length: 200 }, (_, asked) => cache.find(`/themes?junk=${asked}`)).filter(Boolean);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.length).toBeLessThanOrEqual(32);
});

test("keeping one address again takes no more room", () => {
  const big = page("x".repeat(1024 * 1024));
  for (let again = 0; again < 100; again += 1) cache.keep("/same", cache.stamp(), big);
  cache.keep("/other", cache.stamp(), big);
  expect(cache.find("/same")).toBeDefined();
  expect(cache.find("/other")).toBeDefined();
});

test("an overlong address or an outsized page is never kept", () => {
  expect(cache.keep("/" + "a".repeat(400), cache.stamp(), page("x"))).toBeUndefined();
  expect(cache.keep("/a", cache.stamp(), page("x".repeat(3 * 1024 * 1024)))).toBeUndefined();
});
