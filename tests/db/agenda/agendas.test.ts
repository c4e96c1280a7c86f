import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import {
  hasAgendaRelease,
  listAgendaReleases,
  listTurnedPrivate,
  moveAgenda,
  readAgendaState,
} from "#db/agenda/agendas.server.ts";
import { listWitnesses, setConfirmed, setWitnesses } from "#db/agenda/witnesses.server.ts";
import { inEither } from "#db/engine/in-either.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("an agenda is a draft until it is first moved; each move is of that one and raises its version", async () => {
  const [one, two] = [await givenMeeting(db), await givenMeeting(db)];
  expect(await readAgendaState(db, one)).toMatchObject({
    meetingId: one,
    state: "draft",
    version: 0,
    decidedByName: null,
  });
  const move = (to: Parameters<typeof moveAgenda>[2]) => db.transaction().execute((trx) => moveAgenda(trx, one, to));
  await move({ state: "with_chair", submittedByName: "Jo Bryce" });
  await db.insertInto("agenda").values({ meetingId: two }).execute();
  await move({ state: "agreed", decidedByName: "Cllr Amara Okafor" });
  expect(await readAgendaState(db, one)).toMatchObject({
    ...{ state: "agreed", version: 2, submittedByName: "Jo Bryce", decidedByName: "Cllr Amara Okafor" },
  });
  expect(await readAgendaState(db, two)).toMatchObject({ state: "draft", version: 1 });
});

test("what was published of an agenda is its own, in order", async () => {
  const [one, two] = [await givenMeeting(db), await givenMeeting(db)];
  const release = { kind: "agenda", publishedOn: "2026-09-01", publishedAt: NOW, publishedByName: "Jo Bryce" } as const;
  const out = (meetingId: number, number: number) =>
    db
      .insertInto("agendaRelease")
      .values({ ...release, meetingId, number, view: JSON.stringify({ title: `Number ${number}` }) })
      .execute();
  await out(one, 2);
  await out(one, 1);
  expect((await listAgendaReleases(db, one)).map(({ paper }) => paper.title)).toEqual(["Number 1", "Number 2"]);
  expect([await hasAgendaRelease(db, one), await hasAgendaRelease(db, two)]).toEqual([true, false]);
  expect(await listAgendaReleases(db, two)).toEqual([]);
});

test("turned private are items in part II and those of a theme that is sensitive, of those asked for", async () => {
  const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW });
  const open = await givenTheme(db);
  const [plain, themed, secret, exempt] = [
    await givenItem(db),
    await givenItem(db, { themeId: open }),
    await givenItem(db, { themeId: sensitive }),
    await givenItem(db, { part: "part_2", exemptParagraph: "3" }),
  ];
  await givenItem(db, { part: "part_2", exemptParagraph: "3" });
  expect(await listTurnedPrivate(db, [plain, themed, secret, exempt])).toMatchObject([
    { id: secret, part: "part_1", sensitiveSinceAt: NOW },
    { id: exempt, part: "part_2", exemptParagraph: "3", jurisdiction: "england", sensitiveSinceAt: null },
  ]);
  expect(await listTurnedPrivate(db, [])).toEqual([]);
});

test("who is a witness already keeps what they said of coming; others are added in order, and the rest go", async () => {
  const offices = ["Chief Constable", "Leader", "Mayor"].map((title, at) => ({ id: at + 7, title, organisation: "" }));
  await db.insertInto("office").values(offices).execute();
  const [itemId, other] = [await givenItem(db), await givenItem(db)];
  const set = (of: number, officeIds: number[], words: string[]) =>
    db.transaction().execute((trx) => setWitnesses(trx, of, { officeIds, words }));
  const named = async (of = itemId) =>
    (await listWitnesses(db, [of])).map(({ title, words, confirmedOn }) => [title ?? words, confirmedOn]);
  await set(itemId, [7, 8], ["A parent", "A school"]);
  await set(other, [7], ["A parent"]);
  const [chief, , parent] = await listWitnesses(db, [itemId]);
  for (const one of [chief, parent])
    await db.transaction().execute((trx) => setConfirmed(trx, one?.id ?? 0, "2026-09-01"));
  await set(itemId, [9, 7], ["A parent", "A resident"]);
  const changes = inEither({
    sqlite: sql`select total_changes() as n`,
    postgres: sql`select ctid::text as place, xmin::text as written from witness order by id`,
  });
  const before = (await changes.execute(db)).rows;
  await set(itemId, [9, 7], ["A parent", "A resident"]);
  expect((await changes.execute(db)).rows).toEqual(before); // nothing is written where nothing is another
  expect(await named()).toEqual([
    ["Mayor", null],
    ["Chief Constable", "2026-09-01"],
    ["A parent", "2026-09-01"],
    ["A resident", null],
  ]);
  expect(await named(other)).toEqual([
    ["Chief Constable", null],
    ["A parent", null],
  ]);
  await set(itemId, [], ["A parent", "A parent"]);
  expect(await named()).toEqual([
    ["A parent", "2026-09-01"],
    ["A parent", null],
  ]);
  await set(itemId, [], []);
  expect(await named()).toEqual([]);
  expect(await listWitnesses(db, [])).toEqual([]);
});
