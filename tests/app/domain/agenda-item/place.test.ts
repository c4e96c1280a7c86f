import { describe, expect, test } from "vitest";
import { hasPlaceReason, howPlaced, placeNeedsReason } from "#app/domain/agenda-item/place.ts";
import { reasonLine, type ItemKind } from "#app/domain/agenda-item/states.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";

const HOW: [ProgrammeState, "no delegation" | "a delegation", string][] = [
  ["draft", "no delegation", "at_once"],
  ["draft", "a delegation", "at_once"],
  ["approved", "no delegation", "variation"],
  ["approved", "a delegation", "delegated"],
  ["published", "no delegation", "variation"],
  ["published", "a delegation", "delegated"],
];

test.each(HOW)("in a %s programme with %s a theme's item is placed: %s", (state, delegation, expected) => {
  const id = delegation === "a delegation" ? 7 : null;
  expect(howPlaced("theme", [{ id: 1, state }], id).how).toBe(expected);
});

const KINDS: [ItemKind, string][] = [
  ["theme", "variation"],
  ["statutory", "variation"],
  ["standing", "at_once"],
  ["procedural", "at_once"],
];

test.each(KINDS)("%s business in a published programme is placed: %s", (kind, expected) => {
  expect(howPlaced(kind, [{ id: 1, state: "published" }], null).how).toBe(expected);
});

test("a move between two years is varied in the programme that is approved", () => {
  const programmes = [
    { id: 1, state: "draft" as const },
    { id: 2, state: "approved" as const },
  ];
  expect(howPlaced("theme", programmes, null)).toEqual({ how: "variation", programmeId: 2 });
  expect(howPlaced("theme", programmes, 9)).toEqual({ how: "delegated", programmeId: 2, delegationId: 9 });
});

describe("a reason is needed", () => {
  test.each([
    ["add", "not_scheduled", "at_once", false],
    ["add", "deferred", "at_once", false],
    ["add", "not_scheduled", "variation", true],
    ["add", "not_scheduled", "delegated", true],
    ["move", "scheduled", "at_once", true],
    ["defer", "scheduled", "at_once", true],
    ["withdraw", "not_scheduled", "at_once", true],
  ] as const)("to %s an item that is %s, %s: %s", (change, state, how, expected) => {
    expect(placeNeedsReason(change, state, how)).toBe(expected);
    const given = (reasonWords: string | null) =>
      hasPlaceReason({ kind: change, toMeetingId: 1, reasonCode: "volume", reasonWords }, state, how).allowed;
    expect(given(null)).toBe(!expected);
    expect(given("  ")).toBe(!expected);
    expect(given("Two other reports are due")).toBe(true);
  });
});

test("a reason reads as one line", () => {
  expect(reasonLine("volume", "three other reports are due")).toBe(
    "Too much on the agenda: three other reports are due",
  );
  expect(reasonLine("volume", null)).toBe("Too much on the agenda");
  expect(reasonLine("other", "The hall is flooded")).toBe("The hall is flooded");
  expect(reasonLine(null, null)).toBeNull();
});
