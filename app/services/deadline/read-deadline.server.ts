import { deadlinesOf, type Clock } from "#app/domain/deadline/deadlines-of-body.ts";
import { readDeadlineKey, type DeadlineOf } from "#app/domain/deadline/keys.ts";
import { AFTER_VETO, VETO, yearOfVeto } from "#app/domain/deadline/occasions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findMeetingBodyBySlug } from "#db/administration/meeting-bodies.server.ts";
import { findOccasion } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClock } from "./read-clock.server.ts";

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
  const around = aroundOf(key.of, occasion?.occurredOn ?? actor.today);
  const clock = await readClock(db, actor, { bodyIds: [asking.id], ...around });
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

function aroundOf(of: DeadlineOf, day: string) {
  if (of.kind === "meeting") return { from: day, to: day, meetingId: of.id };
  if (of.kind === "year") return { from: `${of.id}-01-01`, to: `${of.id}-12-31` };
  return { from: day, to: day };
}
