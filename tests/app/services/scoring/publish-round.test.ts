import { beforeEach, expect, test } from "vitest";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { publishRound, offerRoundPublication } from "#app/services/scoring/publish-round.server.ts";
import { readPublishedRound, readRoundLinks } from "#app/services/scoring/read-published-round.server.ts";
import { readResultsLine } from "#app/services/scoring/read-results-line.server.ts";
import { readResults } from "#app/services/scoring/read-results.server.ts";
import { readRound } from "#app/services/scoring/read-round.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { actionsIn, eventsIn, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";
import { givenRound, givenScores } from "#tests/support/scoring.ts";

const YEAR = { slug: "anytown-panel", year: "2026-27" };
const TITLES = ["Bus services", "Home adaptations", "Library hours", "Flooding", "Hidden", "Unpublished"];
const SECRET = "Zqsecret";

let db: Db;
let round: Awaited<ReturnType<typeof givenRound>>;
let bus: number, adaptations: number, library: number, flooding: number, hidden: number;

beforeEach(async () => {
  db = await freshDb();
  const themeIds: number[] = [];
  for (const title of TITLES) themeIds.push(await givenTheme(db, { title, state: "approved" }));
  [bus, adaptations, library, flooding, hidden] = themeIds as [number, number, number, number, number];
  round = await givenRound(db, {
    themeIds,
    state: "closed",
    closedAt: NOW,
    cutOff: 5,
    minutesAvailable: 600,
    title: "Themes for the year, ask jo.bryce@anytown.test",
  });
  await givenPublished(
    db,
    await givenProgramme(db),
    TITLES.slice(0, 5).map((title, at) => ["theme", themeIds[at] ?? 0, { title }]),
  );
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", hidden).execute();
  for (const [at, points] of [
    [0, [2, 2, 2, 2, 1]],
    [1, [1, 1, 0, 0, 0]],
    [2, [2, 2, 2, 1, 1]],
    [3, [1, 1, 1, 1, 0]],
    [4, [2, 2, 2, 2, 2]],
    [5, [2, 2, 2, 2, 2]],
  ] as const)
    await givenScores(db, "member", round.entryIds[at], round.criterionIds, points);
  await place(1, { place: "above", reasonWords: "Cllr Bell's ward: write to tom.bell@anytown.test." });
  await place(2, { place: "above", reasonWords: `${SECRET} said and agreed` });
  await place(3, { place: "above", reasonWords: "The dam is weak.", urgentBecause: "The dam is weak." });
  await place(4, { place: "below", reasonWords: `${SECRET} of the hidden theme` });
});

const place = (at: number, to: object) =>
  db
    .updateTable("scoringEntry")
    .set({ ...to, placedByName: "Cllr Amara Okafor", placedAt: NOW })
    .where("id", "=", round.entryIds[at] ?? 0)
    .execute();
const publish = (version = 1, now = NOW) =>
  publishRound(db, acting("officer", now), { roundId: round.roundId, version });
const rows = () => db.selectFrom("publishedRecord").selectAll().execute();
const chosen = async () =>
  (await readPublishedRound(db, round.roundId, TODAY))?.groups.map(({ words, themes }) => [
    words,
    ...themes.map(({ title }) => title),
  ]);

test("the officer publishes a closed round: one row, one event, and the round stays as it was", async () => {
  expect(await readPublishedRound(db, round.roundId, TODAY)).toBeUndefined();
  expect(await publish()).toMatchObject({ ok: true, result: { reference: `S-${round.roundId}` } });

  expect(await rows()).toMatchObject([
    {
      kind: "scoring",
      recordId: round.roundId,
      bodyId: 1,
      startYear: 2026,
      title: "Themes for the year, ask [e-mail address left out]",
      publishedAt: NOW,
      publishedByName: "Jo Bryce",
    },
  ]);
  expect(await actionsIn(db)).toEqual(["round_published"]);
  expect((await eventsIn(db))[0]).toMatchObject({ bodyId: 1 });
  expect(await readRound(db, as("officer"), round.roundId)).toMatchObject({ state: "closed", version: 1 });
});

test("readers get the criteria and the final list in order, with the reason of an override and an urgent theme", async () => {
  await publish();
  expect(await readPublishedRound(db, round.roundId, TODAY)).toMatchObject({
    reference: `S-${round.roundId}`,
    year: "2026/27",
    body: { slug: "anytown-panel", name: "Anytown Scrutiny Panel" },
    publishedOn: TODAY,
    cutOff: 5,
    most: 10,
    criteria: [
      { letter: "T", name: "Timely", meaning: "Is now the right time to look at it?", mostPoints: 2 },
      { letter: "O" },
      { letter: "P" },
      { letter: "I" },
      { letter: "C" },
    ],
    groups: [
      {
        words: "In the programme",
        themes: [
          { title: "Flooding", urgent: true, reason: "The dam is weak.", href: `/themes/T-${flooding}` },
          { title: "Bus services", urgent: false, reason: "", href: `/themes/T-${bus}` },
          { title: "Library hours", urgent: false, reason: "", href: `/themes/T-${library}` },
          {
            title: "Home adaptations",
            urgent: false,
            reason: "Cllr Bell's ward: write to [e-mail address left out].",
            href: `/themes/T-${adaptations}`,
          },
        ],
      },
    ],
  });
});

