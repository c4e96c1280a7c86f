import type { PlanView } from "./view.ts";

/** A plan in a few words and numbers. */
export type PlanSummary = {
  asked: number;
  placed: number;
  /** Items that the law asks for, and those of them without a place, by id. */
  statutory: number;
  statutoryMissed: string[];
  /** Items that change their meeting or lose it, and those of them that readers know of. */
  moves: number;
  toldMoves: number;
  /** How near it is to an upper limit, in percent; null where none is known. */
  within: number | null;
  words: string[];
};

/** Sums a plan up: what the law asks for first, then how much is placed, what moves, and how good it can be at most. */
export function summaryOf(view: PlanView, bound: number | null): PlanSummary {
  const { instance, plan, board } = view;
  const { items, meetings } = instance;
  const has = items.map((_, item) => board.place[item] !== -1);
  const placed = has.filter(Boolean).length;
  const statutory = items.filter((item) => item.statutory);
  const missed = items.filter((item, at) => item.statutory && !has[at]);
  const moved = items.filter(({ now }, at) => now !== null && (!has[at] || meetings[board.meetingOf(at)]!.id !== now));
  const toldMoves = moved.filter(({ toldReaders }) => toldReaders).length;
  const within = bound === null ? null : withinPercent(bound - board.worth, bound - plan.granted);
  return {
    asked: items.length,
    placed,
    statutory: statutory.length,
    statutoryMissed: missed.map(({ id }) => id),
    moves: moved.length,
    toldMoves,
    within,
    words: [
      ...(missed.length > 0
        ? [`Without a place though the law asks for it: ${titlesText(missed.map(({ title }) => title))}.`]
        : []),
      `${placed} of ${items.length} placed.`,
      ...(missed.length === 0 && statutory.length > 0 ? [safeText(statutory.map(({ title }) => title))] : []),
      moved.length === 0 ? "Nothing moves." : movesText(moved.length, toldMoves),
      within === null ? "How much better a plan could be is not known." : `Within ${within} % of an upper limit.`,
    ],
  };
}

const MOST_TITLES = 3;

function titlesText(titles: readonly string[]): string {
  const shown = titles.slice(0, MOST_TITLES).map((title) => `“${title}”`);
  const more = titles.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

function safeText(titles: readonly string[]): string {
  if (titles.length === 1) return `“${titles[0]}” is safe.`;
  return `All ${titles.length} items that the law asks for are safe.`;
}

function movesText(moves: number, told: number): string {
  const all = `${moves} ${moves === 1 ? "move" : "moves"}`;
  if (told === 0) return `${all}, none of an item that readers know of.`;
  return told === moves ? `${all}, of what readers know of.` : `${all}, ${told} of what readers know of.`;
}

/** Rounded up to a tenth: never told better than it is. */
function withinPercent(missing: number, whole: number): number {
  if (whole <= 0 || missing <= 0) return 0;
  return Math.ceil((missing / whole) * 1000 - 1e-6) / 10;
}
