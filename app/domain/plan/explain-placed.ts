import { dateText } from "#app/domain/calendar.ts";
import { blockersAt, blockerText, type Blocker, type PlanView } from "./view.ts";

/** An item that the plan places: where, and why there and not earlier. */
export type PlacedBecause = { item: string; meeting: string; moved: boolean; because: string };

/** Meetings before its own that are spoken of one by one. */
const MOST_NAMED = 3;

/** Says why an item is where the plan has it, and what keeps it from the meetings before. */
export function explainPlaced(view: PlanView, item: number): PlacedBecause {
  const { instance, board } = view;
  const one = instance.items[item]!;
  const meeting = board.meetingOf(item);
  const id = instance.meetings[meeting]!.id;
  const because = [whyHere(view, item, meeting), ...whyNotEarlier(view, item, meeting)].join(" ");
  return { item: one.id, meeting: id, moved: one.now !== null && one.now !== id, because };
}

function whyHere(view: PlanView, item: number, meeting: number): string {
  const { instance } = view;
  const { pinnedTo, now, wished, statutory } = instance.items[item]!;
  const id = instance.meetings[meeting]!.id;
  const law = statutory ? " The law asks for it, so it comes before other business." : "";
  if (pinnedTo !== null) return "It is pinned here.";
  if (id === now) return `It stays where it is.${law}`;
  const from = now === null ? "" : whyNotAt(view, item, indexOf(view, now), "It moves");
  if (id === wished) return `${from}This is the meeting that was asked for.${law}`;
  if (wished === null)
    return `${from}${from ? "This is where it does best." : "This is the best meeting with room for it."}${law}`;
  return `${from}${whyNotAt(view, item, indexOf(view, wished), "Not at the meeting that was asked for")}${law}`.trim();
}

/** "It moves: 3 December 2026 has no time left. " */
function whyNotAt(view: PlanView, item: number, meeting: number, words: string): string {
  const blocker = firmest(blockersAt(view, item, meeting));
  const because = blocker ? blockerText(view, blocker, meeting) : "the whole plan gains by it";
  return `${words}: ${because}. `;
}

/** Where one of these is in the way, no meeting before is any different. */
const NO_EARLIER: readonly Blocker["kind"][] = ["too_early", "papers", "waits"];

function whyNotEarlier(view: PlanView, item: number, meeting: number): string[] {
  const { instance, plan } = view;
  if (plan.fixed[item] !== -1 || meeting === 0) return [];
  const said = new Map<string, true>();
  let open = -1;
  for (let earlier = meeting - 1; earlier >= 0 && said.size < MOST_NAMED; earlier--) {
    const blocker = firmest(blockersAt(view, item, earlier));
    if (blocker) said.set(blockerText(view, blocker, earlier), true);
    else if (open === -1) open = earlier;
    if (blocker && NO_EARLIER.includes(blocker.kind)) break;
  }
  if (open !== -1)
    return [`There is time on ${dateText(instance.meetings[open]!.on)} too, but ${worseBecause(view, item, open)}.`];
  if (said.size === 0) return [];
  return [`Not earlier: ${[...said.keys()].reverse().join("; ")}.`];
}

/** Why a meeting with room is worth less to the plan. */
function worseBecause(view: PlanView, item: number, earlier: number): string {
  const { instance, plan, board } = view;
  const { now, wished } = instance.items[item]!;
  const id = instance.meetings[board.meetingOf(item)]!.id;
  if (id === now) return "staying changes less";
  if (id === wished) return "it was asked for here";
  for (let pair = plan.start[item]!; pair < plan.start[item + 1]!; pair++)
    if (plan.pairMeeting[pair] === earlier && board.worthOf(pair) < plan.gain[pair]!)
      return "that meeting would hold too much of one kind, or be too full";
  return "this is nearer to what was asked for";
}

/** What will not give way comes before what another plan might. */
function firmest(blockers: readonly Blocker[]): Blocker | undefined {
  return blockers[0];
}

function indexOf({ instance }: PlanView, id: string): number {
  return instance.meetings.findIndex((meeting) => meeting.id === id);
}
