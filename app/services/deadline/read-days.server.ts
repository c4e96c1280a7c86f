import { BANK_HOLIDAYS } from "#app/domain/deadline/bank-holidays.ts";
import { mayAddDay } from "#app/domain/deadline/may-add-day.ts";
import type { Moved } from "#app/domain/deadline/deadlines-moved.ts";
import type { DayChange } from "#app/domain/deadline/calendar-changes.ts";
import { hasPartIn, type Actor } from "#app/domain/actor.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { pageOf, ROWS_ON_PAGE } from "#app/domain/pages.ts";
import { findAddedDay, listAddedDays } from "#db/deadline/calendar-days.server.ts";
import type { Db } from "#db/open.server.ts";
import { readMovesByDay } from "#app/services/agenda-item/read-moves.server.ts";

/** A page of the days that the council added, and the known bank holidays from this year on. For administrators. */
export async function readDays(db: Db, { councilId, today }: Actor, page: string | null = null) {
  const known = [...BANK_HOLIDAYS].map(([on, words]) => ({ on, words }));
  const { rows: added, ...paged } = pageOf(await listAddedDays(db, councilId), page);
  return {
    added,
    paged,
    known: known.filter(({ on }) => on >= `${today.slice(0, 4)}-01-01`),
  };
}

/** One added day, and what would move were it taken off. Undefined where there is none. */
export async function readDayToRemove(db: Db, actor: Actor, id: number) {
  const day = ofOwnCouncil(actor, await findAddedDay(db, id));
  if (!day) return undefined;
  return { day, moves: await readMovesSeen(db, actor, { ...day, is: "removed" }) };
}

/** Whether a day may be added, and what would move were it. */
export async function previewDay(db: Db, actor: Actor, day: Omit<DayChange, "is">) {
  const verdict = mayAddDay(day, await listAddedDays(db, actor.councilId), actor);
  const moves = verdict.allowed ? await readMovesSeen(db, actor, { ...day, is: "added" }) : NOTHING;
  return { verdict, moves };
}

const NOTHING: MovesSeen = { shown: [], more: 0, others: [] };

export type MovesSeen = {
  /** Those of bodies that the administrator has a part in: they may read of them. */
  shown: Moved[];
  /** How many more of theirs move than are shown. */
  more: number;
  /** How many move of each other body. */
  others: { name: string; count: number }[];
};

/** What moves, as this person may be told of it: in full of their own bodies, and a number of any other. */
export async function readMovesSeen(db: Db, actor: Actor, change: DayChange): Promise<MovesSeen> {
  const moved = await readMovesByDay(db, change, actor);
  const own = moved.filter(({ body }) => hasPartIn(actor, body.id));
  const counts = new Map<string, number>();
  for (const { body } of moved) if (!hasPartIn(actor, body.id)) counts.set(body.name, (counts.get(body.name) ?? 0) + 1);
  return {
    shown: own.slice(0, ROWS_ON_PAGE),
    more: Math.max(0, own.length - ROWS_ON_PAGE),
    others: [...counts].map(([name, count]) => ({ name, count })),
  };
}
