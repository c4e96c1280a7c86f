import { beforeEach, expect, test } from "vitest";
import type { Reader } from "#app/domain/actor.ts";
import { THEME_STATE_LIST } from "#app/domain/theme/states.ts";
import { findReferred } from "#app/services/search/find-referred.server.ts";
import type { SearchAsked } from "#app/services/search/first-that-finds.server.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { suggestRecords } from "#app/services/search/suggest-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { readableFollowUps, readableItems, readableQuestions, readableThemes } from "#db/readable.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenItem, givenLine, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const search = (reader: Reader, typed: string, more: Partial<SearchAsked> = {}) =>
  searchRecords(db, reader, { typed, index: "working", ...more });
const refsFor = async (reader: Reader, typed: string, more: Partial<SearchAsked> = {}) =>
  (await search(reader, typed, more))?.rows.map((row) => `${row.kindWords} ${row.reference}`) ?? [];

async function givenFollowUp(words: Partial<Parameters<typeof values>[0]> = {}) {
  const { id } = await db.insertInto("followUp").values(values(words)).returning("id").executeTakeFirstOrThrow();
  return id;
}
let number = 0;
const values = (words: {
  bodyId?: number;
  wording?: string;
  sourceNumber?: string;
  ownerWords?: string;
  sensitiveSinceAt?: string | null;
  themeId?: number | null;
  itemId?: number | null;
}) => ({
  bodyId: PANEL,
  startYear: 2026,
  number: (number += 1),
  kind: "recommendation" as const,
  wording: "A wording",
  createdAt: NOW,
  ...words,
});

/** Records as a panel might have them, each about something else. */
async function givenLibrary() {
  const hotel = await givenTheme(db, { title: "Hotel Watch", whyItMatters: "Trained staff notice what others miss." });
  const taxi = await givenTheme(db, {
    title: "Taxi licensing across the districts",
    whyItMatters: "Drivers refused in one district are licensed in the next. Hotel taxis too.",
    leadMemberId: PEOPLE.otherMember.personId,
  });
  const bullfinch = await givenTheme(db, { title: "What was learnt", originWords: "The Bullfinch trial" });
  await givenLine(db, { themeId: bullfinch, text: "Was every recommendation carried forward?" });
  const meetingId = await givenMeeting(db);
  const taxiItem = await givenItem(db, {
    themeId: taxi,
    meetingId,
    title: "Taxi licensing",
    purpose: "To consider enforcement.",
  });
  const question = await givenQuestion(db, { themeId: taxi, text: "How many drivers were refused a licence?" });
  await db
    .insertInto("answer")
    .values({
      questionId: question,
      kind: "minuted",
      result: "partly",
      text: "Twelve, in Telford",
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
    })
    .execute();
  await db
    .insertInto("outcome")
    .values({
      itemId: taxiItem,
      code: "noted",
      resolutionWords: "That the report be noted",
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
    })
    .execute();
  const joint = await givenFollowUp({
    wording: "Hold regular joint enforcement",
    sourceNumber: "Recommendation 29",
    ownerWords: "Chief Constable",
  });
  const other = await givenFollowUp({
    wording: "Write to the 29 hotels with a recommendation",
    sourceNumber: "Recommendation 2",
  });
  return { hotel, taxi, bullfinch, taxiItem, question, joint, other };
}

test("what was looked for comes first, whatever kind of record says it", async () => {
  const { hotel, taxi, taxiItem, question, joint, bullfinch } = await givenLibrary();
  const officer = as("officer");
  expect((await refsFor(officer, "hotel watch"))[0]).toBe(`Theme T-${hotel}`);
  expect((await refsFor(officer, "hotel"))[0], "a title before a text").toBe(`Theme T-${hotel}`);
  expect((await refsFor(officer, "taxi licensing")).slice(0, 2).sort()).toEqual(
    [`Agenda item I-${taxiItem}`, `Theme T-${taxi}`].sort(),
  );
  expect(await refsFor(officer, "telford")).toEqual([`Question Q-${question}`]);
  expect(await refsFor(officer, "report be noted")).toEqual([`Outcome I-${taxiItem}`]);
  expect((await refsFor(officer, "Recommendation 29"))[0]).toBe(`Follow-up F-${joint}`);
  expect(await refsFor(officer, "carried forward")).toEqual([`Theme T-${bullfinch}`]);
  expect(await refsFor(officer, "bell")).toEqual([`Theme T-${taxi}`]);
});

