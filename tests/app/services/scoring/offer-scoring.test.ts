import { beforeEach, expect, test } from "vitest";
import { changeRoundMinutes, offerRoundMinutes } from "#app/services/scoring/change-round-minutes.server.ts";
import { listRounds } from "#app/services/scoring/list-rounds.server.ts";
import { offerMoreThemes } from "#app/services/scoring/offer-more-themes.server.ts";
import { offerPlacing } from "#app/services/scoring/offer-placing.server.ts";
import { offerCutOff, setCutOff } from "#app/services/scoring/set-cut-off.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { eventsIn, givenTheme } from "#tests/support/records.ts";
import { givenRound, givenScores } from "#tests/support/scoring.ts";

let db: Db;
let round: Awaited<ReturnType<typeof givenRound>>;
const score = (who: CastName, at: number, points: number[]) =>
  givenScores(db, who, round.entryIds[at], round.criterionIds, points);
const hide = (at: number) =>
  db
    .updateTable("theme")
    .set({ sensitiveSinceAt: NOW })
    .where("id", "=", round.themeIds[at] ?? 0)
    .execute();
const set = (values: object, at?: number) =>
  at === undefined
    ? db.updateTable("scoringRound").set(values).where("id", "=", round.roundId).execute()
    : db
        .updateTable("scoringEntry")
        .set(values)
        .where("id", "=", round.entryIds[at] ?? 0)
        .execute();
const entries = () => db.selectFrom("scoringEntry").select(["minutesNeeded", "version"]).orderBy("id").execute();

/** Buses, homes and libraries, an hour each; two hours in the year; in at 7 of 10 points. */
beforeEach(async () => {
  db = await freshDb();
  round = await givenRound(db, { cutOff: 7 });
});

const placing = async (at: number, who: CastName = "chair") =>
  (await offerPlacing(db, as(who), round.roundId, round.themeIds[at] ?? 0))?.theme;

test("what the scores suggest is told with the average only where no one's own total can be read off it", async () => {
  await score("member", 0, [2, 2, 2, 1, 1]);
  await score("otherMember", 0, [2, 2, 2, 1, 0]);
  await score("member", 1, [1, 1, 1, 1, 0]);
  expect(await placing(0)).toEqual({
    reference: `T-${round.themeIds[0]}`,
    title: "Bus services",
    version: 1,
    placing: "above",
    reasonWords: null,
    scoreWords: "The scores suggest: in the programme.",
  });
  await score("chair", 0, [2, 1, 1, 1, 1]);
  expect(await placing(0)).toMatchObject({
    scoreWords: "The scores suggest: in the programme. Its average is 7 points.",
  });
  expect(await placing(1)).toMatchObject({ placing: "below", scoreWords: "The scores suggest: not this year." });
  expect(await placing(2)).toMatchObject({
    placing: null,
    scoreWords: "Nobody has scored it yet, so the scores suggest no place.",
  });
});

test("an urgent theme stands as urgent, one placed by hand where it was placed, with the reason", async () => {
  await set({ place: "above", urgentBecause: "It closes.", reasonWords: null }, 0);
  await set({ place: "reserve", reasonWords: "Too costly." }, 1);
  expect(await placing(0)).toMatchObject({ placing: "urgent" });
  expect(await placing(1)).toMatchObject({ placing: "reserve", reasonWords: "Too costly." });
});

test("those who do not place themes are refused and not told what the scores suggest", async () => {
  await score("member", 0, [2, 2, 2, 1, 1]);
  for (const who of ["officer", "member"] as const) {
    const offer = await offerPlacing(db, as(who), round.roundId, round.themeIds[0] ?? 0);
    expect(offer).toMatchObject({ theme: { scoreWords: "" }, verdict: { allowed: false, kind: "role" } });
  }
  expect(await offerPlacing(db, as("viceChair"), round.roundId, round.themeIds[0] ?? 0)).toMatchObject({
    title: "Themes for the year",
    verdict: { allowed: true },
  });
});

