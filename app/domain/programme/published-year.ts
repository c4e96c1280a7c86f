import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { NO_LOAD, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { isWaitingForDay } from "#app/domain/theme/state-sets.ts";
import type { Happened } from "./happened.ts";
import { substantive, type PublishedItemLine, type PublishedMeetingView, type PublishedProgrammeView } from "./view.ts";
import type { LaneOfYear, MeetingOfYear, YearMark, YearPoint } from "./year-picture.ts";

/** A year's meetings and themes as its latest release tells them: nothing that readers could not open. */
export function publishedYear(programme: Pick<PublishedProgrammeView, "meetings" | "unplaced" | "themes">): {
  meetings: MeetingOfYear[];
  lanes: LaneOfYear[];
} {
  const items = [...programme.meetings.flatMap(({ items }) => items), ...programme.unplaced];
  const waiting = programme.themes.filter(({ state }) => isWaitingForDay(state));
  return {
    meetings: programme.meetings.map((meeting) => ({ ...meeting, load: publishedLoad(meeting) })),
    lanes: lanesOf([
      ...substantive(items).map((item) => ({
        to: item.theme ?? item,
        state: item.state,
        points: [...movedPoints(item), ...pointOf(item)],
      })),
      ...waiting.map((theme) => ({ to: theme, state: "not_scheduled" as const, points: [] })),
    ]),
  };
}

/** Items of a year put together as lanes, each under the theme that it is for or under itself. */
export function lanesOf(
  items: readonly {
    to: { reference: string; title: string; href: string };
    state: ItemState;
    points: readonly YearPoint[];
  }[],
): LaneOfYear[] {
  const lanes = new Map<string, LaneOfYear>();
  for (const { to, state, points } of items) {
    const before = lanes.get(to.reference);
    const without = WITHOUT_DAY[state] ?? "No date yet";
    lanes.set(to.reference, {
      key: to.reference,
      title: to.title,
      href: to.href,
      without: before && before.without !== without ? "No date yet" : without,
      points: [...(before?.points ?? []), ...points],
    });
  }
  return [...lanes.values()];
}

const WITHOUT_DAY: Partial<Record<ItemState, string>> = { deferred: "Deferred, no date yet", withdrawn: "Withdrawn" };

/** How an item on a meeting is marked on its day: one taken off it, or whose meeting is cancelled, is there no more. */
export function markOf(item: { state: ItemState; happened: Happened }, meeting: { state: MeetingState }): YearMark {
  if (!isOnAgenda(item.state) || meeting.state === "cancelled") return "moved";
  return MARK_OF[item.happened];
}

const MARK_OF = {
  recorded: "looked_at",
  not_recorded: "awaiting",
  to_come: "to_come",
} as const satisfies Record<Happened, YearMark>;

function pointOf(item: PublishedItemLine): YearPoint[] {
  const { meeting } = item;
  return meeting ? [{ on: meeting.meetsOn, mark: markOf(item, meeting), basis: meeting.dateBasis }] : [];
}

function movedPoints({ moves }: Pick<PublishedItemLine, "moves">): YearPoint[] {
  return moves.flatMap(({ from }) => (from === null ? [] : [{ on: from, mark: "moved" as const }]));
}

/** The minutes published of a meeting. Null where how long it lasts is not published, or how long something on it takes. */
function publishedLoad({ minutesAvailable, items }: PublishedMeetingView): Load | null {
  if (minutesAvailable === null) return null;
  const taken = items.filter(({ state }) => isOnAgenda(state));
  if (taken.some(({ exempt }) => exempt)) return null;
  const planned = taken.reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...NO_LOAD, planned, available: minutesAvailable };
}
