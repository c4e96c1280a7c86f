import type { Board } from "./board.ts";
import { logarithm, type Chance } from "./chance.ts";
import { HUNDREDTHS } from "./settings.ts";

/** How long and how freely a plan is improved. Temperatures are in points. */
export type Effort = { steps: number; from: number; to: number };

/** At most so many items make room for another. */
const MOST_EJECTED = 3;
const CHANCES = 4096;
/** The temperature is lowered every so many steps. */
const STRETCH = 1000;

/** How much worse may be accepted at a temperature of one hundredth, as often as chance has it. */
const WORSE = Float64Array.from({ length: CHANCES }, (_, at) => logarithm((at + 0.5) / CHANCES));

/**
 * Improves a plan step by step: an item is put where one of the pairs says, what stands in its way makes room and finds
 * another place, and what it follows is brought before it. Steps that cost too much by a threshold drawn before are
 * taken back. Leaves the best plan that it came by on the board.
 */
export class Annealer {
  readonly #board: Board;
  readonly #chance: Chance;
  readonly #pairs: Int32Array;
  /** Items that lost their place in this step and look for another. */
  readonly #out: Int32Array;
  #outCount = 0;

  constructor(board: Board, chance: Chance, pairs: Int32Array) {
    this.#board = board;
    this.#chance = chance;
    this.#pairs = pairs;
    this.#out = new Int32Array(64);
  }

  run({ steps, from, to }: Effort, onStretch: (done: number) => void = () => {}): void {
    const board = this.#board;
    const { pairItem, fixed } = board.plan;
    const best = board.place.slice();
    let [bestWorth, isBest] = [board.worth, true];
    let temperature = from * HUNDREDTHS;
    for (let step = 0; step < steps && this.#pairs.length > 0; step++) {
      if (step % STRETCH === 0) {
        const rest = 1 - step / steps;
        temperature = (to + (from - to) * rest * rest) * HUNDREDTHS;
        onStretch(step / steps);
      }
      const pair = this.#pairs[this.#chance.below(this.#pairs.length)]!;
      const item = pairItem[pair]!;
      if (board.place[item] === pair || fixed[item] !== -1) continue;
      const threshold = temperature * WORSE[this.#chance.next() % CHANCES]!;
      const before = board.worth;
      board.mark();
      this.#outCount = 0;
      const done = this.#move(item, pair);
      const change = board.worth - before;
      if (!done || change < threshold) board.back();
      else if (change < 0 && isBest && before > bestWorth) {
        // The best so far is left behind: it is kept first.
        this.#keepAs(best);
        bestWorth = before;
        isBest = false;
      } else if (board.worth > bestWorth) isBest = true;
    }
    if (board.worth > bestWorth) return;
    restore(board, best);
  }

  /** The plan as it was before the steps since the mark. */
  #keepAs(best: Int32Array): void {
    best.set(this.#board.place);
    this.#board.undone(best);
  }

  /** Puts an item where the pair says, with all that follows from it; false where that cannot be. */
  #move(item: number, pair: number): boolean {
    const board = this.#board;
    const { plan } = board;
    const meeting = plan.pairMeeting[pair]!;
    if (board.place[item] !== -1) board.take(item);
    if (!this.#bringBefore(plan.after[item]!, meeting, 4)) return false;
    this.#ejectFollowers(item, meeting);
    if (!this.#makeRoom(item, meeting)) return false;
    board.put(pair);
    this.#findPlaces();
    return true;
  }

  /** Sees that an item is taken before a meeting, moving it and what it follows itself. */
  #bringBefore(item: number, meeting: number, depth: number): boolean {
    if (item === -1) return true;
    const board = this.#board;
    const { plan } = board;
    const now = board.meetingOf(item);
    if (now !== -1 && now < meeting) return true;
    if (plan.fixed[item] !== -1 || depth === 0) return false;
    if (now !== -1) board.take(item);
    const before = plan.after[item]!;
    let [best, most] = [-1, -Infinity];
    for (let pair = plan.start[item]!; pair < plan.start[item + 1]!; pair++) {
      const at = plan.pairMeeting[pair]!;
      if (at >= meeting) break;
      if (board.left[at]! < plan.minutes[item]!) continue;
      const late = before !== -1 && !(board.meetingOf(before) !== -1 && board.meetingOf(before) < at);
      const worth = board.worthOf(pair) - (late ? 100 * HUNDREDTHS : 0);
      if (worth > most) [best, most] = [pair, worth];
    }
    if (best === -1) return false;
    const at = plan.pairMeeting[best]!;
    if (!this.#bringBefore(before, at, depth - 1) || board.left[at]! < plan.minutes[item]!) return false;
    board.put(best);
    return true;
  }

  #ejectFollowers(item: number, meeting: number): void {
    const { followers, followerStart, fixed } = this.#board.plan;
    for (let at = followerStart[item]!; at < followerStart[item + 1]!; at++) {
      const follower = followers[at]!;
      const place = this.#board.meetingOf(follower);
      if (place === -1 || place > meeting || fixed[follower] !== -1) continue;
      this.#eject(follower);
    }
  }

  #eject(item: number): void {
    this.#board.take(item);
    if (this.#outCount < this.#out.length) this.#out[this.#outCount++] = item;
    this.#ejectFollowers(item, this.#board.plan.meetingCount);
  }

  /** Ejects up to three items of a meeting, from a chosen one on, until there is room; false where that is not enough. */
  #makeRoom(item: number, meeting: number): boolean {
    const board = this.#board;
    const { minutes, fixed } = board.plan;
    const before = board.plan.after[item]!;
    for (let round = 0; round < MOST_EJECTED; round++) {
      const need = minutes[item]! - board.left[meeting]!;
      if (need <= 0) return true;
      let [victim, seen, enough] = [-1, 0, false];
      for (let one = board.first[meeting]!; one !== -1; one = board.next[one]!) {
        if (fixed[one] !== -1 || one === before) continue;
        const isEnough = minutes[one]! >= need;
        if (enough && !isEnough) continue;
        if (isEnough && !enough) [enough, seen] = [true, 0];
        seen++;
        if (this.#chance.below(seen) === 0) victim = one;
      }
      if (victim === -1) return false;
      this.#eject(victim);
    }
    return minutes[item]! <= board.left[meeting]!;
  }

  /** Those worth most first; an item stays before those that follow it. */
  #sortOut(): void {
    const { gain, start, after } = this.#board.plan;
    for (let at = 1; at < this.#outCount; at++) {
      const item = this.#out[at]!;
      const worth = gain[start[item]!]!;
      let to = at;
      for (; to > 0; to--) {
        const other = this.#out[to - 1]!;
        if (gain[start[other]!]! >= worth || after[item] === other) break;
        this.#out[to] = other;
      }
      this.#out[to] = item;
    }
  }

  /** Each item that made room goes where it is worth most, those worth most first; what finds no place stays out. */
  #findPlaces(): void {
    const board = this.#board;
    this.#sortOut();
    for (let at = 0; at < this.#outCount; at++) {
      const pair = board.bestPair(this.#out[at]!);
      if (pair !== -1) board.put(pair);
    }
  }
}

/** Puts every item of a board where a plan has it. */
export function restore(board: Board, places: Int32Array): void {
  for (const [item, pair] of places.entries())
    if (board.place[item] !== -1 && board.place[item] !== pair) board.take(item);
  for (const [item, pair] of places.entries()) if (board.place[item] === -1 && pair !== -1) board.put(pair);
}