test("a theme outside the round, or sensitive to a member, has no place to offer; nor has another body's reader", async () => {
  expect(await offerPlacing(db, as("chair"), round.roundId, await givenTheme(db))).toBeUndefined();
  expect(await placing(0, "outsideOfficer")).toBeUndefined();
  await hide(0);
  expect(await placing(0, "member")).toBeUndefined();
  expect(await placing(1, "member")).toMatchObject({ title: "Home adaptations" });
  expect(await placing(0)).toMatchObject({ title: "Bus services" });
});

test("the steps of the cut-off run from the most points to none, and are told to the chairs alone", async () => {
  await score("member", 0, [2, 2, 2, 2, 1]);
  await score("member", 1, [1, 1, 1, 1, 0]);
  const offer = await offerCutOff(db, as("chair"), round.roundId);
  expect(offer).toMatchObject({ cutOff: 7, minutesAvailable: 120, most: 10, verdict: { allowed: true } });
  expect(offer?.steps.map(({ cutOff, themes, minutes }) => [cutOff, themes, minutes])).toEqual([
    [10, 0, 0],
    [9, 1, 60],
    [8, 1, 60],
    [7, 1, 60],
    [6, 1, 60],
    [5, 1, 60],
    [4, 2, 120],
    [3, 2, 120],
    [2, 2, 120],
    [1, 2, 120],
    [0, 2, 120],
  ]);
  for (const who of ["officer", "member"] as const)
    expect(await offerCutOff(db, as(who), round.roundId)).toMatchObject({ steps: [], verdict: { allowed: false } });
  expect(await offerCutOff(db, as("outsideMember"), round.roundId)).toBeUndefined();
});

test("the cut-off may be nothing or all the points, and is told with its reason or none", async () => {
  const cut = (cutOff: number, version: number, reasonWords = "") =>
    setCutOff(db, acting("chair"), { roundId: round.roundId, version, cutOff, reasonWords });
  expect(await cut(0, 1)).toMatchObject({ ok: true, result: { reference: `S-${round.roundId}` } });
  expect(await cut(10, 2, "Only the very best.")).toMatchObject({ ok: true });
  for (const wrong of [-1, 11])
    expect(await cut(wrong, 3)).toMatchObject({
      refusal: { because: "A theme has from 0 to 10 points: choose a cut-off between them." },
    });
  expect((await eventsIn(db)).map(({ reason }) => reason)).toEqual([null, "Only the very best."]);
  expect(await offerCutOff(db, as("chair"), round.roundId)).toMatchObject({ cutOff: 10, version: 3 });
});

test("the minutes of a round: the themes that this reader sees, to the officer of an open round", async () => {
  await hide(1);
  const offer = (who: CastName) => offerRoundMinutes(db, as(who), round.roundId);
  const [first, second, third] = ["Bus services", "Home adaptations", "Library opening hours"].map((title, at) => ({
    id: round.entryIds[at],
    themeId: round.themeIds[at],
    title,
    minutesNeeded: 60,
  }));
  expect(await offer("officer")).toMatchObject({ minutesAvailable: 120, verdict: { allowed: true } });
  expect((await offer("officer"))?.entries).toEqual([first, second, third]);
  expect((await offer("member"))?.entries).toEqual([first, third]);
  expect(await offer("member")).toMatchObject({ verdict: { allowed: false, kind: "role" } });
  await set({ state: "closed", closedAt: "2026-09-03T22:59:00.000Z" });
  expect(await offer("officer")).toMatchObject({
    verdict: { allowed: false, kind: "state" },
    stateWords: "Closed",
    closedOn: "3 September 2026",
  });
  expect(await offer("outsideOfficer")).toBeUndefined();
});

test("changing the minutes changes the entries that differ, of this round, and no other", async () => {
  const other = await givenRound(db, { scheme: "PICK" });
  const [one, two] = round.entryIds;
  const needed = [
    { entryId: one ?? 0, minutes: 60 },
    { entryId: two ?? 0, minutes: 45 },
    { entryId: other.entryIds[0] ?? 0, minutes: 10 },
  ];
  const input = { roundId: round.roundId, version: 1, minutesAvailable: 200, needed };
  expect(await changeRoundMinutes(db, acting("member"), input)).toMatchObject({ ok: false });
  expect((await entries()).every(({ minutesNeeded }) => minutesNeeded === 60)).toBe(true);
  expect(await changeRoundMinutes(db, acting("officer"), input)).toMatchObject({ ok: true });
  expect((await entries()).map(({ minutesNeeded, version }) => [minutesNeeded, version])).toEqual([
    [60, 1],
    [45, 2],
    [60, 1],
    [60, 1],
    [60, 1],
    [60, 1],
  ]);
  expect(await offerRoundMinutes(db, as("officer"), round.roundId)).toMatchObject({ minutesAvailable: 200 });
});

