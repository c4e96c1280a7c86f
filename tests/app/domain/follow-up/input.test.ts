import { expect, test } from "vitest";
import {
  hasAnswers,
  hasListedOwner,
  hasNewPlace,
  hasOneOwner,
  hasOtherSuccessor,
  hasReportDate,
  hasResponseDate,
  hasRowsShown,
  hasRowsStillDue,
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
    "25 November 2026 is in the future: enter the date it was reported.",
  ],
  ["a response without a date", hasResponseDate(null, TODAY), GOOD],
  ["a response of today", hasResponseDate(TODAY, TODAY), GOOD],
  [
    "a response of tomorrow",
    hasResponseDate("2026-11-25", TODAY),
    "The date of the response is in the future: enter the date it was given.",
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
  ["another successor", hasOtherSuccessor(12, 13, [{ supersededById: null }]), GOOD],
  ["another successor that has one of its own", hasOtherSuccessor(12, 13, [{ supersededById: 14 }]), GOOD],
  ["no successor", hasOtherSuccessor(12, null, []), "Enter the follow-up that takes its place, like F-12."],
  [
    "itself as successor",
    hasOtherSuccessor(12, 12, [{ supersededById: null }]),
    "A follow-up cannot take its own place: enter another one.",
  ],
  [
    "a successor that is not to be seen",
    hasOtherSuccessor(12, 13, []),
    "There is no follow-up with that reference that you can see.",
  ],
  [
    "a successor that leads back to it",
    hasOtherSuccessor(12, 13, [{ supersededById: 14 }, { supersededById: 12 }]),
    "That follow-up was itself superseded by this one: reopen it first.",
  ],
  ["a place that is new", hasNewPlace(true), GOOD],
  ["a place that is known", hasNewPlace(false), "That item is already recorded as a place where it was said."],
  ["a person of the list", hasListedOwner("person", true), GOOD],
  ["a person of no list", hasListedOwner("person", false), "Choose the person from the list."],
  ["an office of no list", hasListedOwner("office", false), "Choose the office from the list."],
  ["answers about rows that are shown", hasRowsShown([12, 14], [12, 13, 14]), GOOD],
  [
    "an answer about a row that is not shown any more",
    hasRowsShown([12, 15], [12, 13, 14]),
    "One of these can no longer be answered through this link. Nothing has been sent: check the rest and send it again.",
  ],
  ["ticked rows that are all outstanding", hasRowsStillDue([12, 13], [12, 13, 14]), GOOD],
  [
    "two ticked rows that are not outstanding now",
    hasRowsStillDue([12, 15, 16], [12, 13, 14]),
    "F-15, F-16 can no longer go into this link: open the page again to see what is owed now.",
  ],
  ["an answer", hasAnswers([{}]), GOOD],
  ["no answer", hasAnswers([]), "Answer at least one of these."],
  ["a row to show", hasRowsToShow([12]), GOOD],
  ["no row to show", hasRowsToShow([]), "Tick at least one row for the link to show."],
])("%s", (_, verdict, expected) => {
  expect(verdict.allowed ? GOOD : verdict.because).toBe(expected);
});
