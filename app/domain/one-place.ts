import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** One place earlier or later in what is listed from top to bottom. */
export const DIRECTIONS = { up: { words: "up", step: -1 }, down: { words: "down", step: 1 } } as const;
export type Direction = keyof typeof DIRECTIONS;
export const WAYS = Object.keys(DIRECTIONS) as Direction[];

/** The id that this one passes when it moves one place; undefined at that end, null where this one is not among them. */
export function passedBy(ids: readonly number[], id: number, direction: Direction): number | null | undefined {
  const at = ids.indexOf(id);
  return at === -1 ? null : ids[at + DIRECTIONS[direction].step];
}

/** The ids in their new order, one of them moved a place earlier or later; unchanged at either end. */
export function movedOnePlace(ids: readonly number[], id: number, direction: Direction): number[] {
  const other = passedBy(ids, id, direction) ?? id;
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}

/** What is put in order, and how its ends are told. */
const ORDERS = { agenda: "on the agenda", "speaking order": "in the speaking order" };

/**
 * Whether what is moved may go one place past `other`, which is there now (undefined: at that end); `shown` is what the
 * form showed there.
 */
export function mayPass(
  other: number | null | undefined,
  direction: Direction,
  shown: number | null,
  order: keyof typeof ORDERS,
): Verdict {
  if (other === undefined) {
    return refused("input", `It is already ${direction === "up" ? "first" : "last"} ${ORDERS[order]}.`);
  }
  if (other !== null && other === shown) return allowed;
  return refused("stale", `Someone else has changed this ${order} since you opened it. Nothing was moved.`);
}
