import { deadlinesOf, type Clock } from "#app/domain/deadline/deadlines-of-body.ts";
import { readDeadlineKey } from "#app/domain/deadline/keys.ts";
import { AFTER_VETO, VETO, yearOfVeto } from "#app/domain/deadline/occasions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findMeetingBodyBySlug } from "#db/administration/meeting-bodies.server.ts";
import { listDeadlineResultsOf } from "#db/deadline/deadline-results.server.ts";
import { findOccasion, listOccasionsUnder, type OccasionRow } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";
import { readClockOfMeetings } from "./read-clock-of-meetings.server.ts";
import { isOfRule } from "./read-clock.server.ts";

/**
 * One deadline of a body by its key, with the body, the rule as it binds it and,
 * where one started it, the occasion. Undefined where the actor has no part in the body
 * or there is no such deadline.
 */
export async function readDeadline(db: Db, actor: Actor, asked: { slug: string; key: string }) {
  const key = readDeadlineKey(asked.key);
  const asking = await findMeetingBodyBySlug(db, actor, asked.slug);
  if (!key || !asking) return undefined;
  const occasion = key.of.kind === "occasion" ? await findOccasion(db, actor, key.of.id) : undefined;
  const clock = await clockOf(db, actor, asking.id, { key, text: asked.key, occasion });
  const deadline = deadlinesOf(clock, actor.today).find((one) => one.key === asked.key);
  const [body] = clock.bodies;
  const applied = body?.rules.find(({ rule }) => rule.id === key.ruleId);
  if (!deadline || !applied || !body) return undefined;
  return { deadline, applied, body, occasion: occasion ?? (await vetoOf(db, actor, clock, key)) ?? null };
}

/** The veto that the second half of a precept's year follows. */
function vetoOf(db: Db, actor: Actor, { occasions }: Clock, { ruleId, of }: Key) {
  if (of.kind !== "year" || !AFTER_VETO.includes(ruleId)) return undefined;
  const veto = occasions.find((one) => one.ruleId === VETO && yearOfVeto(one.occurredOn) === of.id);
  return veto && findOccasion(db, actor, veto.id);
}

type Key = NonNullable<ReturnType<typeof readDeadlineKey>>;

type Started = { key: Key; text: string; occasion: OccasionRow | undefined };

/** What this one deadline is worked out from, and no other. */
async function clockOf(db: Db, actor: Actor, bodyId: number, { key, text, occasion }: Started): Promise<Clock> {
  if (key.of.kind === "meeting") return readClockOfMeetings(db, actor, [{ id: key.of.id, bodyId }]);
  const isOfYear = key.of.kind === "year";
  const happened = isOfYear ? await listOccasionsUnder(db, bodyId, VETO) : occasion ? [occasion] : [];
  return {
    bodies: await readClockBodies(db, [bodyId]),
    meetings: [],
    years: isOfYear ? [key.of.id] : [],
    occasions: happened.filter(isOfRule),
    results: await listDeadlineResultsOf(db, [bodyId], [text]),
  };
}
