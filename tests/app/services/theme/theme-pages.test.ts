import { beforeAll, expect, test } from "vitest";
import { readRelations } from "#app/services/theme/offer-theme-relations.server.ts";
import { readThemeFollowUps } from "#app/services/theme/read-theme-follow-ups.server.ts";
import { readThemeMeetings } from "#app/services/theme/read-theme-meetings.server.ts";
import { readThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";
import { readThemeQuestions } from "#app/services/theme/read-theme-questions.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW } from "#tests/support/cast.ts";
import {
  givenFollowUp,
  givenItem,
  givenLine,
  givenMeeting,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let lines: number[];

/** More of each than two pages hold. */
const N = 230;

beforeAll(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { title: "Taxis" });
  const meetingId = await givenMeeting(db);
  lines = [
    await givenLine(db, { themeId, position: 1 }), // has no questions
    await givenLine(db, { themeId, position: 3 }),
    await givenLine(db, { themeId, position: 2 }),
    await givenLine(db, { themeId, position: 4 }), // has no questions
  ];
  for (let at = 0; at < N; at += 1) {
    const others = await givenTheme(db, { title: `Other ${at}`, sensitiveSinceAt: at % 10 === 0 ? NOW : null });
    const [from, to] = at % 2 ? [themeId, others] : [others, themeId];
    await db
      .insertInto("themeRelation")
      .values({ themeId: from, otherThemeId: to, kind: "related", at: NOW, byName: "Jo Bryce" })
      .execute();
    const itemId = await givenItem(db, { themeId, meetingId: at % 2 ? meetingId : null });
    await db
      .insertInto("itemMove")
      .values({ itemId, kind: "placed", toMeetingId: meetingId, byName: "", at: NOW })
      .execute();
    await db
      .insertInto("themeMention")
      .values({ themeId, itemId: await givenItem(db, { themeId: others }) })
      .execute();
    await givenQuestion(db, { themeId, lineOfEnquiryId: [null, lines[1], lines[2]][at % 3] ?? null });
    await givenFollowUp(db, { themeId, number: 1_000 - at, state: at % 10 ? "not_started" : "complete" });
  }
}, 60_000);

/** All pages of something, one after the other. */
async function allPages<T>(pages: number, read: (page: string) => Promise<readonly T[] | undefined>): Promise<T[][]> {
  return Promise.all(Array.from({ length: pages }, async (_, at) => [...((await read(String(at + 1))) ?? [])]));
}

const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
const lengths = (pages: readonly (readonly unknown[])[]) => pages.map(({ length }) => length);

test("links come in pages of a hundred, each once and the oldest first, of those that one sees", async () => {
  for (const [who, total] of [
    ["chair", N],
    ["member", N - N / 10],
  ] as const) {
    expect(await readRelations(db, as(who), themeId)).toMatchObject({ page: 1, pages: 3, total });
    const pages = await allPages(3, async (page) => (await readRelations(db, as(who), themeId, page)).rows);
    expect(lengths(pages)).toEqual([100, 100, total - 200]);
    const all = await db.selectFrom("themeRelation").select(["id", "themeId", "otherThemeId"]).orderBy("id").execute();
    const hidden = new Set(
      ids(await db.selectFrom("theme").select("id").where("sensitiveSinceAt", "is not", null).execute()),
    );
    const seen = all.filter((link) => who === "chair" || !(hidden.has(link.themeId) || hidden.has(link.otherThemeId)));
    expect(ids(pages.flat())).toEqual(ids(seen));
  }
  expect(await readThemeOverview(db, as("chair"), themeId, "3")).toMatchObject({ relations: { page: 3, total: N } });
});

test("links are counted anew when one comes or what it leads to is kept from somebody", async () => {
  const count = async () => (await readRelations(db, as("member"), themeId)).total;
  const before = await count();
  const other = await givenTheme(db);
  await db
    .insertInto("themeRelation")
    .values({ themeId, otherThemeId: other, kind: "follows", at: NOW, byName: "" })
    .execute();
  expect(await count()).toBe(before + 1);
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", other).execute();
  expect(await count()).toBe(before);
  await db.deleteFrom("themeRelation").where("otherThemeId", "=", other).execute();
});

test("items, moves and mentions have pages of their own", async () => {
  const first = await readThemeMeetings(db, as("member"), themeId);
  expect(first?.pages).toMatchObject({ items: { total: N }, moves: { total: N }, said: { total: N - N / 10 } });
  const read = (part: string) => (page: string) =>
    readThemeMeetings(db, as("member"), themeId, (asked) => (asked === part ? page : null));
  const items = await allPages(3, async (page) => (await read("items")(page))?.items);
  expect(lengths(items)).toEqual([100, 100, 30]);
  expect(items.flat().map(({ meetsOn }) => meetsOn === null)).toEqual(Array.from({ length: N }, (_, at) => at < N / 2));
  const moves = await allPages(3, async (page) => (await read("moves")(page))?.moves);
  expect(ids(moves.flat())).toEqual(ids(moves.flat()).sort((one, other) => other - one));
  const said = await allPages(3, async (page) => (await read("said")(page))?.mentions);
  expect(lengths(said)).toEqual([100, 100, 7]);
  for (const pages of [items, moves, said]) expect(new Set(ids(pages.flat())).size).toBe(pages.flat().length);
});

test("questions come line by line, a hundred on a page; a line without any stands where its place is", async () => {
  const pages = await allPages(3, async (page) => {
    const read = await readThemeQuestions(db, as("member"), themeId, page);
    return read && [read];
  });
  const told = pages
    .flat()
    .map((page) => [page.lines.map((line) => [line.number, line.id, line.questions.length]), page.questions.length]);
  expect(told).toEqual([
    [[[1, lines[0], 0], [2, lines[2], 76], [3, lines[1], 24]], 0],
    [[[3, lines[1], 53], [4, lines[3], 0]], 47],
    [[], 30],
  ]); // prettier-ignore
  const all = pages.flat().flatMap((page) => [...page.lines.flatMap((line) => line.questions), ...page.questions]);
  expect(new Set(ids(all)).size).toBe(N);
  expect(await readThemeOverview(db, as("member"), themeId)).toMatchObject({
    questionsInAll: N,
    questions: { length: 10 },
  });
});

test("follow-ups that are open and those that are not have pages of their own, by number", async () => {
  const read = (part: string) => (page: string) =>
    readThemeFollowUps(db, as("member"), themeId, (asked) => (asked === part ? page : null));
  expect((await read("open")("1"))?.pages).toMatchObject({
    open: { total: 207, pages: 3 },
    closed: { total: 23, pages: 1 },
  });
  const open = (await allPages(3, async (page) => (await read("open")(page))?.open)).flat();
  const closed = (await read("closed")("1"))?.closed ?? [];
  expect(new Set(open.map(({ state }) => state))).toEqual(new Set(["not_started"]));
  expect(new Set(closed.map(({ state }) => state))).toEqual(new Set(["complete"]));
  for (const rows of [open, closed]) expect(ids(rows)).toEqual(ids(rows).sort((one, other) => other - one));
  expect(new Set(ids([...open, ...closed])).size).toBe(N);
});
