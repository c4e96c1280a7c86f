import { clockMeeting } from "#app/domain/deadline/clock-facts.ts";
import type { Clock } from "#app/domain/deadline/deadlines-of-body.ts";
import { deadlineKey } from "#app/domain/deadline/keys.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { listDeadlineResultsOf } from "#db/deadline/deadline-results.server.ts";
import { listClockMeetingsById } from "#db/deadline/deadlines.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";

/**
 * What the deadlines of these meetings are worked out from, and no others: nothing that a year or an occasion starts, and
 * of the rules those that are wanted.
 * Four queries; meetings of bodies that the reader has no part in are left out.
 */
export async function readClockOfMeetings(
  db: Db,
  reader: Reader,
  asked: readonly { id: number; bodyId: number }[],
  isWanted: (rule: RuleId) => boolean = () => true,
): Promise<Clock> {
  const bodyIds = [...new Set(asked.map(({ bodyId }) => bodyId))].filter((id) => bodiesOf(reader).includes(id));
  const ids = asked.map(({ id }) => id);
  const bodies = (await readClockBodies(db, bodyIds)).map(({ rules, ...body }) => ({
    ...body,
    rules: rules.filter(({ rule }) => isWanted(rule.id)),
  }));
  const rules = new Set(bodies.flatMap((body) => body.rules.map(({ rule }) => rule.id)));
  const keys = [...rules].flatMap((rule) => ids.map((id) => deadlineKey(rule, { kind: "meeting", id })));
  return {
    bodies,
    meetings: (await listClockMeetingsById(db, bodyIds, ids)).map(clockMeeting),
    years: [],
    occasions: [],
    results: await listDeadlineResultsOf(db, bodyIds, keys),
  };
}
