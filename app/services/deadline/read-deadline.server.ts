import { deadlinesOf } from "#app/domain/deadline/deadlines-of-body.ts";
import { readDeadlineKey } from "#app/domain/deadline/keys.ts";
import { AFTER_VETO, VETO, yearOfVeto, type Occasion } from "#app/domain/deadline/occasions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findMeetingBodyBySlug } from "#db/administration/meeting-bodies.server.ts";
import { findOccasion } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockOfKeys } from "./read-clock-of-keys.server.ts";

/**
 * One deadline of a body by its key, with the body, the rule as it binds it and,
 * where one started it, the occasion. Undefined where the actor has no part in the body
 * or there is no such deadline.
 */
export async function readDeadline(db: Db, actor: Actor, asked: { slug: string; key: string }) {
  const key = readDeadlineKey(asked.key);
  const asking = await findMeetingBodyBySlug(db, actor, asked.slug);
  if (!key || !asking) return undefined;
  const clock = await readClockOfKeys(db, actor, [{ bodyId: asking.id, key: asked.key }]);
  const deadline = deadlinesOf(clock, actor.today).find((one) => one.key === asked.key);
  const [body] = clock.bodies;
  const applied = body?.rules.find(({ rule }) => rule.id === key.ruleId);
  if (!deadline || !applied || !body) return undefined;
  const started = startedBy(key, clock.occasions);
  const occasion = started ? ((await findOccasion(db, actor, started)) ?? null) : null;
  return { deadline, applied, body, occasion };
}

/** The occasion that the deadline follows: its own, or the veto that the second half of a precept's year follows. */
function startedBy({ ruleId, of }: Key, occasions: readonly Occasion[]): number | undefined {
  if (of.kind === "occasion") return of.id;
  if (of.kind === "meeting" || !AFTER_VETO.includes(ruleId)) return undefined;
  return occasions.find((one) => one.ruleId === VETO && yearOfVeto(one.occurredOn) === of.id)?.id;
}

type Key = NonNullable<ReturnType<typeof readDeadlineKey>>;
