import { beforeAll, expect, test } from "vitest";
import { CHASE_REASON_LIST, chaseReasons } from "#app/domain/follow-up/chase.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { readOutstanding, type OutstandingFollowUp } from "#app/services/follow-up/list-outstanding.server.ts";
import { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { readChase } from "#app/services/follow-up/read-chase.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { givenManyFollowUps } from "#tests/support/many-follow-ups.ts";
import { givenFollowUp } from "#tests/support/records.ts";

const SLUG = "anytown-panel";

let db: Db;
let owed: OutstandingFollowUp[];
beforeAll(async () => {
  db = await freshDb();
  await givenManyFollowUps(db);
  for (let n = 0; n < 400; n += 1)
    await givenFollowUp(db, {
      ownerWords: ["The clerk", "the Clerk", `Team ${n}`, "Harbour board; The clerk", "", ""][n % 6],
      dueOn: [null, "2026-08-30", "2026-09-28"][n % 3] ?? null,
      wording: `Promise ${n}`,
    });
  owed = await everything();
}, 60_000);

/** Each open follow-up of the panel by the rule alone, the first due first, as the lists are held to have it. */
async function everything() {
  const open = await db
    .selectFrom("followUp")
    .select(["id", "dueOn"])
    .where("bodyId", "=", PANEL)
    .where("state", "in", OPEN_FOLLOW_UPS)
    .execute();
  const ids = open
    .sort((one, other) => (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999") || one.id - other.id)
    .map(({ id }) => id);
  return readOutstanding(db, as("officer"), PANEL, ids);
}

async function everyPage<Row>(read: (page: string) => Promise<{ rows: Row[]; pages: number; total: number }>) {
  const first = await read("1");
  const rows = [...first.rows];
  for (let page = 2; page <= first.pages; page += 1) rows.push(...(await read(String(page))).rows);
  return { rows, total: first.total };
}

test("who owes what is what the rows of each owner add up to, however they are written", async () => {
  const { rows, total } = await everyPage(
    async (page) => (await readChase(db, as("officer"), SLUG, NOW, { page }))!.owners,
  );
  const keys = new Set(owed.flatMap(({ ownerKey }) => ownerKey ?? []));
  expect([total, rows.length]).toEqual([keys.size, keys.size]);
  for (const { key, name, total, ...reasons } of rows) {
    const theirs = owed.filter(({ ownerKey }) => ownerKey === key);
    expect([name, total]).toEqual([theirs[0]?.ownerName, theirs.length]);
    const why = theirs.flatMap((row) => chaseReasons({ ...row, responded: row.response !== null }, TODAY));
    for (const reason of CHASE_REASON_LIST)
      expect([key, reasons[reason]]).toEqual([key, why.filter((one) => one === reason).length]);
  }
});

test("what is nobody's stands on its pages, the first due first", async () => {
  const { rows, total } = await everyPage(
    async (unowned) => (await readChase(db, as("officer"), SLUG, NOW, { unowned }))!.nobody,
  );
  const nobodys = owed.filter(({ ownerKey }) => ownerKey === null);
  expect(nobodys.length).toBeGreaterThan(100);
  expect(total).toBe(nobodys.length);
  expect(rows).toEqual(nobodys.map(({ id, wording }) => ({ reference: `F-${id}`, wording })));
});

test("each owner's rows are offered a hundred at a time, the first due first", async () => {
  const keys = [...new Set(owed.flatMap(({ ownerKey }) => ownerKey ?? []))];
  expect(keys).toContain("words-clerk");
  for (const ownerKey of keys.filter((key) => !key.startsWith("words-team"))) {
    const { rows, total } = await everyPage(async (page) => {
      const offer = (await offerChase(db, as("officer"), { bodySlug: SLUG, ownerKey, page }, NOW))!;
      expect(offer.rows.length).toBeLessThanOrEqual(100);
      for (const { reference } of offer.rows) expect(offer.draft.text).toContain(reference);
      const ids = [...offer.rows.map(({ id }) => id), ...offer.sensitive.map((ref) => Number(ref.slice(2)))];
      return { ...offer.paged, rows: ids };
    });
    const theirs = owed.filter((row) => row.ownerKey === ownerKey).map(({ id }) => id);
    expect([ownerKey, total]).toEqual([ownerKey, theirs.length]);
    expect(new Set(rows)).toEqual(new Set(theirs));
  }
});

test("the links of a body are told fifty a page, each with the first of what it shows and how much more", async () => {
  const made = {
    createdAt: NOW,
    createdByPersonId: PEOPLE.officer.personId,
    createdByName: "Jo Bryce",
    expiresAt: NOW,
  };
  for (let n = 0; n < 60; n += 1)
    await db
      .insertInto("ownerLink")
      .values({ ...made, tokenHash: `hash ${n}`, bodyId: PANEL, ownerWords: "The clerk" })
      .execute();
  const shown = Array.from({ length: 30 }, (_, at) => ({ ownerLinkId: 60, followUpId: at + 1 }));
  await db.insertInto("ownerLinkRow").values(shown).execute();
  const { links } = (await readChase(db, as("officer"), SLUG, NOW))!;
  expect([links.total, links.pages, links.rows.length]).toEqual([60, 2, 50]);
  expect(links.rows[0]).toMatchObject({ id: 60, more: 10 });
  expect(links.rows[0]?.references).toEqual(shown.slice(0, 20).map(({ followUpId }) => `F-${followUpId}`));
  expect(links.rows[1]).toMatchObject({ references: [], more: 0 });
  expect((await readChase(db, as("officer"), SLUG, NOW, { links: "2" }))?.links.rows).toHaveLength(10);
});
