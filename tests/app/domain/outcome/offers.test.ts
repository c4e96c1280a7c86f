import { expect, test } from "vitest";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { outcomeOffers } from "#app/domain/outcome/offers.ts";
import { as, PANEL, type CastName } from "#tests/support/cast.ts";

const offers = (who: CastName, meetingState: MeetingState | null, recorded: boolean) =>
  outcomeOffers(
    {
      id: 9,
      bodyId: PANEL,
      state: "scheduled",
      meetingId: meetingState && 5,
      meetingState,
      meetsOn: meetingState && "2026-09-01",
      recorded,
    },
    as(who),
  ).map(({ href, words, verdict }) => [href, words, verdict.allowed]);

const RECORD = "/items/I-9/outcome";
const CORRECT = "/items/I-9/outcome-correction";

test.each([
  ["officer", "confirmed", false, RECORD, "Record the outcome", true],
  ["officer", "confirmed", true, RECORD, "Record the outcome", true],
  ["officer", "held", false, RECORD, "Record the outcome", true],
  ["officer", "held", true, CORRECT, "Correct the outcome", true],
  ["member", "held", true, RECORD, "Record the outcome", false],
  ["officer", "cancelled", false, RECORD, "Record the outcome", false],
] as const)("%s, a meeting that is %s, recorded: %s", (who, state, recorded, href, words, may) => {
  expect(offers(who, state, recorded)).toEqual([[href, words, may]]);
});

test("nothing is offered of an item that is on no meeting", () => {
  expect(offers("officer", null, false)).toEqual([]);
});
