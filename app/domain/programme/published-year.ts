import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { NO_LOAD, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { isWaitingForDay } from "#app/domain/theme/state-sets.ts";
import type { Happened } from "./happened.ts";
import { substantive, type PublishedItemLine, type PublishedThemeLink } from "./view.ts";
import type { LaneOfYear, YearMark, YearPoint } from "./year-picture.ts";

/** What a released year tells of these items and themes as lanes: nothing that readers could not open. */
export function lanesOfPublished(
  items: readonly PublishedItemLine[],
  themes: readonly PublishedThemeLink[],
): LaneOfYear[] {
  return lanesOf([
    ...substantive(items).map((item) => ({
      to: item.theme ?? item,
      state: item.state,
      points: [...movedPoints(item), ...pointOf(item)],
    })),
    ...themes
      .filter(({ state }) => isWaitingForDay(state))
      .map((theme) => ({ to: theme, state: "not_scheduled" as const, points: [] })),
  ]);
}

/** Items of a year put together as lanes, each under the theme that it is for or under itself. */
export function lanesOf(
  items: readonly {
    to: { reference: string; title: string; titleCy?: string; href: string };
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
      titleCy: to.titleCy,
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
export function publishedLoad(available: number | null, planned: number | null): Load | null {
  return available === null || planned === null ? null : { ...NO_LOAD, planned, available };
}
