import { describe, expect, test } from "vitest";
import type { Reader, Role } from "#app/domain/actor.ts";
import type { RoundDeed } from "#app/domain/scoring/deeds.ts";
import {
  areCriteriaOf,
  areInRound,
  hasPlacingReason,
  isCutOff,
  isNewName,
  mayAddFrom,
  mayHold,
  mayOpenRound,
  mayPutToScoring,
  mayRound,
  mayWriteCriteria,
  roundOffers,
  runsTheRound,
  scoringOffers,
} from "#app/domain/scoring/may.ts";
import type { ChosenPlace, RoundState } from "#app/domain/scoring/states.ts";
import { THEME_STATE_LIST, type ThemeState } from "#app/domain/theme/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";

const BODY = 1;

/** Written by hand: in an open round, then in a closed one. Y may; r refused by who they are; s by the round's state. */
const GRID = `
            officer chair vice_chair member co_opted outsider nobody
themes      Ys      rr    rr         rr     rr       rr       rr
time        Ys      rr    rr         rr     rr       rr       rr
score       Ys      Ys    Ys         Ys     Ys       rr       rr
close       Ys      rr    rr         rr     rr       rr       rr
cut_off     rr      YY    YY         rr     rr       rr       rr
place       rr      YY    YY         rr     rr       rr       rr
publish     sY      rr    rr         rr     rr       rr       rr
`;

const DEEDS: Record<string, RoundDeed> = {
  themes: "add_themes_to_round",
  time: "change_round_time",
  score: "score_theme",
  close: "close_round",
  cut_off: "set_cut_off",
  place: "place_theme",
  publish: "publish_round",
};

const [heads = "", ...lines] = GRID.trim().split("\n");
const WHO = heads.trim().split(/\s+/);
const cells = lines.flatMap((line) => {
  const [deed = "", ...row] = line.trim().split(/\s+/);
  return WHO.flatMap((who, at) =>
    (["open", "closed"] as RoundState[]).map((state, of) => [deed, who, state, row[at]?.[of] ?? "?"] as const),
  );
});

test("the grid holds every deed, reader and state", () => {
  expect(cells).toHaveLength(7 * 7 * 2);
});

test.each(cells)("%s by %s in a round that is %s: %s", (deed, who, state, expected) => {
  expect(letterOf(mayRound(DEEDS[deed]!, { bodyId: BODY, state }, reader(who)))).toBe(expected);
});

test.each(WHO)("opening a round and writing criteria are the officer's: %s", (who) => {
  expect(mayOpenRound(BODY, reader(who)).allowed).toBe(who === "officer");
  expect(mayWriteCriteria(BODY, reader(who)).allowed).toBe(who === "officer");
});

test.each(WHO)("who has scored is for the officer, chair and vice-chair: %s", (who) => {
  expect(runsTheRound(reader(who), BODY)).toBe(["officer", "chair", "vice_chair"].includes(who));
});

/** Written by hand: the states in which a theme still waits. */
const WAITING: ThemeState[] = [
  "proposed",
  "under_consideration",
  "scoped",
  "with_chair",
  "approved",
  "deferred",
  "carried_forward",
];

test.each(THEME_STATE_LIST)("a theme of the body may be scored where it waits: %s", (state) => {
  expect(mayPutToScoring(BODY, { bodyId: BODY, state }).allowed).toBe(WAITING.includes(state));
});

test("another body's theme may not be scored", () => {
  expect(mayPutToScoring(BODY, { bodyId: 2, state: "proposed" }).allowed).toBe(false);
});

test("a cut-off is one that a theme could have", () => {
  expect([-1, 0, 8, 11, 12].map((points) => isCutOff(points, 11).allowed)).toEqual([false, true, true, true, false]);
});

