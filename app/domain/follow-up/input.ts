import { dayWords, type IsoDate } from "#app/domain/calendar.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

function refusedUnless(isSo: boolean, because: string): Verdict {
  return isSo ? allowed : refused("input", because);
}

/** Whether the date of a report is not one to come. */
export function hasReportDate(reportedOn: IsoDate, today: IsoDate): Verdict {
  return refusedUnless(reportedOn <= today, `${dayWords(reportedOn)} is to come: enter the date it was reported.`);
}

/** Whether the date of a response, where it is given, is not one to come. */
export function hasResponseDate(respondedOn: IsoDate | null, today: IsoDate): Verdict {
  return refusedUnless(
    respondedOn === null || respondedOn <= today,
    "The date of the response is to come: enter the date it was given.",
  );
}

/** Whether one owner is named, or none: never a person and an office. */
export function hasOneOwner(owner: { ownerPersonId: number | null; ownerOfficeId: number | null }): Verdict {
  return refusedUnless(
    owner.ownerPersonId === null || owner.ownerOfficeId === null,
    "Choose a person or an office as its owner, not both.",
  );
}

/** Whether what a follow-up is to be connected with, "a meeting" or "an agenda item", belongs to the same body. */
export function isOfItsBody(what: string, bodyId: number, other: { bodyId: number }): Verdict {
  return refusedUnless(bodyId === other.bodyId, `Choose ${what} of the same body.`);
}

/** Whether an item that is started from a follow-up has somewhere to be: a theme to wait with, or a meeting. */
export function hasThemeOrMeeting(themeId: number | null, meetingId: number | null): Verdict {
  return refusedUnless(
    themeId !== null || meetingId !== null,
    "Choose a meeting: this follow-up belongs to no theme, so its item cannot wait.",
  );
}

/** Whether a follow-up that takes this one's place is named, and is another one. */
export function hasOtherSuccessor(id: number, successorId: number | null): Verdict {
  if (successorId === null) return refused("input", "Enter the follow-up that takes its place, like F-12.");
  return refusedUnless(successorId !== id, "A follow-up cannot take its own place: enter another one.");
}

/** Whether an owner answered anything at all. */
export function hasAnswers(answers: readonly unknown[]): Verdict {
  return refusedUnless(answers.length > 0, "Answer at least one of these.");
}

/** Whether an owner is asked about anything at all. */
export function hasRowsToShow(followUpIds: readonly number[]): Verdict {
  return refusedUnless(followUpIds.length > 0, "Tick at least one row for the link to show.");
}