test("no scorer, no points, no address, and nothing of a sensitive or unpublished theme is stored", async () => {
  await publish();
  const [row] = await rows();
  const view = JSON.parse(row?.view ?? "{}") as { themes: object[] };
  expect(view.themes).toEqual([
    { themeId: flooding, place: "above", how: "urgent", reason: "The dam is weak." },
    { themeId: bus, place: "above", how: "placed", reason: "" },
    { themeId: library, place: "above", how: "placed", reason: "" },
    {
      themeId: adaptations,
      place: "above",
      how: "override",
      reason: "Cllr Bell's ward: write to [e-mail address left out].",
    },
  ]);
  expect(Object.keys(view).sort()).toEqual(["criteria", "criteriaName", "cutOff", "id", "themes", "title", "year"]);
  expect(row?.view).not.toMatch(/@|Zqsecret|Ahmed|Okafor/);
});

test("publishing again replaces what was published", async () => {
  await publish();
  await place(0, { place: "reserve", reasonWords: "Another body looks at it." });
  expect(await chosen()).toHaveLength(1);
  expect(await publish(1, "2026-09-02T09:00:00.000Z")).toMatchObject({ ok: true });
  expect(await rows()).toHaveLength(1);
  expect(await chosen()).toEqual([
    ["In the programme", "Flooding", "Library hours", "Home adaptations"],
    ["In reserve", "Bus services"],
  ]);
  expect((await readPublishedRound(db, round.roundId, TODAY))?.publishedOn).toBe("2026-09-02");
});

test("refused to anyone but the officer, while the scoring is open, and from an older form: nothing moves", async () => {
  const input = { roundId: round.roundId, version: 1 };
  for (const who of ["chair", "viceChair", "member", "coOpted"] as const)
    expect(await publishRound(db, acting(who), input), who).toMatchObject({
      ok: false,
      refusal: { kind: "role" },
    });
  await expect(publishRound(db, acting("outsideOfficer"), input)).rejects.toThrow(NoSuchRecord);
  expect(await publish(7)).toMatchObject({ ok: false });
  await db.updateTable("scoringRound").set({ state: "open" }).execute();
  expect(await publish()).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect((await offerRoundPublication(db, as("officer"), round.roundId))?.verdict).toMatchObject({
    allowed: false,
  });
  expect(await rows()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("a theme marked as sensitive goes out of the published list at once, its reason with it", async () => {
  await publish();
  const marked = { themeId: flooding, version: 1, words: "A live case" };
  expect(await markThemeSensitive(db, acting("officer"), marked)).toMatchObject({ ok: true });
  expect(await chosen()).toEqual([["In the programme", "Bus services", "Library hours", "Home adaptations"]]);
  const [row] = await rows();
  expect(row?.view).not.toContain("dam");
  expect(row?.publishedAt).toBe(NOW);
});

test("a theme that readers can no longer reach is not named", async () => {
  await publish();
  await db.deleteFrom("publication").where("recordId", "=", bus).where("kind", "=", "theme").execute();
  expect(await chosen()).toEqual([["In the programme", "Flooding", "Library hours", "Home adaptations"]]);
});

test("a theme that nobody scored or placed has no place to tell of", async () => {
  await db
    .deleteFrom("score")
    .where("entryId", "=", round.entryIds[0] ?? 0)
    .execute();
  await publish();
  expect(await chosen()).toEqual([["In the programme", "Flooding", "Library hours", "Home adaptations"]]);
});

test("the year's public pages lead to it, and it alone makes no results line", async () => {
  const of = { bodySlug: "anytown-panel", startYear: 2026 };
  expect(await readRoundLinks(db, of)).toEqual([]);
  await publish();
  const link = {
    href: `/scoring/S-${round.roundId}`,
    title: "Themes for the year, ask [e-mail address left out]",
  };
  expect(await readRoundLinks(db, of)).toEqual([link]);
  expect(await readRoundLinks(db, { ...of, startYear: 2025 })).toEqual([]);
  expect(await readRoundLinks(db, { ...of, bodySlug: "othertown-committee" })).toEqual([]);
  expect((await readResults(db, YEAR, TODAY))?.rounds).toEqual([link]);
  expect(await readResultsLine(db, { slug: "anytown-panel" }, TODAY)).toBeNull();
});

test("the round's page offers it to the officer, and the page shows what readers would see", async () => {
  const offers = (await readRound(db, as("officer"), round.roundId))?.offers;
  expect(offers).toContainEqual({
    href: `/scoring/S-${round.roundId}/publication`,
    words: "Publish what was chosen",
    verdict: { allowed: true },
  });
  const offer = await offerRoundPublication(db, as("officer"), round.roundId);
  expect(offer?.publishedOn).toBeNull();
  await publish();
  expect(offer?.shown.groups).toEqual((await readPublishedRound(db, round.roundId, TODAY))?.groups);
});

test("readers are told where a theme ended up as far as that is published, the body's own people as it stands", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const on = { themeId: bus, meetingId, state: "scheduled" } as const;
  await givenItem(db, { ...on, title: "Bus services" });
  await givenItem(db, { ...on, themeId: hidden, title: "Hidden" });
  await publish();
  const told = async () =>
    (await readPublishedRound(db, round.roundId, TODAY))?.groups[0]?.themes.map(({ title, endedUp }) => [
      title,
      endedUp.words,
      endedUp.on.length,
    ]);
  expect(await told()).toContainEqual(["Bus services", "Considered", 0]);
  const seen = async (who: CastName) =>
    (await readRound(db, as(who), round.roundId))?.rows.flatMap(({ title, endedUp }) =>
      (endedUp?.on ?? []).map(({ words, day }) => `${title}: ${words} ${day}`),
    );
  expect(await seen("officer")).toEqual([
    "Hidden: Placed on 13 October 2026",
    "Bus services: Placed on 13 October 2026",
  ]);
  expect(await seen("member")).toEqual(["Bus services: Placed on 13 October 2026"]);
});
