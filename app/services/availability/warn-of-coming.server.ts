import { awayText, comingOn, comingText, neededText, warnOfComing } from "#app/domain/availability/coming.ts";
import { mayReadAbsences } from "#app/domain/availability/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { itemsAway, readNeeded } from "./read-needed.server.ts";
import { readAvailability } from "./read-who-cannot-come.server.ts";

/** A body, and the meeting of it that is asked about, where there is one already. */
type Asked = { body: { id: number; name: string }; meetingId?: number | undefined };

/**
 * Who cannot come to a meeting of the body on each of the days, as warnings by day; with those whom the items of the
 * meeting need, where it is one that is moved. None for anybody but the body's officers.
 */
export async function warnOfAway(db: Db, actor: Actor, { body, meetingId }: Asked, days: readonly IsoDate[]) {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || !mayReadAbsences(body.id, actor).allowed) return new Map<IsoDate, string[]>();
  const known = await readAvailability(db, actor, body.id, [first, last]);
  const items = meetingId === undefined ? [] : await readNeeded(db, actor, { meetingId }, known);
  return new Map(
    days.map((day): [IsoDate, string[]] => {
      return [day, warnOfComing(body.name, comingOn(day, known), itemsAway(items, day, known))];
    }),
  );
}

type Meeting = { id: number; bodyId: number; bodyName: string; meetsOn: IsoDate };

/** How many members can come to a meeting, and who cannot: a line, and one for each item that needs them. For its officers; null for all others. */
export async function readComing(db: Db, actor: Actor, { id, bodyId, bodyName, meetsOn }: Meeting) {
  if (!mayReadAbsences(bodyId, actor).allowed) return null;
  const known = await readAvailability(db, actor, bodyId, [meetsOn, meetsOn]);
  const items = await readNeeded(db, actor, { meetingId: id }, known);
  return {
    line: comingText(bodyName, comingOn(meetsOn, known)),
    needed: itemsAway(items, meetsOn, known).map(neededText),
  };
}

type Dated = { id: number; meetsOn: IsoDate };

/** Who of those an item needs cannot come to each of the meetings, in words by the meeting's number; for the body's officers. */
export async function readAwayOfItem(
  db: Db,
  actor: Actor,
  item: { id: number; bodyId: number },
  meetings: readonly Dated[],
): Promise<Map<number, string>> {
  const days = meetings.map(({ meetsOn }) => meetsOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || !mayReadAbsences(item.bodyId, actor).allowed) return new Map();
  const known = await readAvailability(db, actor, item.bodyId, [first, last]);
  const needed = await readNeeded(db, actor, { itemId: item.id }, known);
  return new Map(
    meetings.flatMap(({ id, meetsOn }): [number, string][] => {
      const isRecess = comingOn(meetsOn, known).isRecess;
      const away = itemsAway(needed, meetsOn, known).flatMap((one) => one.away);
      if (isRecess) return [[id, "the body does not meet that day"]];
      return away.length > 0 ? [[id, awayText(away)]] : [];
    }),
  );
}
