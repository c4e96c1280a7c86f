import type { Board } from "./board.ts";
import type { Relaxed } from "./linear-program.ts";

/**
 * Fills a board from what the linear program says, item by item at whole places: what the law asks for first, the
 * narrowest before, and what goes before others before them; then by how much of it the program takes, then by what
 * it is worth for the room that it needs.
 */
export function roundOnto(board: Board, relaxed: Relaxed | null): void {
  for (const item of statutoryFirst(board)) placeWithWhatGoesBefore(board, item);
  const { plan } = board;
  const pairs = Array.from(plan.pairItem.keys()).filter((pair) => plan.gain[pair]! > 0);
  const part = (pair: number) => Math.round((relaxed?.values[pair] ?? 0) * 1e6);
  const density = Float64Array.from(plan.gain, (gain, pair) => {
    return gain / Math.sqrt(Math.max(1, plan.minutes[plan.pairItem[pair]!]!));
  });
  pairs.sort((a, b) => part(b) - part(a) || density[b]! - density[a]! || a - b);
  // Twice: what follows others comes in once they are placed.
  for (let round = 0; round < 2; round++)
    for (const pair of pairs) {
      const item = plan.pairItem[pair]!;
      if (board.place[item] !== -1 || board.left[plan.pairMeeting[pair]!]! < plan.minutes[item]!) continue;
      if (board.keepsOrder(pair) && board.worthOf(pair) > 0) board.put(pair);
    }
}

/** First come, first served: each item in the order given, at its best meeting with room. What a plan is measured against. */
export function firstFit(board: Board): void {
  for (const item of board.place.keys()) {
    if (board.place[item] !== -1) continue;
    const pair = board.bestPair(item);
    if (pair !== -1) board.put(pair);
  }
}

function statutoryFirst({ plan }: Board): number[] {
  const width = (item: number) => plan.start[item + 1]! - plan.start[item]!;
  const items = Array.from(plan.statutory.keys()).filter((item) => plan.statutory[item] === 1);
  return items.sort((a, b) => width(a) - width(b) || a - b);
}

function placeWithWhatGoesBefore(board: Board, item: number): void {
  const { plan } = board;
  const chain: number[] = [];
  for (let one = item; one !== -1 && board.place[one] === -1; one = plan.after[one]!) chain.push(one);
  for (const one of chain.reverse()) {
    const pair = one === item ? board.bestPair(one) : earliestPair(board, one);
    if (pair === -1) return;
    board.put(pair);
  }
}

/** What others wait for comes as early as there is room. */
function earliestPair(board: Board, item: number): number {
  const { plan } = board;
  for (let pair = plan.start[item]!; pair < plan.start[item + 1]!; pair++)
    if (board.left[plan.pairMeeting[pair]!]! >= plan.minutes[item]! && board.keepsOrder(pair)) return pair;
  return -1;
}
