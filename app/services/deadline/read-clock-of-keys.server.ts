import { clockMeeting } from "#app/domain/deadline/clock-facts.ts";
import type { Clock } from "#app/domain/deadline/deadlines-of-body.ts";
import { readDeadlineKey, type DeadlineOf } from "#app/domain/deadline/keys.ts";
import { VETO } from "#app/domain/deadline/occasions.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { listDeadlineResultsOf } from "#db/deadline/deadline-results.server.ts";
import { listClockMeetingsById } from "#db/deadline/deadlines.server.ts";
import { listOccasionsById, listOccasionsUnder } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";
import { isOfRule } from "./read-clock.server.ts";

/**
 * What these deadlines are worked out from, and little beside it. Up to seven queries; those of bodies that the reader has
 * no part in are left out.
 */
export async function readClockOfKeys(
  db: Db,
  reader: Reader,
  asked: readonly { bodyId: number; key: string }[],
): Promise<Clock> {
  const own = asked.filter(({ bodyId }) => bodiesOf(reader).includes(bodyId));
  const bodyIds = [...new Set(own.map(({ bodyId }) => bodyId))];
  const starts = own.flatMap(({ key }) => readDeadlineKey(key)?.of ?? []);
  const [meetings, occasions, years] = [ofKind(starts, "meeting"), ofKind(starts, "occasion"), ofKind(starts, "year")];
  const happened = occasions.length === 0 ? [] : await listOccasionsById(db, bodyIds, occasions);
  const vetoes = years.length === 0 ? [] : await listOccasionsUnder(db, bodyIds, VETO);
  return {
    bodies: await readClockBodies(db, bodyIds),
    meetings: meetings.length === 0 ? [] : (await listClockMeetingsById(db, bodyIds, meetings)).map(clockMeeting),
    years,
    occasions: [...happened, ...vetoes].filter(isOfRule),
    results: await listDeadlineResultsOf(db, bodyIds, own.map(({ key }) => key)), // prettier-ignore
  };
}

function ofKind(starts: readonly DeadlineOf[], asked: DeadlineOf["kind"]): number[] {
  return [...new Set(starts.filter(({ kind }) => kind === asked).map(({ id }) => id))];
}
