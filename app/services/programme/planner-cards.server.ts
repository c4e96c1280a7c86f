import { mayOrderAgenda } from "#app/domain/agenda-item/may.ts";
import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import type { Actor } from "#app/domain/actor.ts";
import { leavingText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { BoardAway } from "./planner-away.server.ts";
import { draftOf, type BoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import { wordsOf, type VariationLine } from "./variation-records.server.ts";

export type PlannerCard = ReturnType<typeof plannerCards>[number];

type OnCards = {
  waiting: readonly VariationLine[];
  delegationId: number | null;
  away: BoardAway;
  draft: BoardDraft | null;
};

/**
 * The items of one column of the planner as cards: what each is, what of it waits for the chair, and whether and
 * how the actor may move it. `meeting` is null for those that are on none.
 */
export function plannerCards(
  items: readonly ItemRow[],
  meeting: MeetingRow | null,
  { waiting, delegationId, away, draft }: OnCards,
  actor: Actor,
) {
  return items.map((item, index) => {
    const open = waiting.filter((variation) => variation.itemId === item.id);
    const facts = { next: null, delegationId, openVariationId: open[0]?.id ?? null };
    const { how, reasonNeeded, verdict } = planMove(item, { deed: "schedule_item", to: null }, facts, actor);
    return {
      reference: reference("item", item.id),
      title: item.title,
      kind: item.kind,
      state: item.state,
      minutes: item.minutes,
      lead: item.leadName,
      away: away.items.get(item.id) ?? null,
      version: item.version,
      meeting: meeting ? reference("meeting", meeting.id) : null,
      theme: item.themeId === null ? null : reference("theme", item.themeId),
      waiting: open.map((variation) => ({
        reference: reference("variation", variation.id),
        words: wordsOf(variation, item.title),
      })),
      draft: draftOf(draft, reference("item", item.id)),
      leaving: open[0] ? leavingText(open[0]) : null,
      move: { allowed: verdict.allowed, how, reasonNeeded },
      mayOrder: meeting !== null && mayOrderAgenda(item, meeting, actor).allowed,
      above: refOf(items[index - 1]),
      below: refOf(items[index + 1]),
    };
  });
}

function refOf(item: ItemRow | undefined): string | null {
  return item ? reference("item", item.id) : null;
}
