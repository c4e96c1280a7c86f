import type { IsoDate } from "#app/domain/calendar.ts";
import { deadlinesOf, type Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { readClock, type ClockAsked } from "./read-clock.server.ts";

/**
 * The deadlines of these bodies that fall between two days (both included), by
 * day, each with its working and how it stands today. One without a known day is
 * there where what starts it falls between them. In seven queries. Nothing for
 * bodies that the reader has no part in.
 */
export async function readDeadlines(db: Db, reader: Reader, asked: ClockAsked, today: IsoDate): Promise<Deadline[]> {
  const clock = await readClock(db, reader, asked);
  return deadlinesOf(clock, today, asked);
}
