import { loadOf, NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import { aheadText, weekdayDayText } from "#app/domain/calendar.ts";
import { firstBy, gatheredBy } from "#app/domain/gathered.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { countOnBoard } from "#db/programme/board-items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { ThemeAskedFor } from "#db/theme/theme-places.server.ts";
import type { MeetingHead } from "#app/services/deadline/read-heads.server.ts";
import type { BoardAway } from "./planner-away.server.ts";
import type { BoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import { plannerCards } from "./planner-cards.server.ts";
import { ghostsOn, placesOn } from "./planner-ghosts.server.ts";
import type { VariationLine } from "./variation-records.server.ts";

type OnBoard = {
  /** The first of each place, one more than is shown. */
  items: readonly ItemRow[];
  most: number;
  counts: Awaited<ReturnType<typeof countOnBoard>>;
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
  { items, most, counts, waiting, places, meetings, heads, delegationId, away, draft }: OnBoard,
  actor: Actor,
) {
  const itemsOn = gatheredBy(items, ({ meetingId }) => meetingId);
  const countOf = firstBy(counts, ({ meetingId }) => meetingId);
  const column = (meeting: MeetingRow | null) => {
    const id = meeting?.id ?? null;
    const cards = plannerCards(itemsOn(id), meeting, { waiting, delegationId, away, draft }, actor);
    const shown = cards.slice(0, most);
    const ghosts = [...ghostsOn(id, waiting, draft), ...placesOn(id, places)];
    return {
      ghosts: ghosts.slice(0, most),
      moreGhosts: Math.max(0, ghosts.length - most),
      cards: shown.filter(({ kind }) => isInProgramme(kind)),
      routine: shown.filter(({ kind }) => !isInProgramme(kind)),
      total: countOf.get(id)?.n ?? 0,
      more: (countOf.get(id)?.n ?? 0) - shown.length,
    };
  };
  return [
    { ...column(null), ...NO_HEAD, meeting: null, load: { ...NO_LOAD, planned: countOf.get(null)?.minutes ?? 0 } },
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
