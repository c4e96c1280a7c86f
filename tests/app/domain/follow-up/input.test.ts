import { expect, test } from "vitest";
import {
  hasAnswers,
  hasOneOwner,
  hasOtherSuccessor,
  hasReportDate,
  hasResponseDate,
  hasRowsToShow,
  hasThemeOrMeeting,
  isOfItsBody,
} from "#app/domain/follow-up/input.ts";
import type { Verdict } from "#app/domain/verdict.ts";

const TODAY = "2026-11-24";
const GOOD = "allowed";

test.each<[string, Verdict, string]>([
  ["a report of today", hasReportDate(TODAY, TODAY), GOOD],
  [
    "a report of tomorrow",
    hasReportDate("2026-11-25", TODAY),
    "25 November 2026 is to come: enter the date it was reported.",
  ],
  ["a response without a date", hasResponseDate(null, TODAY), GOOD],
  ["a response of today", hasResponseDate(TODAY, TODAY), GOOD],
  [
    "a response of tomorrow",
    hasResponseDate("2026-11-25", TODAY),
    "The date of the response is to come: enter the date it was given.",
  ],
  ["a person as owner", hasOneOwner({ ownerPersonId: 4, ownerOfficeId: null }), GOOD],
  ["an office as owner", hasOneOwner({ ownerPersonId: null, ownerOfficeId: 1 }), GOOD],
  [
    "both as owner",
    hasOneOwner({ ownerPersonId: 4, ownerOfficeId: 1 }),
    "Choose a person or an office as its owner, not both.",
  ],
  ["a meeting of the same body", isOfItsBody("a meeting", 1, { bodyId: 1 }), GOOD],
  ["a meeting of another body", isOfItsBody("a meeting", 1, { bodyId: 2 }), "Choose a meeting of the same body."],
  ["an item of a theme, with no meeting", hasThemeOrMeeting(7, null), GOOD],
  ["an item of no theme, on a meeting", hasThemeOrMeeting(null, 3), GOOD],
  [
    "an item of no theme, with no meeting",
    hasThemeOrMeeting(null, null),
    "Choose a meeting: this follow-up belongs to no theme, so its item cannot wait.",
  ],
  ["another successor", hasOtherSuccessor(12, 13), GOOD],
  ["no successor", hasOtherSuccessor(12, null), "Enter the follow-up that takes its place, like F-12."],
  ["itself as successor", hasOtherSuccessor(12, 12), "A follow-up cannot take its own place: enter another one."],
  ["an answer", hasAnswers([{}]), GOOD],
  ["no answer", hasAnswers([]), "Answer at least one of these."],
  ["a row to show", hasRowsToShow([12]), GOOD],
  ["no row to show", hasRowsToShow([]), "Tick at least one row for the link to show."],
])("%s", (_, verdict, expected) => {
  expect(verdict.allowed ? GOOD : verdict.because).toBe(expected);
});
