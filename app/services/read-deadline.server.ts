import { deadlinesOf, type Clock } from "#app/domain/deadline/instances.ts";
import { readDeadlineKey, type DeadlineOf } from "#app/domain/deadline/keys.ts";
import type { Actor } from "#app/domain/reader.ts";
import { findMeetingBodyBySlug } from "#db/meeting-bodies.server.ts";
import { findOccasion } from "#db/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClock } from "./read-clock.server.ts";

/**
 * One deadline of a body by its key, with the rule as it binds the body and, where
 * one started it, the occasion. Undefined where the actor has no part in the body
 * or there is no such deadline.
 */
export async function readDeadline(db: Db, actor: Actor, asked: { slug: string; key: string }) {
  const key = readDeadlineKey(asked.key);
  const body = await findMeetingBodyBySlug(db, actor, asked.slug);
  if (!key || !body) return undefined;
  const occasion = key.of.kind === "occasion" ? await findOccasion(db, actor, key.of.id) : undefined;
  const around = aroundOf(key.of, occasion?.occurredOn ?? actor.today);
  const clock = await readClock(db, actor, { bodyIds: [body.id], ...around });
  const deadline = deadlinesOf(clock, actor.today).find((one) => one.key === asked.key);
  const applied = appliedOf(clock, key.ruleId);
  return deadline && applied ? { deadline, applied, occasion: occasion ?? null } : undefined;
}

function aroundOf(of: DeadlineOf, day: string) {
  if (of.kind === "meeting") return { from: day, to: day, meetingId: of.id };
  if (of.kind === "year") return { from: `${of.id}-01-01`, to: `${of.id}-12-31` };
  return { from: day, to: day };
}

function appliedOf(clock: Clock, ruleId: string) {
  return clock.bodies.flatMap(({ rules }) => rules).find(({ rule }) => rule.id === ruleId);
}
