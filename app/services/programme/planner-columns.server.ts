import { loadOf, NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import { aheadText, weekdayDayText } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { ThemeAskedFor } from "#db/theme/theme-places.server.ts";
import type { MeetingHead } from "#app/services/deadline/read-heads.server.ts";
import type { BoardAway } from "./planner-away.server.ts";
import type { BoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import { plannerCards } from "./planner-cards.server.ts";
import { ghostsOn, placesOn } from "./planner-ghosts.server.ts";
import type { VariationLine } from "./variation-records.server.ts";

type OnBoard = {
  items: readonly ItemRow[];
  waiting: readonly VariationLine[];
  places: readonly ThemeAskedFor[];
  meetings: readonly MeetingRow[];
  heads: ReadonlyMap<number, MeetingHead>;
  delegationId: number | null;
  away: BoardAway;
  draft: BoardDraft | null;
};

const NO_HEAD: MeetingHead = { dates: [], unlawful: null };

/** What waits for a meeting, then each coming meeting, as columns: its head, its routine business apart, its cards, and what is asked to come there. */
export function plannerColumns(
  { items, waiting, places, meetings, heads, delegationId, away, draft }: OnBoard,
  actor: Actor,
) {
  const column = (meeting: MeetingRow | null) => {
    const here = items.filter((item) => item.meetingId === (meeting?.id ?? null));
    const cards = plannerCards(here, meeting, { waiting, delegationId, away, draft }, actor);
    return {
      ghosts: [...ghostsOn(meeting?.id ?? null, waiting, draft), ...placesOn(meeting?.id ?? null, places)],
      cards: cards.filter(({ kind }) => isInProgramme(kind)),
      routine: cards.filter(({ kind }) => !isInProgramme(kind)),
    };
  };
  const pool = column(null);
  const minutes = [...pool.cards, ...pool.routine].reduce((sum, card) => sum + card.minutes, 0);
  return [
    { ...pool, ...NO_HEAD, meeting: null, load: { ...NO_LOAD, planned: minutes } },
    ...meetings.map((meeting) => ({
      ...column(meeting),
      ...(heads.get(meeting.id) ?? NO_HEAD),
      meeting: {
        reference: reference("meeting", meeting.id),
        meetsOn: meeting.meetsOn as string,
        day: weekdayDayText(meeting.meetsOn),
        ahead: aheadText(meeting.meetsOn, actor.today),
        state: meeting.state,
        coming: away.meetings.get(meeting.id) ?? null,
      },
      load: loadOf(meeting),
    })),
  ];
}
