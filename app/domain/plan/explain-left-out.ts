import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import { changeText, type PlanChange } from "./change.ts";
import { holds } from "./try-way.ts";
import { blockersAt, blockerText, type Blocker, type PlanView } from "./view.ts";
import { waysIn, type WayIn } from "./ways-in.ts";

/** A change that gives an item a place, tried: it holds with the item pinned at the meeting. */
export type OfferedChange = { meeting: string; changes: PlanChange[]; words: string };

/** Which limit keeps an item out of a plan. */
export type LeftOutLimit = "dates" | "people" | "papers" | "order" | "minutes" | "worth";

/** An item that the plan leaves out: which limit binds, and what would free it, the cheapest first. */
export type LeftOutBecause = { item: string; limit: LeftOutLimit; because: string; offers: OfferedChange[] };

const MOST_OFFERS = 3;
/** Ways that are tried before no more is offered. */
const MOST_TRIED = 8;

/** Says why an item has no place. With `tries`, what would give it one is looked for and tried. */
export function explainLeftOut(view: PlanView, item: number, tries: boolean): LeftOutBecause {
  const found = view.instance.meetings.map((_, meeting) => ({ meeting, blockers: blockersAt(view, item, meeting) }));
  const fits = found.find(({ blockers }) => blockers.length === 0);
  const short = found.filter(({ blockers }) => blockers.length === 1 && blockers[0]!.kind === "minutes");
  const { limit, because } = fits
    ? { limit: "worth" as const, because: cannotStay(view, item, found) + worthless(view, item, fits.meeting) }
    : short.length > 0
      ? { limit: "minutes" as const, because: cannotStay(view, item, found) + tooShort(view, short) }
      : barred(view, found);
  return { item: view.instance.items[item]!.id, limit, because, offers: tries ? offersFor(view, item) : [] };
}

function offersFor(view: PlanView, item: number): OfferedChange[] {
  const offers: OfferedChange[] = [];
  const kinds = new Set<string>();
  let tried = 0;
  for (const way of waysIn(view, item)) {
    const kind = way.changes.map((change) => change.kind).join();
    if (kinds.has(kind) || (offers.length > 0 && way.changes.length > 1)) continue;
    if (tried++ === MOST_TRIED) break;
    if (!holds(view, item, way)) continue;
    kinds.add(kind);
    offers.push(offerOf(view, item, way));
    if (offers.length === MOST_OFFERS) break;
  }
  return offers;
}

function offerOf({ instance }: PlanView, item: number, way: WayIn): OfferedChange {
  const { id, title } = instance.items[item]!;
  const meeting = instance.meetings[way.meeting]!;
  const words = way.changes.map((change) => changeText(change, instance));
  const pinned: PlanChange = { kind: "pin", item: id, meeting: meeting.id };
  const day = dateText(meeting.on);
  const sentence = words.length === 0 ? `pin “${title}” on ${day}` : `${words.join(" and ")}, and take it on ${day}`;
  return {
    meeting: meeting.id,
    changes: [...way.changes, pinned],
    words: sentence[0]!.toUpperCase() + sentence.slice(1),
  };
}

/** "It cannot stay: Cllr Okafor cannot come on 1 January 2027. " where its own meeting is barred to it; else nothing. */
function cannotStay(view: PlanView, item: number, found: readonly { meeting: number; blockers: Blocker[] }[]): string {
  const { now } = view.instance.items[item]!;
  const own = found.find(({ meeting }) => view.instance.meetings[meeting]!.id === now);
  const bar = own?.blockers.find(isHard);
  return own && bar ? `It cannot stay: ${blockerText(view, bar, own.meeting)}. ` : "";
}

function worthless({ instance, board, plan }: PlanView, item: number, meeting: number): string {
  const day = dateText(instance.meetings[meeting]!.on);
  const { theme } = instance.items[item]!;
  for (let pair = plan.start[item]!; pair < plan.start[item + 1]!; pair++)
    if (plan.pairMeeting[pair] === meeting && board.worthOf(pair) < plan.gain[pair]!)
      return theme
        ? `There is time on ${day}, but too much of “${theme.title}” or too many heavy items would stand together, or the meeting would be too full, for what it is worth.`
        : `There is time on ${day}, but too many heavy items would stand together, or the meeting would be too full, for what it is worth.`;
  return `There is time on ${day}, but that is too far from the meeting that was asked for, for what it is worth.`;
}

function tooShort(view: PlanView, short: readonly { meeting: number; blockers: Blocker[] }[]): string {
  const left = ({ blockers }: { blockers: Blocker[] }) => (blockers[0]!.kind === "minutes" ? blockers[0]!.left : 0);
  const most = short.reduce((best, one) => (left(one) > left(best) ? one : best));
  const blocker = most.blockers[0]!;
  const needs = blocker.kind === "minutes" ? blocker.needs : 0;
  const where =
    short.length === 1
      ? "the only meeting where it may be"
      : `the most of the ${short.length} meetings where it may be`;
  return `It needs ${minuteText(needs)}; ${blockerText(view, blocker, most.meeting)}, ${where}.`;
}

/** What bars an item from the most meetings, where no meeting would do however long it were. */
function barred(
  view: PlanView,
  found: readonly { meeting: number; blockers: Blocker[] }[],
): Pick<LeftOutBecause, "limit" | "because"> {
  // Meetings with the fewest things in the way are nearest to taking it.
  const hard = found.map(({ meeting, blockers }) => ({ meeting, blockers: blockers.filter(isHard) }));
  const fewest = Math.min(...hard.map(({ blockers }) => blockers.length));
  const nearest = hard.filter(({ blockers }) => blockers.length === fewest);
  const words = new Set(
    nearest.flatMap(({ meeting, blockers }) => blockers.map((one) => blockerText(view, one, meeting))),
  );
  const shown = [...words].slice(0, 3);
  const more = words.size > shown.length ? `; and so on for ${words.size - shown.length} more` : "";
  const kinds = nearest.flatMap(({ blockers }) => blockers.map(({ kind }) => LIMIT_OF[kind]));
  const order = kinds.find((kind) => kind === "order") ?? kinds[0] ?? "dates";
  return { limit: order, because: `No meeting can take it: ${shown.join("; ")}${more}.` };
}

function isHard({ kind }: Blocker): boolean {
  return kind !== "minutes";
}

const LIMIT_OF: Record<Blocker["kind"], LeftOutLimit> = {
  recess: "dates",
  not_wanted: "dates",
  too_early: "dates",
  too_late: "dates",
  away: "people",
  papers: "papers",
  waits: "order",
  leads: "order",
  minutes: "minutes",
  too_long: "minutes",
};
