import { expect, test } from "vitest";
import { itemOffers } from "#app/domain/agenda-item/offers.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { as, PANEL } from "#tests/support/cast.ts";

const anItem = (state: ItemState) => ({
  id: 9,
  bodyId: PANEL,
  kind: "theme" as const,
  state,
  meetingId: state === "scheduled" ? 1 : null,
  meetsOn: state === "scheduled" ? "2026-09-08" : null,
  themeState: "approved" as const,
  programmeId: 1,
  programmeState: "draft" as const,
  recorded: 0,
});

test.each([
  ["scheduled", "schedule: Move to another meeting", "edit: Edit", "deferral: Defer", "withdrawal: Withdraw"],
  ["not_scheduled", "schedule: Put on a meeting", "edit: Edit", "deferral refused", "withdrawal: Withdraw"],
  ["considered", "schedule refused", "edit refused", "deferral refused", "withdrawal refused"],
] as const)("of an item that is %s the page offers each deed once, with its verdict", (state, ...expected) => {
  const offers = itemOffers(anItem(state), null, as("officer"));
  expect(
    offers.map(({ href, words, verdict }) => {
      const path = href.replace("/items/I-9/", "");
      return verdict.allowed ? `${path}: ${words}` : `${path} refused`;
    }),
  ).toEqual(expected);
});

test("while a change waits for the chair the moves are refused as their pages refuse them, and the edit is not", () => {
  const waiting = itemOffers(anItem("scheduled"), 3, as("officer"));
  expect(waiting.filter(({ verdict }) => verdict.allowed).map(({ words }) => words)).toEqual(["Edit"]);
  expect(waiting[0]?.verdict).toMatchObject({ because: expect.stringContaining("V-3 already asks the chair") });
});
