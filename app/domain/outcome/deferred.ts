import { mayStandOn, type TargetMeeting } from "#app/domain/agenda-item/may.ts";
import { isInProgramme, isOpenItem } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemKind, ItemState } from "#app/domain/agenda-item/states.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { reference } from "#app/domain/references.ts";
import { isChosenTheme } from "#app/domain/theme/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { OutcomeCode } from "./codes.ts";

/** What the rules need to know of an item whose outcome is recorded. */
export type Decided = {
  kind: ItemKind;
  themeState: ThemeState | null;
  meetingState: MeetingState | null;
  code: OutcomeCode | null;
};

/**
 * Whether the subject comes back as a new item: the meeting that was held put it
 * off. Standing business comes with every meeting anyhow, and a theme that was
 * closed since is over.
 */
export function comesBack({ kind, themeState, meetingState, code }: Decided): boolean {
  if (code !== "deferred" || meetingState !== "held" || !isInProgramme(kind)) return false;
  return themeState === null || isChosenTheme(themeState);
}

/** Whether a meeting may put an item off to this one: none yet, or a coming one of the same body, later than its own. */
export function mayBeDeferredTo(
  item: { bodyId: number; meetsOn: IsoDate | null },
  meeting: TargetMeeting | null,
  today: IsoDate,
): Verdict {
  if (meeting === null) return allowed;
  return allOf(
    mayStandOn(item, meeting, today),
    item.meetsOn !== null && meeting.meetsOn <= item.meetsOn
      ? refused("input", `Choose a meeting later than ${dateText(item.meetsOn)}, or none yet.`)
      : allowed,
  );
}

/** What an outcome says of a deferral, before or after it is corrected. */
type Deferral = { code: OutcomeCode; deferredToMeetingId: number | null };

/**
 * Whether the outcome may be corrected so, where the subject came back as another item: as long as that one stands
 * where the outcome says now, a correction that says otherwise would leave it on the wrong meeting. What was moved on
 * since, was taken or was withdrawn is no obstacle.
 */
export function agreesWithItemBack(
  now: Deferral,
  corrected: Deferral,
  back: { id: number; state: ItemState; meetingId: number | null } | undefined,
): Verdict {
  if (!back || !isOpenItem(back.state) || now.code !== "deferred") return allowed;
  const to = corrected.deferredToMeetingId;
  const isElsewhere = to !== now.deferredToMeetingId && back.meetingId === now.deferredToMeetingId;
  if (corrected.code === "deferred" && !isElsewhere) return allowed;
  const away = to === null ? "Defer it to come back" : `Put it on ${reference("meeting", to)}`;
  const first = corrected.code === "deferred" ? away : "Withdraw it";
  const ref = reference("item", back.id);
  return refused("state", `The subject has come back as ${ref}. ${first} first, then correct the outcome.`);
}