test("more themes: those of the body that wait, are seen and not in the round; refused where none is left", async () => {
  const more = async (who: CastName) => {
    const offer = await offerMoreThemes(db, as(who), round.roundId);
    return offer && [offer.themes.map(({ words }) => words), offer.verdict];
  };
  const none = { allowed: false, kind: "state", because: "No other themes of this body are waiting." };
  expect(await more("officer")).toEqual([[], none]);
  await givenTheme(db, { bodyId: OTHER_COMMITTEE });
  await givenTheme(db, { state: "draft" });
  await givenTheme(db, { state: "closed" });
  expect(await more("officer")).toEqual([[], none]);
  const taxis = await givenTheme(db, { title: "Taxis", state: "proposed" });
  const lone = await givenTheme(db, { title: "Lone workers", sensitiveSinceAt: NOW });
  expect(await more("officer")).toEqual([
    [`Taxis (T-${taxis}), proposed`, `Lone workers (T-${lone}), proposed`],
    { allowed: true },
  ]);
  expect(await more("member")).toMatchObject([[`Taxis (T-${taxis}), proposed`], { kind: "role" }]);
  await set({ state: "closed" });
  expect(await more("officer")).toMatchObject([[{}, {}], { kind: "state" }]);
  expect(await more("outsideOfficer")).toBeUndefined();
});

test("the rounds of one's bodies, latest year first, with the themes seen and scored whole by the reader", async () => {
  const later = await givenRound(db, { scheme: "PICK", startYear: 2027, title: "Next year" });
  const closed = await givenRound(db, {
    scheme: "TOPICC",
    title: "Again",
    state: "closed",
    themeIds: [await givenTheme(db)],
  });
  await hide(2);
  await score("member", 0, [2, 2, 2, 2, 1]);
  await score("member", 1, [1, 1]);
  await score("chair", 1, [1, 1, 1, 1, 1]);
  await score("chair", 2, [0, 0, 0, 0, 0]);
  const listed = async (who: CastName) =>
    (await listRounds(db, as(who))).rounds.map((row) => [row.reference, row.themes, row.scored]);
  expect((await listRounds(db, as("member"))).rounds[2]).toEqual({
    reference: `S-${round.roundId}`,
    title: "Themes for the year",
    bodyName: "Anytown Scrutiny Panel",
    year: "2026/27",
    criteriaName: "TOPIC",
    state: "open",
    stateWords: "Open",
    themes: 2,
    scored: 1,
  });
  const others = [
    [`S-${later.roundId}`, 3, 0],
    [`S-${closed.roundId}`, 1, 0],
  ];
  expect(await listed("member")).toEqual([...others, [`S-${round.roundId}`, 2, 1]]);
  expect(await listed("chair")).toEqual([...others, [`S-${round.roundId}`, 3, 2]]);
  expect(await listed("outsideOfficer")).toEqual([]);
});

test("who may open a round, in whichever of their bodies", async () => {
  const { personId } = PEOPLE.member;
  const both = (...roles: ["member" | "officer", "member" | "officer"]) => ({
    ...as("member"),
    personId,
    parts: [
      { bodyId: PANEL, role: roles[0] },
      { bodyId: OTHER_COMMITTEE, role: roles[1] },
    ],
  });
  for (const [actor, mayOpen] of [
    [as("officer"), true],
    [as("chair"), false],
    [both("member", "officer"), true],
    [both("member", "member"), false],
  ] as const) {
    const { mayOpen: may, offers } = await listRounds(db, actor);
    expect(may).toBe(mayOpen);
    expect(offers.map(({ words, verdict }) => [words, verdict.allowed])).toEqual([
      ["Open a round of scoring", mayOpen],
      ["Write criteria", mayOpen],
    ]);
  }
});
