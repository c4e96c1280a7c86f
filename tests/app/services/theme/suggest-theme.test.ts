import { beforeEach, expect, test } from "vitest";
import { suggestTheme } from "#app/services/theme/suggest-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, themeIn } from "#tests/support/records.ts";

let db: Db;
let posts = 0;

const SUGGESTION = {
  title: "Unlit bus stops",
  whyItMatters: "Drivers cannot see who is waiting.",
  bodyId: OTHER_COMMITTEE,
  contact: "resident@example.test",
  openedAt: "2026-09-01T08:58:00.000Z",
  trap: "",
};

function from(address = "hash-of-an-address") {
  posts += 1;
  return { address, submitKey: `suggest-${posts}`, now: NOW, today: TODAY };
}

beforeEach(async () => {
  db = await freshDb();
});

test("a suggestion is a proposed theme of the public's, its contact kept apart", async () => {
  const outcome = await suggestTheme(db, from(), SUGGESTION);

  expect(outcome).toMatchObject({ ok: true, result: { reference: "T-1", bodySlug: "othertown-committee" } });
  expect(await themeIn(db, 1)).toMatchObject({
    bodyId: OTHER_COMMITTEE,
    state: "proposed",
    origin: "public",
    proposerPersonId: null,
    suggesterContact: "resident@example.test",
    proposedOn: TODAY,
  });
  const events = await eventsIn(db);
  expect(events).toMatchObject([{ action: "theme_sent", actorPersonId: null, actorName: "A member of the public" }]);
  expect(JSON.stringify(events)).not.toContain("resident@example.test");
});

test("whoever is not sure is read first by the oldest open body that has an officer", async () => {
  await suggestTheme(db, from(), { ...SUGGESTION, bodyId: null });
  await db.updateTable("body").set({ endedOn: "2026-08-31" }).where("id", "=", PANEL).execute();
  await suggestTheme(db, from(), { ...SUGGESTION, bodyId: null });
  const rows = await db.selectFrom("theme").select("bodyId").orderBy("id").execute();

  expect(rows.map((row) => row.bodyId)).toEqual([PANEL, OTHER_COMMITTEE]);
});

test("a body without an officer, one that has ended and an accountability meeting take none", async () => {
  await db
    .insertInto("body")
    .values([
      { id: 3, slug: "c", name: "C", kind: "committee", hostAuthority: "A", jurisdiction: "england" },
      { id: 4, slug: "d", name: "D", kind: "accountability", hostAuthority: "A", jurisdiction: "england" },
    ])
    .execute();
  await db.insertInto("membership").values({ bodyId: 4, personId: 1, role: "officer", fromOn: "2026-01-01" }).execute();
  await db.updateTable("body").set({ endedOn: "2026-08-31" }).where("id", "=", PANEL).execute();

  for (const bodyId of [3, 4, PANEL, 99]) {
    expect(await suggestTheme(db, from(), { ...SUGGESTION, bodyId })).toMatchObject({
      ok: false,
      refusal: { because: "That body is not taking suggestions now: choose another, or not sure." },
    });
  }
  expect(await actionsIn(db)).toEqual([]);
});

test("a sixth in an hour from one address is refused; another address is not", async () => {
  for (let sent = 0; sent < 5; sent += 1) {
    expect(await suggestTheme(db, from(), SUGGESTION)).toMatchObject({ ok: true });
  }

  expect(await suggestTheme(db, from(), SUGGESTION)).toMatchObject({ ok: false });
  expect(await suggestTheme(db, from("another"), SUGGESTION)).toMatchObject({ ok: true });
  expect(await suggestTheme(db, { ...from(), now: "2026-09-01T10:00:01.000Z" }, SUGGESTION)).toMatchObject({
    ok: true,
  });
});

test("the same form sent twice is one theme", async () => {
  const same = from();
  await suggestTheme(db, same, SUGGESTION);
  const again = await suggestTheme(db, same, SUGGESTION);

  expect(again).toMatchObject({ ok: true, repeated: true, result: { reference: "T-1" } });
  expect(await actionsIn(db)).toEqual(["theme_sent"]);
});

test("what a program sends is not taken, and writes nothing", async () => {
  expect(await suggestTheme(db, from(), { ...SUGGESTION, trap: "http://spam.test" })).toMatchObject({
    ok: false,
    refusal: { kind: "input" },
  });
  expect(await db.selectFrom("theme").select("id").execute()).toEqual([]);
  expect(await db.selectFrom("signInFailure").select("id").execute()).toEqual([]);
});