test("a word is found in its other forms, and while it is still being typed", async () => {
  const { taxi, bullfinch } = await givenLibrary();
  expect(await refsFor(as("officer"), "licensing driver district refusing")).toEqual([`Theme T-${taxi}`]);
  for (const typed of ["recommendat", "recommenda", "bullf", "BULLFINCH"])
    expect(await refsFor(as("officer"), typed), typed).toContain(`Theme T-${bullfinch}`);
});

test("a name or a word that is written apart is found when it is typed as one", async () => {
  const neill = await givenTheme(db, { title: "What Cllr O’Neill asked" });
  const station = await givenTheme(db, { title: "The re-opening of the station" });
  expect(await refsFor(as("officer"), "ONeill")).toEqual([`Theme T-${neill}`]);
  expect(await refsFor(as("officer"), "reopening")).toEqual([`Theme T-${station}`]);
});

test.each([
  ["Hotle Wacth", "hotel watch", "Theme T-1"],
  ["Bulfinch", "bullfinch", "Theme T-3"],
  ["Telfrod", "telford", "Question Q-1"],
  ["taxi licencing", "taxi licensing", "Theme T-2"],
])("%s is read as %s, and it is said so", async (typed, meant, first) => {
  await givenLibrary();
  const found = await search(as("officer"), typed);
  expect([found?.how, found?.meant]).toEqual(["like", meant]);
  expect(`${found?.rows[0]?.kindWords} ${found?.rows[0]?.reference}`).toBe(first);
});

test("where nothing holds every word, what holds some of them is given, and it is said so", async () => {
  await givenLibrary();
  const found = await search(as("officer"), "hotel zeppelin");
  expect([found?.how, found?.meant, found?.rows[0]?.reference]).toEqual(["some", null, "T-1"]);
  const none = await search(as("officer"), "zeppelin");
  expect([none?.unfiltered, none?.rows]).toEqual([0, []]);
});

test("no word asks for nothing, and is never answered with everything", async () => {
  await givenLibrary();
  for (const typed of ["", "   ", "***", '""', "()"]) expect(await search(as("officer"), typed)).toBeNull();
});

test.each([
  '"',
  "'",
  'hotel"',
  "hotel*",
  "-hotel",
  "NEAR(hotel watch)",
  "title : hotel",
  "{title words} : hotel",
  "hotel AND",
  "OR OR",
  "^hotel",
  "hotel + watch",
  "hotel\u0000watch",
  "'; drop table theme; --",
  "\u0001hotel\u0002",
  "😀 hotel",
  "%_\\",
  "NOT",
])("%j is only words", async (typed) => {
  await givenLibrary();
  await expect(search(as("officer"), typed)).resolves.toBeDefined();
  await expect(suggestRecords(db, as("officer"), typed)).resolves.toBeDefined();
});

test("the matched words are marked in title and text", async () => {
  await givenLibrary();
  const found = await search(as("officer"), "staff watch");
  expect(found?.rows[0]?.title).toEqual([
    { text: "Hotel ", marked: false },
    { text: "Watch", marked: true },
  ]);
  expect(found?.rows[0]?.words).toContainEqual({ text: "staff", marked: true });
});

