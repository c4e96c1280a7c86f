import { addDays, dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { meetingDay, type DayOfMeeting } from "#app/domain/meeting/day.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { UnfinishedKind, YearEndChoice } from "./choices.ts";

/** Why one kind of thing cannot be settled in that way; everything else can. */
const NOT_SO: Partial<Record<UnfinishedKind, Partial<Record<YearEndChoice, string>>>> = {
  item: {
    hand_over: "An item is a slot on this body's own agenda: hand its theme over, and close the item.",
  },
  question: { hand_over: "A question goes with its theme: hand the theme over, and close the question." },
};

/**
 * Whether the actor may settle what a year of this body left unfinished: its
 * officer, from eight weeks before the year's last day. Until then an item is
 * moved, deferred or withdrawn as any other, with the chair's approval.
 */
export function mayEndYear(year: { bodyId: number; lastDay: IsoDate }, actor: Actor): Verdict {
  return allOf(
    mayByRole(PROGRAMME_DEEDS.end_year, actor, year.bodyId),
    isTimeToSettle(year.lastDay, actor.today)
      ? allowed
      : refused(
          "state",
          `This year runs until ${dateText(year.lastDay)}: you can settle what is unfinished from ${dateText(settledFrom(year.lastDay))}.`,
        ),
  );
}

/** Whether a thing of this kind can be settled so: with a reason, and to a body where it is handed over. */
export function maySettle(asked: {
  kind: UnfinishedKind;
  choice: YearEndChoice;
  reasonWords: string;
  toBodyId: number | null;
  bodyId: number;
}): Verdict {
  const notSo = NOT_SO[asked.kind]?.[asked.choice];
  const handsOver = asked.choice === "hand_over";
  return allOf(
    notSo ? refused("input", notSo) : allowed,
    asked.reasonWords.trim() === "" ? refused("input", "Give a reason: it is kept with the record.") : allowed,
    handsOver && (asked.toBodyId === null || asked.toBodyId === asked.bodyId)
      ? refused("input", "Choose the body that takes it on.")
      : allowed,
  );
}

/** Whether it is one of the things the year left unfinished. */
export function isOfYear(isIt: boolean): Verdict {
  if (isIt) return allowed;
  return refused("state", "This is not unfinished in this year: open the page again.");
}

/** Whether it is not settled yet; a second officer's decision does not undo the first. */
export function isNotSettled(isSettled: boolean, yearLabel: string): Verdict {
  if (!isSettled) return allowed;
  return refused("state", `It has already been settled for ${yearLabel}: open the page again to see how.`);
}

/** Whether nothing of it is still to come: what stands on a coming agenda is not unfinished yet. */
export function isNotToCome(comesOn: IsoDate | null, today: IsoDate): Verdict {
  if (comesOn === null || comesOn < today) return allowed;
  return refused(
    "state",
    `It is on the agenda of ${dateText(comesOn)}, still to come: defer it first, or settle it after that meeting.`,
  );
}

/**
 * That the item's meeting is past and was not recorded as held, with what to do first; null for any other item. What was
 * taken at a meeting is no longer unfinished once that meeting is held.
 */
export function notHeldText(
  item: DayOfMeeting & { state: ItemState; meetingState: MeetingState | null },
  today: IsoDate,
) {
  const { state, meetingState, meetsOn } = item;
  if (state !== "scheduled" || meetsOn === null || meetsOn >= today) return null;
  if (meetingState === null || !isComing(meetingState)) return null;
  return `The meeting of ${meetingDay(item)} has not been recorded as held: record it as held first.`;
}

/** Whether an item of which something is recorded is settled by its meeting: not before that is recorded as held. */
export function isMeetingHeld(item: Parameters<typeof notHeldText>[0] & { recorded: number }, today: IsoDate): Verdict {
  const words = notHeldText(item, today);
  return item.recorded > 0 && words ? refused("state", words) : allowed;
}

/** Eight weeks before a year's last day there is still a meeting or two to put things right. */
const REMINDED_DAYS_BEFORE = 56;

/** Whether what a year leaves is settled now, and the officer reminded of it: from eight weeks before its last day. */
export function isTimeToSettle(lastDay: IsoDate, today: IsoDate): boolean {
  return today >= settledFrom(lastDay);
}

function settledFrom(lastDay: IsoDate): IsoDate {
  return addDays(lastDay, -REMINDED_DAYS_BEFORE);
}
