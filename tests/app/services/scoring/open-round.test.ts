import { beforeEach, expect, test } from "vitest";
import { SCHEMES } from "#app/domain/scoring/schemes.ts";
import { changeRoundMinutes } from "#app/services/scoring/change-round-minutes.server.ts";
import { closeRound } from "#app/services/scoring/close-round.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { offerRoundOpening } from "#app/services/scoring/offer-round-opening.server.ts";
import { openRound, type NewRound } from "#app/services/scoring/open-round.server.ts";
import { putToScoring } from "#app/services/scoring/put-to-scoring.server.ts";
import { readRound } from "#app/services/scoring/read-round.server.ts";
import { writeCriteria } from "#app/services/scoring/write-criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";
import { givenRound } from "#tests/support/scoring.ts";

let db: Db;
let themeId: number;
const asked = (more: Partial<NewRound> = {}): NewRound => ({
  bodyId: PANEL,
  startYear: 2026,
  title: "Themes for the year",
  criteria: { scheme: "TOPICC" },
  themeIds: [themeId],
  minutesEach: 45,
  minutesAvailable: null,
  ...more,
});
const setsIn = () => db.selectFrom("criteriaSet").select(["id", "name"]).execute();

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

test("the officer opens a round: the scheme is taken up, and the minutes are those left on the year's meetings", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-11-03", minutesAvailable: 150 });
  await givenItem(db, { meetingId, state: "scheduled", minutes: 40 });
  const full = await givenMeeting(db, { meetsOn: "2026-12-01", minutesAvailable: 30 });
  await givenItem(db, { meetingId: full, state: "scheduled", minutes: 90 });
  await givenMeeting(db, { meetsOn: "2026-06-02", minutesAvailable: 150 });
  await givenMeeting(db, { meetsOn: "2027-06-01", minutesAvailable: 150 });

  const outcome = await openRound(db, acting("officer"), asked());

  expect(outcome).toMatchObject({ ok: true, result: { reference: "S-1" } });
  expect(await readRound(db, as("officer"), 1)).toMatchObject({
    minutesAvailable: 110,
    most: 11,
    state: "open",
    rows: [{ themeId, minutesNeeded: 45 }],
  });
  expect(await actionsIn(db)).toEqual(["round_opened", "theme_put_to_scoring"]);
});

test("a scheme is copied once for a body, and used again", async () => {
  await openRound(db, acting("officer"), asked());
  await openRound(db, acting("officer"), asked({ themeIds: [await givenTheme(db)] }));
  expect(await setsIn()).toHaveLength(1);
});

test("another body's criteria of the scheme's name, or one's own of another name, are not taken for it", async () => {
  const set = (bodyId: number, name: string) => db.insertInto("criteriaSet").values({ bodyId, name }).execute();
  await set(OTHER_COMMITTEE, SCHEMES.TOPICC.words);
  await set(PANEL, "Ours");
  const both = acting("officer");
  both.actor.parts = [...both.actor.parts, { bodyId: OTHER_COMMITTEE, role: "officer" }];
  expect(await openRound(db, both, asked())).toMatchObject({ ok: true });
  const round = db.selectFrom("scoringRound").innerJoin("criteriaSet", "criteriaSet.id", "scoringRound.criteriaSetId");
  expect(await round.select(["criteriaSet.bodyId", "name"]).execute()).toEqual([
    { bodyId: PANEL, name: SCHEMES.TOPICC.words },
  ]);
  expect(await setsIn()).toHaveLength(3);
});

test("only the officer of the body opens a round, and only on its own themes that wait", async () => {
  expect(await openRound(db, acting("chair"), asked())).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  await expect(openRound(db, acting("outsideOfficer"), asked())).rejects.toThrow(NoSuchRecord);
  for (const theme of [{ bodyId: 2 }, { state: "closed" as const }, { state: "scheduled" as const }]) {
    const themeIds = [await givenTheme(db, theme)];
    expect(await openRound(db, acting("officer"), asked({ themeIds }))).toMatchObject({
      ok: false,
      refusal: { kind: "input" },
    });
  }
  expect(await actionsIn(db)).toEqual([]);
  expect(await setsIn()).toEqual([]);
});

test("another body's criteria are refused", async () => {
  const { id: setId } = await db
    .insertInto("criteriaSet")
    .values({ bodyId: 2, name: "Theirs" })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await openRound(db, acting("officer"), asked({ criteria: { setId } }))).toMatchObject({
    ok: false,
    refusal: { kind: "input" },
  });
});

test("a body's own criteria are written once under a name, and a round is opened with them", async () => {
  const criteria = [{ letter: "R", name: "Reach", meaning: "How many are affected?", mostPoints: 2 }];
  const ours = { bodyId: PANEL, name: "Ours", criteria };
  expect(await writeCriteria(db, acting("member"), ours)).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  expect(await writeCriteria(db, acting("officer"), ours)).toMatchObject({ ok: true });
  expect(await writeCriteria(db, acting("officer"), { ...ours, name: "OURS" })).toMatchObject({ ok: false });
  const [set] = await setsIn();
  await openRound(db, acting("officer"), asked({ criteria: { setId: set?.id ?? 0 } }));
  expect(await readRound(db, as("officer"), 1)).toMatchObject({ criteria: [{ letter: "R" }], most: 2 });
  expect((await offerRoundOpening(db, as("officer"), null)).body?.ownCriteria).toEqual([{ id: set?.id, name: "Ours" }]);
});

test("more themes are put to an open round, each once", async () => {
  const { roundId } = await givenRound(db, { themeIds: [themeId] });
  const more = await givenTheme(db, { title: "Bus services" });
  const put = (themeIds: number[], version: number) =>
    putToScoring(db, acting("officer"), { roundId, version, themeIds, minutesEach: 30 });
  expect(await put([more], 1)).toMatchObject({ ok: true });
  expect(await put([more], 2)).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect((await readRound(db, as("officer"), roundId))?.rows.map((row) => row.minutesNeeded)).toEqual([60, 30]);
});

test("minutes are changed while the round is open, and not after", async () => {
  const { roundId, entryIds } = await givenRound(db, { themeIds: [themeId] });
  const change = (version: number) =>
    changeRoundMinutes(db, acting("officer"), {
      roundId,
      version,
      minutesAvailable: 600,
      needed: [
        { entryId: entryIds[0] ?? 0, minutes: 90 },
        { entryId: 999, minutes: 5 },
      ],
    });
  expect(await change(1)).toMatchObject({ ok: true });
  expect(await readRound(db, as("officer"), roundId)).toMatchObject({
    minutesAvailable: 600,
    rows: [{ minutesNeeded: 90 }],
  });
  await closeRound(db, acting("officer"), { roundId, version: 2 });
  expect(await change(3)).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await closeRound(db, acting("officer"), { roundId, version: 3 })).toMatchObject({
    ok: false,
    refusal: { kind: "state" },
  });
});
