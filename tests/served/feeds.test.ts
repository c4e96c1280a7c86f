import { createHmac } from "node:crypto";
import { XMLValidator } from "fast-xml-parser";
import nodeIcal from "node-ical";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { serve, TEST_SECRET, type Served } from "#tests/support/served.ts";

const HOSTILE = 'Taxis & <b>buses</b>, "trains"; ]]> </script><script>alert(1)</script>';
const TOKEN = "a".repeat(43);
let served: Served;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      const { programmeId, themeId, itemId } = await givenApprovedProgramme(db);
      await db.updateTable("theme").set({ title: HOSTILE }).where("id", "=", themeId).execute();
      await db.updateTable("agendaItem").set({ title: HOSTILE }).where("id", "=", itemId).execute();
      await db.updateTable("meeting").set({ venue: HOSTILE }).execute();
      await publish(db, programmeId, NOW);
      const keyHash = createHmac("sha256", TEST_SECRET).update(`link:calendar:${TOKEN}`).digest("base64url");
      await db
        .insertInto("feedKey")
        .values({ personId: PEOPLE.member.personId, keyHash, createdAt: NOW, revokedAt: null })
        .execute();
    },
  });
});
afterAll(() => served?.close());

const PUBLIC = [
  ["/bodies/anytown-panel/calendar.ics", "text/calendar; charset=utf-8"],
  ["/themes/T-1/calendar.ics", "text/calendar; charset=utf-8"],
  ["/bodies/anytown-panel/feed.atom", "application/atom+xml; charset=utf-8"],
  ["/themes/T-1/feed.atom", "application/atom+xml; charset=utf-8"],
  ["/programmes/anytown-panel/2026-27/programme.json", "application/json; charset=utf-8"],
  ["/bodies/anytown-panel/programme.json", "application/json; charset=utf-8"],
  ["/schemas/programme-1.json", "application/schema+json; charset=utf-8"],
] as const;

test.each(PUBLIC)("%s is kept, may be fetched from any site, and asked again for nothing", async (path, type) => {
  const first = await served.fetchAs(null, path);
  const again = await served.fetchAs(null, path);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.headers.get("content-type")).toBe(type);
  expect(again.headers.get("access-control-allow-origin")).toBe("*");
  expect(again.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  expect(again.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect(await again.text()).toBe(await first.text());
  const etag = again.headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\//);
  const known = await served.fetchAs(null, path, { headers: { "if-none-match": etag } });
  expect([known.status, await known.text()]).toEqual([304, ""]);
});

test.each(PUBLIC)("%s says the same to somebody signed in, and is not kept for them", async (path) => {
  const anonymous = await (await served.fetchAs(null, path)).text();
  const officer = await served.fetchAs("officer", path);
  expect(await officer.text()).toBe(anonymous);
  expect(officer.headers.get("etag")).toBeNull();
});

test("hostile words break no format", async () => {
  const text = async (path: string) => (await served.fetchAs(null, path)).text();
  const events = Object.values(nodeIcal.sync.parseICS(await text(PUBLIC[0][0]))).filter(
    (part) => part?.type === "VEVENT",
  );
  expect(events.length).toBeGreaterThanOrEqual(2);
  for (const [path] of PUBLIC.slice(2, 4)) expect(XMLValidator.validate(await text(path)), path).toBe(true);
  const json = JSON.parse(await text(PUBLIC[4][0])) as { meetings: { venue: string }[] };
  expect(json.meetings[0]?.venue).toBe(HOSTILE);
});

test("pages lead programs to their feeds, and tell their meetings as data that no script can leave", async () => {
  for (const [path, links] of [
    ["/bodies/anytown-panel", ["calendar", "atom+xml"]],
    ["/themes/T-1", ["calendar", "atom+xml", "json"]],
    ["/programmes/anytown-panel/2026-27", ["calendar", "atom+xml", "json"]],
  ] as const) {
    const html = await (await served.fetchAs(null, path)).text();
    const found = [...html.matchAll(/<link rel="alternate" type="\w+\/([\w+]+)"[^>]*href="([^"]+)"/g)];
    expect(
      found.map(([, type]) => type),
      path,
    ).toEqual(links);
    for (const [, , href] of found) expect((await served.fetchAs(null, href ?? "")).status, href).toBe(200);
  }
  for (const path of ["/meetings/M-1", "/programmes/anytown-panel/2026-27"]) {
    const html = await (await served.fetchAs(null, path)).text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(
      scripts.map(([, about]) => about),
      path,
    ).toEqual([' type="application/ld+json"']);
    const data = JSON.parse(scripts[0]?.[2] ?? "") as { "@graph"?: object[] };
    const event = data["@graph"]?.[0] ?? data;
    expect(event).toMatchObject({ "@type": "Event", location: { name: HOSTILE } });
  }
});

const SECRET = `/calendar/${TOKEN}/meetings.ics`;

test("a secret calendar needs no cookie, is for one reader, and is found by no search", async () => {
  const first = await served.fetchAs(null, SECRET);
  expect(first.status).toBe(200);
  expect(first.headers.get("cache-control")).toBe("private, max-age=0, must-revalidate");
  expect(first.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(first.headers.get("access-control-allow-origin")).toBeNull();
  expect(await first.text()).toContain("UID:meeting-1@");
  const etag = first.headers.get("etag") ?? "";
  const known = await served.fetchAs(null, SECRET, { headers: { "if-none-match": etag } });
  expect([known.status, await known.text()]).toEqual([304, ""]);
});

test("one that was stopped is not there, like one that never was; and no log holds it", async () => {
  await served.db.updateTable("feedKey").set({ revokedAt: NOW }).execute();
  const stopped = await served.fetchAs(null, SECRET);
  const never = await served.fetchAs(null, `/calendar/${"b".repeat(43)}/meetings.ics`);
  expect([stopped.status, never.status]).toEqual([404, 404]);
  expect(stopped.headers.get("cache-control")).toBe("no-store");
  await served.fetchAs(null, SECRET, { method: "PUT" });
  // The log line of an answer may come after the answer.
  await expect.poll(() => served.said, { timeout: 20_000 }).toContain("/calendar/…");
  expect(served.said).not.toContain(TOKEN);
});
