import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Happened } from "./happened.ts";

type Placed = {
  state: ItemState;
  happened: Happened;
  meeting: { href: string; meetsOn: IsoDate; dateBasis: DateBasis; state: MeetingState } | null;
};

/** Where a chosen theme ended up: on these meetings; or, where it is on none, `words` say what became of it. */
export type EndedUp = { on: { words: string; day: string; href: string }[]; words: string };

/** What is said before the day of a meeting that took it, or is to. */
export const PLACED_WORDS = {
  recorded: "Looked at on",
  not_recorded: "Record not out yet:",
  to_come: "Placed on",
} as const satisfies Record<Happened, string>;

/** What is said of one that is on no meeting. */
export const WITHOUT_PLACE: Partial<Record<ThemeState, string>> = {
  proposed: "Not decided yet",
  under_consideration: "Not decided yet",
  scoped: "Not decided yet",
  with_chair: "With the chair",
  approved: "Waiting for a meeting",
  scheduled: "Waiting for a meeting",
  deferred: "Deferred, waiting for a meeting",
};

/** What became of a theme that was scored, from its own state and the items that take it, by day. */
export function endedUp(state: ThemeState, items: readonly Placed[]): EndedUp {
  const on = items.flatMap((item) => {
    const { meeting } = item;
    if (!meeting || !isOnAgenda(item.state) || meeting.state === "cancelled") return [];
    return [{ words: PLACED_WORDS[item.happened], day: meetingDay(meeting), href: meeting.href, at: meeting.meetsOn }];
  });
  return {
    on: on.sort((one, other) => one.at.localeCompare(other.at)).map(({ words, day, href }) => ({ words, day, href })),
    words: on.length > 0 ? "" : (WITHOUT_PLACE[state] ?? THEME_STATES[state].words),
  };
}
