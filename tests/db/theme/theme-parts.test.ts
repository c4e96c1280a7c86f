import { beforeEach, expect, test } from "vitest";
import { insertLine, orderLines, updateLine } from "#db/theme/lines-of-enquiry.server.ts";
import { listLiveItems, moveMentions } from "#db/theme/theme-meetings.server.ts";
import {
  countEnquiry,
  dateQuestions,
  listLinesOfTheme,
  moveEnquiry,
  replaceDraftQuestions,
} from "#db/theme/theme-questions.server.ts";
import { deleteRelation, findRelation, findThemeToLink, insertRelation } from "#db/theme/theme-relations.server.ts";
import { countSupport, deleteSupport, insertSupport, moveSupport } from "#db/theme/theme-support.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { givenItem, givenLine, givenProgramme, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let one: number;
let other: number;
beforeEach(async () => {
  db = await freshDb();
  one = await givenTheme(db, { title: "Taxis" });
  other = await givenTheme(db, { title: "Buses" });
});
const write = <T>(work: (trx: Parameters<typeof insertLine>[0]) => Promise<T>) => db.transaction().execute(work);
const lines = async (id = one) =>
  (await listLinesOfTheme(db, id)).map(({ text, position, version }) => [text, position, version]);

test("a line goes after the theme's others; its words, its order and its end are changed one at a time", async () => {
  await givenLine(db, { themeId: other, position: 9 });
  const first = await write((trx) => insertLine(trx, { themeId: one, text: "First" }));
  const second = await write((trx) => insertLine(trx, { themeId: one, text: "Second" }));
  expect(await lines()).toEqual([
    ["First", 1, 1],
    ["Second", 2, 1],
  ]);
  await write((trx) => orderLines(trx, [second, first]));
  await write((trx) => updateLine(trx, first, { text: "First, again" }));
  expect(await lines()).toEqual([
    ["Second", 1, 1],
    ["First, again", 2, 2],
  ]);
  await write((trx) => updateLine(trx, second, { withdrawnAt: NOW }));
  expect(await lines()).toEqual([["First, again", 2, 2]]);
  expect(await write((trx) => insertLine(trx, { themeId: one, text: "Third" }))).toBeGreaterThan(second);
  expect((await lines()).at(-1)).toEqual(["Third", 3, 1]);
});

test("support is given and withdrawn once, and counted with one's own", async () => {
  const give = (who: CastName, themeId = one) =>
    write((trx) => insertSupport(trx, { themeId, personId: PEOPLE[who].personId, at: NOW }));
  const take = (who: CastName) => write((trx) => deleteSupport(trx, one, PEOPLE[who].personId));
  const count = (who: CastName, themeId = one) => countSupport(db, themeId, PEOPLE[who].personId);
  expect(await count("coOpted")).toEqual({ supporters: 0, mine: 0 });
  expect([await give("coOpted"), await give("coOpted"), await give("chair")]).toEqual([true, false, true]);
  expect(await count("coOpted")).toEqual({ supporters: 2, mine: 1 });
  expect(await count("viceChair")).toEqual({ supporters: 2, mine: 0 });
  expect([await take("coOpted"), await take("coOpted")]).toEqual([true, false]);
  expect(await count("coOpted")).toEqual({ supporters: 1, mine: 0 });
  expect(await count("chair", other)).toEqual({ supporters: 0, mine: 0 });
});

test("supporters of a merged theme go to the other, each once, without its own proposer", async () => {
  for (const [who, themeId] of [
    ["chair", one],
    ["member", one],
    ["coOpted", one],
    ["coOpted", other],
  ] as const)
    await write((trx) => insertSupport(trx, { themeId, personId: PEOPLE[who].personId, at: NOW }));
  await write((trx) => moveSupport(trx, one, { id: other, proposerPersonId: PEOPLE.member.personId }));
  const rows = await db.selectFrom("themeSupport").select(["themeId", "personId"]).orderBy("personId").execute();
  expect(rows).toEqual([
    { themeId: other, personId: PEOPLE.chair.personId },
    { themeId: other, personId: PEOPLE.coOpted.personId },
  ]);
  await write((trx) => moveSupport(trx, other, { id: one, proposerPersonId: null }));
  expect(await countSupport(db, one, 0)).toEqual({ supporters: 2, mine: 0 });
});

