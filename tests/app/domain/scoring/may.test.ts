import { describe, expect, test } from "vitest";
import type { Reader, Role } from "#app/domain/actor.ts";
import {
  hasPlacingReason,
  isCutOff,
  mayArrangeRound,
  mayCloseRound,
  mayOpenRound,
  mayPlaceTheme,
  mayPublishRound,
  mayPutToScoring,
  mayScore,
  maySetCutOff,
  mayWriteCriteria,
  runsTheRound,
  type RoundFacts,
} from "#app/domain/scoring/may.ts";
import type { ChosenPlace, RoundState } from "#app/domain/scoring/states.ts";
import { THEME_STATE_LIST, type ThemeState } from "#app/domain/theme/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";

const BODY = 1;

/** Written by hand: in an open round, then in a closed one. Y may; r refused by who she is; s by the round's state. */
const GRID = `
            officer chair vice_chair member co_opted outsider nobody
arrange     Ys      rr    rr         rr     rr       rr       rr
score       Ys      Ys    Ys         Ys     Ys       rr       rr
close       Ys      rr    rr         rr     rr       rr       rr
cut_off     rr      YY    YY         rr     rr       rr       rr
place       rr      YY    YY         rr     rr       rr       rr
publish     sY      rr    rr         rr     rr       rr       rr
`;

const DEEDS: Record<string, (round: RoundFacts, actor: Reader) => Verdict> = {
  arrange: mayArrangeRound,
  score: mayScore,
  close: mayCloseRound,
  cut_off: maySetCutOff,
  place: mayPlaceTheme,
  publish: mayPublishRound,
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
  expect(cells).toHaveLength(6 * 7 * 2);
});

test.each(cells)("%s by %s in a round that is %s: %s", (deed, who, state, expected) => {
  expect(letterOf(DEEDS[deed]!({ bodyId: BODY, state }, reader(who)))).toBe(expected);
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

/** Written by hand, each without a word of reason: the place, what the score suggests, urgent or not, the round's state. */
const REASONS: [ChosenPlace, ChosenPlace | null, boolean, RoundState, string][] = [
  ["above", "above", false, "open", ""],
  ["below", "below", false, "open", ""],
  ["above", "below", false, "open", "Give a reason: this place goes against the score."],
  ["reserve", "above", false, "open", "Give a reason: this place goes against the score."],
  ["above", null, false, "open", "Give a reason: nobody has scored this theme, so no score speaks for its place."],
  ["above", "above", true, "open", "Say why it cannot wait: it goes before every other theme."],
  ["above", "above", false, "closed", "Give a reason: the scoring is closed, and its result was what members saw."],
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
  return { personId: 1, name: "Somebody", parts: [part], administrator: false };
}

function letterOf(verdict: Verdict): string {
  if (verdict.allowed) return "Y";
  return verdict.kind === "role" ? "r" : "s";
}
