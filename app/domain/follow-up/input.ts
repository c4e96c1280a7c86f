import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import { shorten } from "#app/domain/text.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { FOLLOW_UP_FIELDS } from "./fields.ts";
import type { GivenNumber } from "./numbering.ts";

/** Another follow-up, and which one took its place in turn. */
type Successor = { supersededById: number | null };

function refusedUnless(isSo: boolean, because: string): Verdict {
  return isSo ? allowed : refused("input", because);
}

/** Whether the date of a report is not one to come. */
export function hasReportDate(reportedOn: IsoDate, today: IsoDate): Verdict {
  return refusedUnless(
    reportedOn <= today,
    `${dateText(reportedOn)} is in the future: enter the date it was reported.`,
  );
}

/**
 * Whether a follow-up can have been made then: not on a day to come, not at a
 * meeting that is still to come, and on the day of its meeting where it names one.
 */
export function mayHaveBeenMade(madeOn: IsoDate | null, meetsOn: IsoDate | null, today: IsoDate): Verdict {
  if (meetsOn !== null && meetsOn > today) {
    return refused(
      "state",
      `The meeting is on ${dateText(meetsOn)}, so nothing has been said there yet: add the follow-up on the day or after.`,
    );
  }
  if (madeOn === null) return allowed;
  if (meetsOn !== null && madeOn !== meetsOn) {
    return refused(
      "input",
      `It was made at the meeting of ${dateText(meetsOn)}, and the date given is ${dateText(madeOn)}: correct the one or the other.`,
    );
  }
  return refusedUnless(madeOn <= today, `${dateText(madeOn)} is in the future: enter the date on which it was made.`);
}

/** Whether the date of a response, where it is given, is not one to come. */
export function hasResponseDate(respondedOn: IsoDate | null, today: IsoDate): Verdict {
  return refusedUnless(
    respondedOn === null || respondedOn <= today,
    "The date of the response is in the future: enter the date it was given.",
  );
}

/** Whether each number that it was given later can be one, and its meeting has been. */
export function hasNumbers(numbers: readonly GivenNumber[], today: IsoDate): Verdict {
  const most = FOLLOW_UP_FIELDS.sourceNumber.limit;
  const long = numbers.find(({ number }) => number.length > most);
  if (long)
    return refused("input", `“${shorten(long.number)}” is too long for a number: use ${most} characters or fewer.`);
  const later = numbers.find(({ on }) => on !== null && on > today);
  return refusedUnless(
    !later?.on,
    `${later?.on ? dateText(later.on) : ""} is in the future: enter the date of the meeting that gave the number.`,
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

/**
 * Whether a follow-up that takes this one's place is named, is another one that can be seen, and does not lead back to
 * it. `chain` is that one and those that took its place in turn, as far as the actor sees them.
 */
export function hasOtherSuccessor(id: number, successorId: number | null, chain: readonly Successor[]): Verdict {
  if (successorId === null) return refused("input", "Enter the follow-up that takes its place, like F-12.");
  if (successorId === id) return refused("input", "A follow-up cannot take its own place: enter another one.");
  if (chain.length === 0) return refused("input", "There is no follow-up with that reference that you can see.");
  return refusedUnless(
    chain.every(({ supersededById }) => supersededById !== id),
    "That follow-up was itself superseded by this one: reopen it first.",
  );
}

/** Whether the item is a new place, and not one where the follow-up is known to have been said. */
export function hasNewPlace(isNew: boolean): Verdict {
  return isNew ? allowed : refused("state", "That item is already recorded as a place where it was said.");
}

/** Whether the owner that was chosen, a person or an office, is one of those offered. */
export function hasListedOwner(what: "person" | "office", isListed: boolean): Verdict {
  return refusedUnless(isListed, `Choose the ${what} from the list.`);
}

/** Whether every row that an owner answered is still shown through their link. */
export function hasRowsShown(answeredIds: readonly number[], shownIds: readonly number[]): Verdict {
  return refusedUnless(
    answeredIds.every((id) => shownIds.includes(id)),
    "One of these can no longer be answered through this link. Nothing has been sent: check the rest and send it again.",
  );
}

/** Whether every row that was ticked for a link may still go into it. */
export function hasRowsStillDue(tickedIds: readonly number[], dueIds: readonly number[]): Verdict {
  const gone = tickedIds.filter((id) => !dueIds.includes(id)).map((id) => reference("follow_up", id));
  if (gone.length === 0) return allowed;
  return refused(
    "stale",
    `${gone.join(", ")} can no longer go into this link: open the page again to see what is owed now.`,
  );
}

/** Whether an owner answered anything at all; said in their language. */
export function hasAnswers(answers: readonly unknown[], language: Language = "en"): Verdict {
  return refusedUnless(answers.length > 0, say(language, "owner.answerOne").words);
}

/** Whether an owner is asked about anything at all. */
export function hasRowsToShow(followUpIds: readonly number[]): Verdict {
  return refusedUnless(followUpIds.length > 0, "Tick at least one row for the link to show.");
}
