import type { IsoDate } from "#app/domain/calendar.ts";

/** A meeting to come, as far as a plan is concerned. */
export type PlanMeeting = {
  id: string;
  on: IsoDate;
  /** What may be filled: its time less its routine business, in minutes. */
  minutes: number;
  /** By when papers have to be in; null where nobody set a day. */
  papersDueOn: IsoDate | null;
  /** The body does not meet on that day: nothing is placed there. */
  isRecess?: boolean;
};

/** Somebody without whom the business cannot be taken, and the days on which they cannot come. */
export type RequiredPerson = { name: string; awayOn: readonly IsoDate[] };

/** Something to place: an item, or a theme that has none yet. */
export type PlanItem = {
  id: string;
  title: string;
  minutes: number;
  /** What it is worth to take it, from 0 to 100. */
  priority: number;
  /** The meeting that was asked for. */
  wished: string | null;
  /** The meeting that it is on now. */
  now: string | null;
  /** The meeting where somebody wants it, whatever else: it is not moved. */
  pinnedTo: string | null;
  /** Meetings where somebody does not want it. */
  notAt: readonly string[];
  earliest: IsoDate | null;
  latest: IsoDate | null;
  people: readonly RequiredPerson[];
  /** Days that its papers need from today until they are due. */
  papersDays: number;
  /** What has to be taken at an earlier meeting. */
  after: string | null;
  theme: { id: string; title: string } | null;
  /** It takes much out of a meeting: few of its kind go together. */
  heavy: boolean;
  /** The law asks for it. */
  statutory: boolean;
  /** Its meeting was published. */
  toldReaders: boolean;
};

/** Everything that a plan is made of. Meetings stand in the order of their days. */
export type PlanInstance = {
  today: IsoDate;
  meetings: readonly PlanMeeting[];
  items: readonly PlanItem[];
};

/** Where each item is, by its id; null where it has no meeting. */
export type Places = ReadonlyMap<string, string | null>;

/** Whether the reserve of a meeting is kept, or is in use already by what stands there now. */
export function minutesToFill(meeting: PlanMeeting, standing: number, reserve: number): number {
  return Math.max(0, meeting.minutes - reserve, Math.min(meeting.minutes, standing));
}

/** The minutes of what is on each meeting now, by its id. */
export function standingMinutes({ items }: PlanInstance): Map<string, number> {
  const standing = new Map<string, number>();
  for (const { now, minutes } of items) if (now !== null) standing.set(now, (standing.get(now) ?? 0) + minutes);
  return standing;
}