test("kinds, bodies and years are counted, each without its own filter, and pages hold the rest", async () => {
  for (let n = 0; n < 23; n += 1) await givenTheme(db, { title: `Burglary ${n}`, proposedOn: "2026-08-20" });
  for (let n = 0; n < 4; n += 1) await givenQuestion(db, { text: `Burglary question ${n}`, proposedOn: "2025-06-01" });
  await givenTheme(db, { title: "Burglary elsewhere", bodyId: OTHER_COMMITTEE });
  const all = await search(as("officer"), "burglary");
  expect(all).toMatchObject({
    total: 27,
    pages: 2,
    kinds: { theme: 23, question: 4 },
    years: { 2026: 23, 2025: 4 },
    bodies: [{ slug: "anytown-panel", name: "Anytown Scrutiny Panel", count: 27 }],
  });
  const questions = await search(as("officer"), "burglary", { kind: "question" });
  expect(questions).toMatchObject({ total: 4, kinds: { theme: 23, question: 4 }, years: { 2025: 4 } });
  const second = await search(as("officer"), "burglary", { page: 2 });
  expect(second?.rows).toHaveLength(7);
  const both = [...(all?.rows ?? []), ...(second?.rows ?? [])].map(({ href }) => href);
  expect(new Set(both).size).toBe(27);
  expect(await search(as("officer"), "burglary", { bodySlug: "othertown-committee" })).toMatchObject({
    total: 0,
  });
});

test("of more than a thousand, titles come first and then the newest; what they are narrowed to is counted again", async () => {
  const titled = await givenTheme(db, { title: "Burglary", proposedOn: "2025-06-01" });
  const hidden = await givenTheme(db, { title: "Burglary told in confidence", sensitiveSinceAt: NOW });
  const many = Array.from({ length: 1_010 }, (_, n) => ({
    bodyId: PANEL,
    title: `A matter of its own ${n}`,
    whyItMatters: "There is more burglary",
    origin: "member" as const,
    state: "proposed" as const,
    proposedOn: "2026-08-20",
    updatedAt: NOW,
  }));
  await db.insertInto("theme").values(many).execute();
  const question = await givenQuestion(db, { text: "Burglary?", proposedOn: "2026-06-01" });
  await givenTheme(db, { title: "Burglary elsewhere", bodyId: OTHER_COMMITTEE });

  const found = await search(as("member"), "burglary");
  expect(found).toMatchObject({ total: 1_000, more: true, pages: 50, kinds: { theme: null, question: null } });
  const [first, second, third] = found?.rows.map(({ reference }) => reference) ?? [];
  expect([first, second]).toEqual([`T-${titled}`, `Q-${question}`]);
  const newest = await db
    .selectFrom("theme")
    .select("id")
    .where("title", "=", "A matter of its own 1009")
    .executeTakeFirst();
  expect(third).toBe(`T-${newest?.id}`);
  expect(found?.rows).toHaveLength(20);

  const last = await search(as("member"), "burglary", { page: 50 });
  expect(last?.rows).toHaveLength(20);
  const all = await search(as("member"), "burglary", { perPage: 2_000 });
  expect(all?.rows.map(({ reference }) => reference)).not.toContain(`T-${hidden}`);
  expect((await search(as("officer"), "burglary"))?.rows.map(({ reference }) => reference)).toContain(`T-${hidden}`);

  const questions = await search(as("member"), "burglary", { kind: "question" });
  expect(questions).toMatchObject({ total: 1, more: false, pages: 1 });
  expect(questions?.rows.map(({ reference }) => reference)).toEqual([`Q-${question}`]);
  expect(await search(as("member"), "burglary", { startYear: 2025 })).toMatchObject({ total: 1, more: false });
  expect(await search(as("member"), "burglary", { bodySlug: "othertown-committee" })).toMatchObject({ total: 0 });
  expect(await search(as("outsideMember"), "burglary")).toMatchObject({ total: 1, more: false });
});

const READERS: [string, Reader][] = [
  ["nobody", null],
  ["a person without a part", { personId: 99, councilId: 1, name: "Ann Other", parts: [], administrator: true }],
  ...(Object.keys(PEOPLE) as CastName[]).map((name): [string, Reader] => [name, as(name)]),
];

