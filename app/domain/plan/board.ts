import { MOST_SOFT, type CompiledPlan } from "./compiled.ts";

/** Read so often that it is kept close by. */
const SLOTS = MOST_SOFT;

/**
 * A plan while it is worked on: where each item is, what is left of each meeting, and its worth, kept exactly with each
 * step. Every step is written down, so that it can be taken back to where it was.
 */
export class Board {
  readonly plan: CompiledPlan;
  /** The pair of each item, -1 where it has none. */
  readonly place: Int32Array;
  /** Minutes left of each meeting. */
  readonly left: Int32Array;
  /** What each soft limit counts. */
  readonly load: Int32Array;
  /** In hundredths of a point. */
  worth = 0;
  /** The items of a meeting are a list: its first, and after each the next. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly #previous: Int32Array;
  #journal: Int32Array;
  #steps = 0;

  constructor(plan: CompiledPlan) {
    this.plan = plan;
    this.place = new Int32Array(plan.itemCount).fill(-1);
    this.left = plan.left.slice();
    this.load = new Int32Array(plan.soft.limit.length);
    this.first = new Int32Array(plan.meetingCount).fill(-1);
    this.next = new Int32Array(plan.itemCount).fill(-1);
    this.#previous = new Int32Array(plan.itemCount).fill(-1);
    this.#journal = new Int32Array(1024);
    for (const pair of plan.fixed) if (pair >= 0) this.put(pair);
  }

  /** The meeting of an item, -1 where it has none. */
  meetingOf(item: number): number {
    const pair = this.place[item]!;
    return pair === -1 ? -1 : this.plan.pairMeeting[pair]!;
  }

  /** What is at a meeting, in the order of the items. */
  itemsAt(meeting: number): number[] {
    const here: number[] = [];
    for (let item = this.first[meeting]!; item !== -1; item = this.next[item]!) here.push(item);
    return here.sort((a, b) => a - b);
  }

  /** What putting a pair would add to the worth. */
  worthOf(pair: number): number {
    const { gain, soft } = this.plan;
    let worth = gain[pair]!;
    for (let slot = pair * SLOTS; slot < (pair + 1) * SLOTS; slot++) {
      const row = soft.of[slot]!;
      if (row === -1) break;
      const free = soft.limit[row]! - this.load[row]!;
      const over = soft.weight[slot]! - (free > 0 ? free : 0);
      if (over > 0) worth -= over * soft.cost[row]!;
    }
    return worth;
  }

  /** Puts an item, which has no place, where the pair says. */
  put(pair: number): void {
    const { plan } = this;
    const item = plan.pairItem[pair]!;
    const meeting = plan.pairMeeting[pair]!;
    this.worth += this.worthOf(pair);
    this.#count(pair, 1);
    this.place[item] = pair;
    this.left[meeting]! -= plan.minutes[item]!;
    const first = this.first[meeting]!;
    this.next[item] = first;
    this.#previous[item] = -1;
    if (first !== -1) this.#previous[first] = item;
    this.first[meeting] = item;
    this.#write(item, -1);
  }

  /** Takes an item away from its place. */
  take(item: number): void {
    const { plan } = this;
    const pair = this.place[item]!;
    const meeting = plan.pairMeeting[pair]!;
    this.#count(pair, -1);
    this.worth -= this.worthOf(pair);
    this.place[item] = -1;
    this.left[meeting]! += plan.minutes[item]!;
    const next = this.next[item]!;
    const previous = this.#previous[item]!;
    if (previous === -1) this.first[meeting] = next;
    else this.next[previous] = next;
    if (next !== -1) this.#previous[next] = previous;
    this.#write(item, pair);
  }

  #count(pair: number, sign: number): void {
    const { soft } = this.plan;
    for (let slot = pair * SLOTS; slot < (pair + 1) * SLOTS; slot++) {
      const row = soft.of[slot]!;
      if (row === -1) break;
      this.load[row]! += sign * soft.weight[slot]!;
    }
  }

  #write(item: number, pair: number): void {
    if (this.#steps + 2 > this.#journal.length) {
      const longer = new Int32Array(this.#journal.length * 2);
      longer.set(this.#journal);
      this.#journal = longer;
    }
    this.#journal[this.#steps++] = item;
    this.#journal[this.#steps++] = pair;
  }

  /** From here on steps may be taken back; those before stay. */
  mark(): void {
    this.#steps = 0;
  }

  /** Turns a copy of the places into what they were at the mark. */
  undone(places: Int32Array): void {
    for (let end = this.#steps - 2; end >= 0; end -= 2) places[this.#journal[end]!] = this.#journal[end + 1]!;
  }

  /** Back to where it was at the mark. */
  back(): void {
    while (this.#steps > 0) {
      const pair = this.#journal[this.#steps - 1]!;
      const item = this.#journal[this.#steps - 2]!;
      const end = this.#steps - 2;
      if (pair === -1) this.take(item);
      else this.put(pair);
      this.#steps = end;
    }
  }

  /** Whether the pair keeps to what goes before it, and to what follows its item. */
  keepsOrder(pair: number): boolean {
    const { plan } = this;
    const item = plan.pairItem[pair]!;
    const meeting = plan.pairMeeting[pair]!;
    const before = plan.after[item]!;
    if (before !== -1 && plan.fixed[item] === -1) {
      const meetingBefore = this.meetingOf(before);
      if (meetingBefore === -1 || meetingBefore >= meeting) return false;
    }
    return this.firstFollower(item) > meeting;
  }

  /** The meeting of the first placed follower that would have to move with the item; past the last where none is. */
  firstFollower(item: number): number {
    const { plan } = this;
    let first = plan.meetingCount;
    for (let at = plan.followerStart[item]!; at < plan.followerStart[item + 1]!; at++) {
      const follower = plan.followers[at]!;
      if (plan.fixed[follower] !== -1) continue;
      const meeting = this.meetingOf(follower);
      if (meeting !== -1 && meeting < first) first = meeting;
    }
    return first;
  }

  /** The pair of an item without a place that is worth most as things stand; -1 where none is worth anything. */
  bestPair(item: number): number {
    const { plan } = this;
    let [best, most] = [-1, 0];
    for (let pair = plan.start[item]!; pair < plan.start[item + 1]!; pair++) {
      if (plan.gain[pair]! <= most || this.left[plan.pairMeeting[pair]!]! < plan.minutes[item]!) continue;
      const worth = this.worthOf(pair);
      if (worth > most && this.keepsOrder(pair)) [best, most] = [pair, worth];
    }
    return best;
  }
}
