import type { AgendaState } from "./states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayChangeProgrammes } from "#app/domain/agenda-item/how-moved.ts";
import { mayStandOn, type TargetMeeting } from "#app/domain/agenda-item/may.ts";
import { leavesText, minuteText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { hasProgramme, type ProgrammeYear } from "#app/domain/agenda-item/plan-move.ts";

/** A meeting that a theme is to go on to once the chair has approved it, as it stands now. */
export type AskedPlace = {
  theme: { bodyId: number };
  meeting: TargetMeeting;
  agendaState: AgendaState | null;
  /** The year of the meeting, and its programme. */
  year: ProgrammeYear;
};

/** Once it is out, what is added is a late item, and says why. */
const OUT: AgendaState = "published";

/** Whether a theme can be put there when it is approved, whoever asks: asked when it is sent to the chair, shown and decided. */
export function canTakePlace({ theme, meeting, agendaState, year }: AskedPlace, today: IsoDate): Verdict {
  const { allowed: isFree } = mayChangeProgrammes("theme", [year.programme?.state ?? null]);
  return allOf(
    mayStandOn(theme, meeting, today),
    agendaState === OUT ? refused("state", `The agenda of ${dateText(meeting.meetsOn)} has been published.`) : allowed,
    hasProgramme("theme", year),
    isFree ? allowed : refused("state", `The ${year.label} programme is with the chair: that is decided first.`),
  );
}

/** Whether the actor may approve the place together with the theme: not whoever asked for it, and only while it can be had. */
export function mayApprovePlace(place: AskedPlace & { askedByPersonId: number }, actor: Actor): Verdict {
  return allOf(
    place.askedByPersonId === actor.personId
      ? refused("role", "You asked for this place, so someone else must approve it.")
      : allowed,
    canTakePlace(place, actor.today),
  );
}

/** Whether the day is still the one that whoever decides was shown. */
export function isDayShown(meetsOn: IsoDate, shown: IsoDate | undefined): Verdict {
  if (shown === meetsOn) return allowed;
  return refused("stale", `The meeting it was to go on to is now on ${dateText(meetsOn)}: look at it again.`);
}

/** Whether a place may be asked for with this advice. */
export function placeGoesWith(isToBeTaken: boolean): Verdict {
  if (isToBeTaken) return allowed;
  return refused("input", "Leave the meeting empty: a theme that you advise against is put on none.");
}

/** The chair's answer that gives both: "Approve it, and put it on 13 October 2026: 25 minutes, leaves 20 minutes". */
export function approveThereText(meetsOn: IsoDate, minutes: number, load: Load): string {
  return `Approve it, and put it on ${dateText(meetsOn)}: ${minuteText(minutes)}, ${leavesText(load)}`;
}

/** The same before it is decided: "13 October 2026 for 25 minutes, leaves 20 minutes". */
export function askedPlaceText(meetsOn: IsoDate, minutes: number, load: Load): string {
  return `${placeWords(meetsOn, minutes)}, ${leavesText(load)}`;
}

/** Where it was to go and why it cannot: the theme can be approved all the same. */
export function placeGoneText(meetsOn: IsoDate, minutes: number, because: string): string {
  const asked = `It was to go on to the meeting of ${dateText(meetsOn)} for ${minuteText(minutes)}, and cannot now.`;
  return `${asked} ${because}`;
}

/** The place as history tells it: "13 October 2026 for 25 minutes". */
export function placeWords(meetsOn: IsoDate, minutes: number): string {
  return `${dateText(meetsOn)} for ${minuteText(minutes)}`;
}