test("what search gives is what the reader may see, for every reader and every record there can be", async () => {
  for (const bodyId of [PANEL, OTHER_COMMITTEE])
    for (const state of THEME_STATE_LIST)
      for (const proposerPersonId of [null, PEOPLE.member.personId])
        for (const sensitiveSinceAt of [null, NOW]) {
          const words = { bodyId, title: "Findable" };
          const themeId = await givenTheme(db, { ...words, state, proposerPersonId, sensitiveSinceAt });
          const itemId = await givenItem(db, { ...words, themeId });
          await db
            .insertInto("outcome")
            .values({ itemId, code: "noted", recordedAt: NOW, recordedByName: "X" })
            .execute();
          await givenQuestion(db, { bodyId, themeId, text: "Findable" });
          await givenQuestion(db, { bodyId, itemId, text: "Findable" });
          await givenFollowUp({ bodyId, themeId, wording: "Findable" });
          await givenFollowUp({ bodyId, itemId, sensitiveSinceAt, wording: "Findable" });
        }
  for (const [who, reader] of READERS) {
    const items = await db.selectFrom("agendaItem").select("id").where(readableItems(reader)).execute();
    const may = [
      ...(await db.selectFrom("theme").select("id").where(readableThemes(reader)).execute()).map(
        ({ id }) => `Theme T-${id}`,
      ),
      ...items.flatMap(({ id }) => [`Agenda item I-${id}`, `Outcome I-${id}`]),
      ...(await db.selectFrom("question").select("id").where(readableQuestions(reader)).execute()).map(
        ({ id }) => `Question Q-${id}`,
      ),
      ...(await db.selectFrom("followUp").select("id").where(readableFollowUps(reader)).execute()).map(
        ({ id }) => `Follow-up F-${id}`,
      ),
    ];
    const found = await search(reader, "findable", { perPage: 10_000 });
    const given = found?.rows.map((row) => `${row.kindWords} ${row.reference}`) ?? [];
    expect(given.sort(), who).toEqual(may.sort());
    expect(found?.total, who).toBe(may.length);
    expect(
      Object.values(found?.kinds ?? {}).reduce((sum: number, n) => sum + (n ?? 0), 0),
      who,
    ).toBe(may.length);
  }
}, 30_000);

test("neither a guess at the spelling nor a beginning tells of a record that is not the reader's", async () => {
  await givenTheme(db, { title: "Operation Zanzibar", sensitiveSinceAt: NOW });
  await givenTheme(db, { title: "Operation Zeppelin" });
  for (const typed of ["Zanzibr", "zanz", "Zanzibar"]) {
    expect((await search(as("officer"), typed))?.rows, typed).toHaveLength(1);
    expect((await search(as("member"), typed))?.rows, typed).toEqual([]);
    expect((await search(as("member"), typed))?.meant, typed).toBeNull();
    expect(await suggestRecords(db, as("member"), typed)).toEqual([]);
    expect(await suggestRecords(db, null, typed)).toEqual([]);
  }
  expect((await search(as("member"), "Zepelin"))?.meant).toBe("zeppelin");
});

test("officers' notes, who sent a suggestion and why a record is sensitive are found by nobody", async () => {
  await givenTheme(db, {
    officerNotes: "Whispered",
    suggesterContact: "whispered@example.test",
    sensitiveBecause: "Whispered",
    sensitiveSinceAt: NOW,
    recommendationWords: "Whispered",
  });
  await givenItem(db, { officerNotes: "Whispered" });
  expect((await search(as("officer"), "whispered"))?.rows).toEqual([]);
});

test("anyone else finds what is published, as it was published", async () => {
  const { programmeId, themeId } = await givenApprovedProgramme(db);
  await publish(db, programmeId);
  await givenTheme(db, { title: "Taxi ranks" });
  await db.updateTable("theme").set({ title: "Hackney carriages" }).where("id", "=", themeId).execute();
  const published = (typed: string) => refsFor(null, typed, { index: "published" });
  expect((await published("taxi")).sort()).toEqual(["Agenda item I-1", `Theme T-${themeId}`]);
  expect(await published("hackney")).toEqual([]);
  expect(await refsFor(null, "taxi")).toEqual([]);
});

