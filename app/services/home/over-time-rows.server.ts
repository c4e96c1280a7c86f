import { capacityOf, heldText, isOver, loadOf, minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { reference } from "#app/domain/references.ts";
import type { listComingLoads } from "#db/home/home.server.ts";
import { listMovable } from "#db/home/over-time.server.ts";
import type { Db } from "#db/open.server.ts";

type Meeting = Awaited<ReturnType<typeof listComingLoads>>[number];
type Movable = Awaited<ReturnType<typeof listMovable>>[number];

/** So many meetings are looked at closely: more are never over at once, but where nobody plans by time. */
const MOST = 3;

/**
 * A row for each of the first coming meetings that is planned beyond its time, also once the chair has agreed to all that
 * is asked for: with the move that brings it within it, of the smallest theme that is long enough to the first meeting
 * that has room for it.
 */
export async function overTimeRows(db: Db, coming: readonly Meeting[]): Promise<DeskRow[]> {
  const over = coming.filter(staysOver).slice(0, MOST);
  if (over.length === 0) return [];
  const movable = await listMovable(db, over.map(({ id }) => id)); // prettier-ignore
  return over.map((meeting) => overTimeRow(meeting, moveOf(meeting, movable, coming)));
}

function staysOver(meeting: Meeting): boolean {
  const load = loadOf(meeting);
  return isOver(load) && capacityOf(load).ifAgreed > load.available;
}

/** Which item goes where; undefined where no one move is enough. */
function moveOf({ id, bodyId, meetsOn, ...meeting }: Meeting, movable: readonly Movable[], coming: readonly Meeting[]) {
  const { over } = capacityOf(loadOf(meeting));
  const item = movable.find(({ meetingId, minutes }) => meetingId === id && minutes >= over);
  const to = coming.find(
    (other) =>
      other.bodyId === bodyId && other.meetsOn > meetsOn && item && capacityOf(loadOf(other)).left >= item.minutes,
  );
  return item && to ? { item, to } : undefined;
}

function overTimeRow(meeting: Meeting, move: ReturnType<typeof moveOf>): DeskRow {
  const load = loadOf(meeting);
  const home = `/meetings/${reference("meeting", meeting.id)}`;
  const row = {
    words: `${meetingDay(meeting)} is over by ${minuteText(capacityOf(load).over)}`,
    stage: "open" as const,
  };
  if (!move) return { ...row, note: `${meeting.bodyName}: ${heldText(load)}`, href: home, verb: "Open" };
  const { item, to } = move;
  const form = new URLSearchParams({ to: reference("meeting", to.id), back: "/" });
  return {
    ...row,
    note: `Move “${item.title}” (${minuteText(item.minutes)}) to ${meetingDay(to)}, which has ${minuteText(capacityOf(loadOf(to)).left)} left`,
    href: `/items/${reference("item", item.id)}/schedule?${form}`,
    verb: "Move",
  };
}
