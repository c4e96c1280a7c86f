import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { loadOf, type LoadRow } from "#app/domain/agenda-item/minutes-planned.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { reference } from "#app/domain/references.ts";
import { itemHappened, meetingHappened } from "./happened.ts";
import { lanesOf, markOf } from "./published-year.ts";
import type { MeetingOfYear } from "./year-meeting.ts";
import type { LaneOfYear, YearPoint } from "./year-picture.ts";

type Meeting = LoadRow & {
  id: number;
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  state: MeetingState;
};

type Item = {
  id: number;
  title: string;
  state: ItemState;
  themeId: number | null;
  themeTitle: string | null;
  meetingId: number | null;
};

/**
 * A year's meetings and themes as the body's own people plan it; `waiting` are chosen themes that have no item yet,
 * `moves` the days that items were taken off.
 */
export function workingYear(
  {
    meetings,
    items,
    waiting,
    moves,
  }: {
    meetings: readonly Meeting[];
    items: readonly Item[];
    waiting: readonly { id: number; title: string }[];
    moves: readonly { itemId: number; fromDay: IsoDate | null }[];
  },
  today: IsoDate,
): { meetings: MeetingOfYear[]; lanes: LaneOfYear[] } {
  const pointOf = ({ state, meetingId }: Item): YearPoint[] => {
    const meeting = meetings.find(({ id }) => id === meetingId);
    if (!meeting) return [];
    const happened = itemHappened({ state, isRecorded: false }, { ...meeting, isRecorded: false }, today);
    return [{ on: meeting.meetsOn, mark: markOf({ state, happened }, meeting), basis: meeting.dateBasis }];
  };
  const movedFrom = ({ id }: Item): YearPoint[] =>
    moves.flatMap(({ itemId, fromDay }) => (itemId === id && fromDay ? [{ on: fromDay, mark: "moved" }] : []));
  return {
    meetings: meetings.map((meeting) => ({
      meetsOn: meeting.meetsOn,
      dateBasis: meeting.dateBasis,
      href: `/meetings/${reference("meeting", meeting.id)}`,
      state: meeting.state,
      happened: meetingHappened({ ...meeting, isRecorded: false }, today),
      load: loadOf(meeting),
    })),
    lanes: lanesOf([
      ...items.map((item) => ({
        to: laneOf(item),
        state: item.state,
        points: [...movedFrom(item), ...pointOf(item)],
      })),
      ...waiting.map(({ id, title }) => ({
        to: laneOf({ id, title, themeId: id, themeTitle: title }),
        state: "not_scheduled" as const,
        points: [],
      })),
    ]),
  };
}

function laneOf({ id, title, themeId, themeTitle }: Pick<Item, "id" | "title" | "themeId" | "themeTitle">): {
  reference: string;
  title: string;
  href: string;
} {
  const ref = themeId === null ? reference("item", id) : reference("theme", themeId);
  if (themeId === null) return { reference: ref, title, href: `/items/${ref}` };
  return { reference: ref, title: themeTitle ?? title, href: `/themes/${ref}` };
}