test("a reference goes to its record where the reader has one, and nowhere otherwise", async () => {
  const { programmeId, themeId } = await givenApprovedProgramme(db);
  const hidden = await givenTheme(db, { sensitiveSinceAt: NOW });
  expect(await findReferred(db, as("member"), `t ${themeId}`)).toBe(`/themes/T-${themeId}`);
  expect(await findReferred(db, null, `T-${themeId}`)).toBeNull();
  expect(await findReferred(db, as("member"), `T-${hidden}`)).toBeNull();
  expect(await findReferred(db, as("chair"), `T-${hidden}`)).toBe(`/themes/T-${hidden}`);
  expect(await findReferred(db, as("chair"), "T-999")).toBeNull();
  await publish(db, programmeId);
  for (const reader of [null, as("outsideMember")])
    expect(await findReferred(db, reader, `T-${themeId}`)).toBe(`/themes/T-${themeId}`);
  expect((await suggestRecords(db, null, `T-${themeId}`))[0]?.title[0]?.text).toBe(`Go to T-${themeId}`);
});

test("licence, license and licensing find the same, and none is called a slip of the other", async () => {
  await givenLibrary();
  const found = await refsFor(as("officer"), "licensing");
  expect(found.length).toBeGreaterThan(2);
  for (const typed of ["licence", "license", "licenses"])
    expect((await refsFor(as("officer"), typed)).toSorted()).toEqual(found.toSorted());
  expect(await search(as("officer"), "taxi licence")).toMatchObject({ how: "all", meant: null });
});

test("what a body shortens is found by either way, by its own list", async () => {
  const spelled = await givenTheme(db, { title: "Support after female genital mutilation" });
  const short = await givenTheme(db, { title: "FGM in schools" });
  await givenTheme(db, { title: "Female officers" });
  const both = [`Theme T-${spelled}`, `Theme T-${short}`];
  const found = async (typed: string) => (await refsFor(as("officer"), typed)).toSorted();
  expect(await found("FGM")).toEqual(both);
  expect(await found("female genital mutilation")).toEqual(both);
  expect(await found("FGM schools")).toEqual([`Theme T-${short}`]);

  await db.updateTable("body").set({ sameWords: "" }).where("id", "=", PANEL).execute();
  expect(await found("FGM")).toEqual([`Theme T-${short}`]);
  await db.updateTable("body").set({ sameWords: "constables = female officers" }).where("id", "=", PANEL).execute();
  expect(await found("constables")).toEqual([`Theme T-${short + 1}`]);
  await db.updateTable("body").set({ sameWords: "constables = schools" }).where("id", "=", OTHER_COMMITTEE).execute();
  expect(await found("constables")).toEqual([`Theme T-${short + 1}`]);
});

test("a word that is written together, apart, with a hyphen or an apostrophe is found by each", async () => {
  for (const title of ["Reopening the station", "Re-opening the station", "Re opening the station"])
    await givenTheme(db, { title });
  for (const title of ["ONeill inquiry", "O'Neill inquiry", "O’Neill inquiry"]) await givenTheme(db, { title });
  for (const typed of ["reopening", "re-opening", "re‑opening", "ONeill", "O'Neill", "O’Neill"])
    expect([typed, (await refsFor(as("officer"), typed)).length]).toEqual([typed, 3]);
});

test("the reference of a meeting or a change leads to it, for whom may see it", async () => {
  const meetingId = await givenMeeting(db);
  expect(await findReferred(db, as("member"), `m-${meetingId}`)).toBe(`/meetings/M-${meetingId}`);
  expect(await findReferred(db, as("outsideMember"), `M-${meetingId}`)).toBeNull();
  expect(await findReferred(db, null, `M-${meetingId}`)).toBeNull();
  expect(await suggestRecords(db, as("member"), `M-${meetingId}`)).toMatchObject([
    { href: `/meetings/M-${meetingId}` },
  ]);
});
