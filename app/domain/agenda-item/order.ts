import { passedBy, type Direction } from "#app/domain/one-place.ts";

/**
 * An agenda is kept in order by position. Closing business (date of the next
 * meeting, any other business) starts here, so that an item placed later still
 * comes before it.
 */
export const CLOSING_FROM = 9000;

/** The position of an item placed on a meeting whose items have these positions: last, before closing business. */
export function positionAtEnd(positions: readonly number[]): number {
  const before = positions.filter((position) => position < CLOSING_FROM);
  return before.length === 0 ? 1 : Math.max(...before) + 1;
}

/** Where the standing items of a new meeting go: opening ones from 1 on, closing ones at the end. */
export function standingPositions<T extends { place: "opening" | "closing" }>(
  items: readonly T[],
): (T & { at: number })[] {
  const opening = items.filter((item) => item.place === "opening");
  const closing = items.filter((item) => item.place === "closing");
  return [
    ...opening.map((item, index) => ({ ...item, at: index + 1 })),
    ...closing.map((item, index) => ({ ...item, at: CLOSING_FROM + index })),
  ];
}

/**
 * The item that this one would pass when moved one place up or down; undefined at the edge of its part. Part I, taken
 * in public, and part II are ordered each by itself: an item never passes from one into the other.
 */
export function neighbour<T extends { id: number; part: string }>(
  agenda: readonly T[],
  itemId: number,
  direction: Direction,
): T | undefined {
  const part = agenda.find(({ id }) => id === itemId)?.part;
  const ordered = agenda.filter((item) => item.part === part);
  const passed = passedBy(
    ordered.map(({ id }) => id),
    itemId,
    direction,
  );
  return ordered.find(({ id }) => id === passed);
}

/** The items whose position changes when these two, next to each other on the agenda, change places. */
export function swapped(
  agenda: readonly { id: number; position: number }[],
  itemId: number,
  otherId: number,
): { id: number; position: number }[] {
  const inPlaceOf = new Map([
    [itemId, otherId],
    [otherId, itemId],
  ]);
  let last = 0;
  return agenda.flatMap((item) => {
    last = Math.max(last + 1, item.position);
    const id = inPlaceOf.get(item.id) ?? item.id;
    const held = agenda.find((other) => other.id === id)?.position;
    return held === last ? [] : [{ id, position: last }];
  });
}

/** When each item is expected to start, as "17:05", from the start of the meeting and the minutes before it: of others, and of these. */
export function guideTimes(startsAt: string | null, minutes: readonly number[], before = 0): (string | null)[] {
  if (!startsAt) return minutes.map(() => null);
  const [hour = 0, minute = 0] = startsAt.split(":").map(Number);
  let at = hour * 60 + minute + before;
  return minutes.map((length) => {
    const time = `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;
    at += length;
    return time;
  });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
