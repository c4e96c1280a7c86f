import { beforeEach, expect, test } from "vitest";
import { closeRound } from "#app/services/scoring/close-round.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { placeTheme } from "#app/services/scoring/place-theme.server.ts";
import { readRound } from "#app/services/scoring/read-round.server.ts";
import { setCutOff } from "#app/services/scoring/set-cut-off.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenTheme } from "#tests/support/records.ts";
import { givenRound, givenScores } from "#tests/support/scoring.ts";

let db: Db;
let round: Awaited<ReturnType<typeof givenRound>>;
const entry = (at: number) =>
  db
    .selectFrom("scoringEntry")
    .select(["place", "reasonWords", "urgentBecause", "placedByName", "version"])
    .where("id", "=", round.entryIds[at] ?? 0)
    .executeTakeFirstOrThrow();
const asked = (at: number, more = {}) => ({
  roundId: round.roundId,
  themeId: round.themeIds[at] ?? 0,
  version: 1,
  placing: "above" as const,
  reasonWords: "",
  ...more,
});

/** Nine points for the first theme, four for the second, none for the third; the cut-off is at 7. */
beforeEach(async () => {
  db = await freshDb();
  round = await givenRound(db, { cutOff: 7 });
  await givenScores(db, "member", round.entryIds[0], round.criterionIds, [2, 2, 2, 2, 1]);
  await givenScores(db, "member", round.entryIds[1], round.criterionIds, [1, 1, 1, 1, 0]);
});

test("the chair confirms what the score suggests without a reason", async () => {
  expect(await placeTheme(db, acting("chair"), asked(0))).toMatchObject({ ok: true });
  expect(await entry(0)).toMatchObject({ place: "above", placedByName: "Cllr Amara Okafor", version: 2 });
});

test("a place against the score needs a reason, and is told as such with it", async () => {
  const without = await placeTheme(db, acting("chair"), asked(1));
  expect(without).toMatchObject({
    ok: false,
    refusal: { kind: "input", because: "Give a reason: this place goes against the score." },
  });
  expect(await entry(1)).toMatchObject({ place: null, version: 1 });
  expect(await actionsIn(db)).toEqual([]);

  const reasonWords = "Residents wrote in about it all summer.";
  expect(await placeTheme(db, acting("viceChair"), asked(1, { reasonWords }))).toMatchObject({ ok: true });
  const row = (await readRound(db, as("member"), round.roundId))?.rows.find(({ id }) => id === round.entryIds[1]);
  expect(row).toMatchObject({ stands: "above", suggested: "below", how: "override", reasonWords });
  const [event] = await eventsIn(db);
  expect(event).toMatchObject({ action: "theme_placed", reason: reasonWords, actorName: "Cllr Dai Prosser" });
});

test("an urgent theme that nobody has scored goes first, with a reason, and other places do not move", async () => {
  expect(await placeTheme(db, acting("chair"), asked(2, { placing: "urgent" }))).toMatchObject({ ok: false });
  const reasonWords = "The consultation closes in March.";
  await placeTheme(db, acting("chair"), asked(2, { placing: "urgent", reasonWords }));
  const rows = (await readRound(db, as("officer"), round.roundId))?.rows.map(({ id, stands }) => [id, stands]);
  expect(rows).toEqual([
    [round.entryIds[2], "above"],
    [round.entryIds[0], "above"],
    [round.entryIds[1], "below"],
  ]);
  expect(await entry(2)).toMatchObject({ urgentBecause: reasonWords, place: "above" });
  expect(await actionsIn(db)).toEqual(["theme_jumped"]);
});

test("a theme that is urgent no longer takes an ordinary place again", async () => {
  await placeTheme(db, acting("chair"), asked(1, { placing: "urgent", reasonWords: "Closes in March." }));
  await placeTheme(db, acting("chair"), asked(1, { placing: "below", version: 2 }));
  expect(await entry(1)).toMatchObject({ place: "below", urgentBecause: null, reasonWords: null });
});

test("after the scoring is closed every change of place says why", async () => {
  await closeRound(db, acting("officer"), { roundId: round.roundId, version: 1 });
  expect(await placeTheme(db, acting("chair"), asked(0))).toMatchObject({ ok: false });
  expect(await placeTheme(db, acting("chair"), asked(0, { reasonWords: "As agreed." }))).toMatchObject({
    ok: true,
  });
});

test("the officer and members do not place themes, and nothing moves", async () => {
  for (const who of ["officer", "member", "coOpted"] as const) {
    const outcome = await placeTheme(db, acting(who), asked(0, { reasonWords: "I would like it." }));
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  }
  expect(await entry(0)).toMatchObject({ place: null, version: 1 });
});

test("two at once: the second is told what the first did", async () => {
  await placeTheme(db, acting("chair"), asked(0));
  const second = await placeTheme(db, acting("viceChair"), asked(0, { placing: "below", reasonWords: "Too costly." }));
  expect(second).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(second.ok ? "" : second.refusal.because).toContain("Cllr Amara Okafor placed");
});

test("a theme that is not in the round has no place in it", async () => {
  const themeId = await givenTheme(db);
  await expect(placeTheme(db, acting("chair"), asked(0, { themeId }))).rejects.toThrow(NoSuchRecord);
});

test("the chair sets the cut-off, within what a theme could have; nobody else does", async () => {
  const cut = (who: "chair" | "officer", cutOff: number) =>
    setCutOff(db, acting(who), { roundId: round.roundId, version: 1, cutOff, reasonWords: "" });
  expect(await cut("officer", 4)).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await cut("chair", 11)).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await cut("chair", 4)).toMatchObject({ ok: true });
  expect((await readRound(db, as("officer"), round.roundId))?.load).toEqual({ themes: 2, minutes: 120 });
  expect(await actionsIn(db)).toEqual(["round_cut_off_set"]);
});