test("where a merged theme was said becomes where the other was said, each place once", async () => {
  const [first, second] = [await givenItem(db), await givenItem(db)];
  const say = (themeId: number, itemId: number, words: string) =>
    db.insertInto("themeMention").values({ themeId, itemId, words }).execute();
  await say(one, first, "Taxis.");
  await say(one, second, "Taxis, too.");
  await say(other, second, "Buses.");
  await write((trx) => moveMentions(trx, one, other));
  const said = await db.selectFrom("themeMention").select(["themeId", "itemId", "words"]).orderBy("itemId").execute();
  expect(said.map(({ themeId, itemId }) => [themeId, itemId])).toEqual([
    [other, first],
    [other, second],
  ]);
  expect(said[0]?.words).toBe("Taxis.");
});

test("lines and questions go to another theme, after its own", async () => {
  await givenLine(db, { themeId: other, text: "Theirs", position: 2 });
  await givenLine(db, { themeId: one, text: "Ours", position: 1 });
  const questions = [
    await givenQuestion(db, { themeId: one }),
    await givenQuestion(db, { themeId: one, state: "withdrawn" }),
  ];
  await givenQuestion(db, { themeId: other });
  expect((await write((trx) => moveEnquiry(trx, one, other))).sort()).toEqual(questions);
  expect(await lines(other)).toEqual([
    ["Theirs", 2, 1],
    ["Ours", 3, 1],
  ]);
  expect(await countEnquiry(db, one)).toEqual({ lines: 0, inAll: 0, questions: 0 });
  expect(await countEnquiry(db, other)).toEqual({ lines: 2, inAll: 3, questions: 2 });
});

test("a draft's questions are replaced, and dated when it is sent; another theme's stay", async () => {
  await givenQuestion(db, { themeId: other, text: "Theirs?", proposedOn: null });
  const draft = { themeId: one, bodyId: PANEL, authorPersonId: PEOPLE.member.personId };
  const replace = (texts: string[]) => write((trx) => replaceDraftQuestions(trx, draft, texts));
  const asked = () => db.selectFrom("question").select(["text", "proposedOn"]).orderBy("id").execute();
  await replace(["One?", "Two?"]);
  await replace(["Two?"]);
  await write((trx) =>
    dateQuestions(trx, one, { proposedOn: "2026-09-01", authorPersonId: null, enteredByPersonId: null }),
  );
  expect(await asked()).toEqual([
    { text: "Theirs?", proposedOn: null },
    { text: "Two?", proposedOn: "2026-09-01" },
  ]);
  await replace([]);
  expect((await asked()).map(({ text }) => text)).toEqual(["Theirs?"]);
});

test("a link is made once of its kind, found from both ends, and goes alone", async () => {
  const link = { themeId: one, otherThemeId: other, words: "", at: NOW, byName: "Jo Bryce" };
  const make = (kind: "follows" | "related") => write((trx) => insertRelation(trx, { ...link, kind }));
  expect([await make("follows"), await make("follows"), await make("related")]).toEqual([true, false, true]);
  const ids = (await db.selectFrom("themeRelation").select("id").orderBy("id").execute()).map(({ id }) => id);
  const [first = 0, second = 0] = ids;
  expect(await findRelation(db, one, first)).toMatchObject({ kind: "follows" });
  expect(await findRelation(db, other, first)).toMatchObject({ kind: "follows" });
  expect(await findRelation(db, await givenTheme(db), first)).toBeUndefined();
  await write((trx) => deleteRelation(trx, first));
  expect([await findRelation(db, one, first), (await findRelation(db, one, second))?.id]).toEqual([undefined, second]);
});

test("a link may point at a theme that one sees, or that is published", async () => {
  const theirs = await givenTheme(db, { bodyId: OTHER_COMMITTEE });
  const hidden = await givenTheme(db, { sensitiveSinceAt: NOW });
  const found = async (id: number, who: CastName = "member") => (await findThemeToLink(db, as(who), id))?.id;
  expect([await found(one), await found(theirs), await found(hidden)]).toEqual([one, undefined, undefined]);
  expect(await found(hidden, "officer")).toBe(hidden);
  await givenPublished(db, await givenProgramme(db), [
    ["theme", theirs],
    ["item", hidden],
  ]);
  expect([await found(theirs), await found(hidden)]).toEqual([theirs, undefined]);
});

test("items that wait for a meeting or are on one are still planned; others are not", async () => {
  const states = ["not_scheduled", "scheduled", "deferred", "considered", "withdrawn"] as const;
  const ids = new Map<string, number>();
  for (const state of states) ids.set(state, await givenItem(db, { themeId: one, state }));
  await givenItem(db, { themeId: other });
  expect(await listLiveItems(db, one)).toEqual(
    ["not_scheduled", "scheduled", "deferred"].map((state) => ids.get(state)),
  );
});