test("the page of a round offers its deeds in their order, the page of all rounds the other two", () => {
  const officer = reader("officer");
  expect(
    roundOffers({ id: 3, bodyId: BODY, state: "open" }, officer).map(({ words, href }) => `${words}: ${href}`),
  ).toEqual([
    "Give your scores: /scoring/S-3/scores",
    "Set the cut-off: /scoring/S-3/cut-off",
    "Add themes: /scoring/S-3/themes",
    "Change the time available: /scoring/S-3/minutes",
    "Close the scoring: /scoring/S-3/closing",
    "Publish what was chosen: /scoring/S-3/publication",
  ]);
  const verdicts = (state: RoundState) =>
    roundOffers({ id: 3, bodyId: BODY, state }, officer).map(({ verdict }) => letterOf(verdict));
  expect(verdicts("open").join("")).toBe("YrYYYs");
  expect(verdicts("closed").join("")).toBe("srsssY");
  expect(scoringOffers(BODY, officer)).toEqual([
    { href: "/scoring/new", words: "Open a round of scoring", verdict: { allowed: true } },
    { href: "/scoring/criteria/new", words: "Write criteria", verdict: { allowed: true } },
  ]);
  expect(scoringOffers(BODY, reader("chair")).map(({ verdict }) => letterOf(verdict))).toEqual(["r", "r"]);
});

test("a deed that the round's state does not allow says what it would have to be", () => {
  expect(mayRound("close_round", { bodyId: BODY, state: "closed" }, reader("officer"))).toMatchObject({
    because: "You cannot close it now: this round of scoring is “Closed”, and would have to be “Open”.",
  });
});

test("a round holds a hundred themes at most, and there must be some to add", () => {
  expect([mayHold(60, 40), mayHold(60, 41), mayAddFrom(1), mayAddFrom(0)].map(letterOf)).toEqual(["Y", "s", "Y", "s"]);
});

test("scores are for themes and criteria of the round, from 0 to the most of the criterion", () => {
  const fits = (entryId: number, criterionId: number, points: number) =>
    areInRound([{ entryId, criterionId, points }], [{ id: 1 }], [{ id: 7, mostPoints: 2 }]).allowed;
  expect([fits(1, 7, 0), fits(1, 7, 2)]).toEqual([true, true]);
  expect([fits(1, 7, 3), fits(1, 7, -1), fits(2, 7, 1), fits(1, 8, 1)]).toEqual([false, false, false, false]);
});

test("a body's criteria have names of their own, whatever the case", () => {
  expect(isNewName("Ours", ["TOPIC"]).allowed).toBe(true);
  expect(isNewName("topic", ["TOPIC"]).allowed).toBe(false);
});

/** Written by hand, each without a word of reason: the place, what the score suggests, urgent or not, the round's state. */
const REASONS: [ChosenPlace, ChosenPlace | null, boolean, RoundState, string][] = [
  ["above", "above", false, "open", ""],
  ["below", "below", false, "open", ""],
  ["above", "below", false, "open", "Give a reason: this place goes against the score."],
  ["reserve", "above", false, "open", "Give a reason: this place goes against the score."],
  ["above", null, false, "open", "Give a reason: nobody has scored this theme, so no score supports this place."],
  ["above", "above", true, "open", "Say why it cannot wait: it goes before every other theme."],
  ["above", "above", false, "closed", "Give a reason: the scoring is closed, and members have seen its result."],
];

describe("a reason for a place", () => {
  test.each(REASONS)(
    "%s where the score suggests %s, urgent %s, %s: “%s”",
    (place, suggested, urgent, state, because) => {
      const asked = { round: { bodyId: BODY, state }, place, suggested, urgent };
      const without = hasPlacingReason({ ...asked, words: "  " });
      expect(without.allowed ? "" : without.because).toBe(because);
      expect(hasPlacingReason({ ...asked, words: "The inspector reports in March." }).allowed).toBe(true);
    },
  );
});

function reader(who: string): Reader {
  if (who === "nobody") return null;
  const part = who === "outsider" ? { bodyId: 2, role: "officer" as Role } : { bodyId: BODY, role: who as Role };
  return { personId: 1, councilId: 1, name: "Somebody", parts: [part], administrator: false };
}

function letterOf(verdict: Verdict): string {
  if (verdict.allowed) return "Y";
  return verdict.kind === "role" ? "r" : "s";
}

test("a round is scored by criteria of its own body, and by no others", () => {
  expect(areCriteriaOf(BODY, { bodyId: BODY }).allowed).toBe(true);
  expect(areCriteriaOf(BODY, { bodyId: BODY + 1 })).toMatchObject({ kind: "input" });
  expect(areCriteriaOf(BODY, undefined).allowed).toBe(false);
});
