import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedItemLine, PublishedMeeting, PublishedProgramme } from "./published-views.ts";

export type ArrangedProgramme = {
  next: PublishedMeeting | null;
  later: PublishedMeeting[];
  past: PublishedMeeting[];
  /** Items that wait for a meeting, those whose meeting is cancelled among them. */
  toBeSet: PublishedItemLine[];
  deferred: PublishedItemLine[];
  withdrawn: PublishedItemLine[];
};

/** A published programme in the order a reader needs it on this day: the next meeting first. */
export function arrangeProgramme(programme: PublishedProgramme, today: IsoDate): ArrangedProgramme {
  const coming = programme.meetings.filter((meeting) => meeting.meetsOn >= today && meeting.state !== "held");
  const next = coming.find((meeting) => meeting.state !== "cancelled") ?? null;
  const withoutPlace = (state: PublishedItemLine["state"]) => programme.unplaced.filter((item) => item.state === state);
  const stranded = coming
    .filter((meeting) => meeting.state === "cancelled")
    .flatMap((meeting) => meeting.items.filter((item) => item.kind === "theme"));
  const off = programme.meetings.flatMap((meeting) => meeting.items.filter((item) => item.state === "withdrawn"));
  return {
    next,
    later: coming.filter((meeting) => meeting !== next),
    past: programme.meetings.filter((meeting) => !coming.includes(meeting)).reverse(),
    toBeSet: [...withoutPlace("not_scheduled"), ...withoutPlace("scheduled"), ...stranded],
    deferred: withoutPlace("deferred"),
    withdrawn: [...withoutPlace("withdrawn"), ...off],
  };
}
