import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { deadlineKey, deadlinePath } from "#app/domain/deadline/keys.ts";
import { mayRecordOccasion } from "#app/domain/deadline/may.ts";
import { VETO, yearOfVeto } from "#app/domain/deadline/occasions.ts";
import { isRuleId } from "#app/domain/deadline/rules.ts";
import { bodiesOf } from "#app/domain/actor.ts";
import { insertOccasion } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What happened, as an officer says it. `period` is in days, where the rule leaves it to the body. */
export type OccasionText = {
  ruleId: string;
  title: string;
  occurredOn: IsoDate;
  period: number | null;
  words: string;
  sourceUrl: string | null;
};

/**
 * Records what happened that starts a deadline of a body: a report published, a
 * candidate notified. Refuses by role, for a body that has ended, and for a rule
 * that does not bind it or gives its period itself.
 */
export function recordOccasion(
  db: Db,
  acting: Acting,
  { bodyId, ...text }: OccasionText & { bodyId: number },
): Promise<Outcome<{ title: string; path: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = requireRecord(await findOwnClockBody(trx, acting, bodyId));
    requireVerdict(mayRecordOccasion(body, text, acting.actor));

    const by = { recordedAt: acting.now, recordedByName: acting.actor.name };
    const id = await insertOccasion(trx, { ...text, bodyId, ...by });
    await writeEvent(trx, acting, {
      action: "occasion_recorded",
      subject: { kind: "occasion", id, version: 1 },
      about: [{ kind: "body", id: bodyId }],
      bodyId,
      particulars: { title: text.title, from: dateText(text.occurredOn) },
    });
    return { title: text.title, path: pathOfOccasion(body.slug, { id, ...text }) };
  });
}

/** The body with its rules, where the actor has a part in it. */
export async function findOwnClockBody(
  trx: Trx | Db,
  { actor }: Pick<Acting, "actor">,
  bodyId: number,
): Promise<ClockBody | undefined> {
  if (!bodiesOf(actor).includes(bodyId)) return undefined;
  const [body] = await readClockBodies(trx, [bodyId]);
  return body;
}

/** Where the deadline that it starts is read: a veto's is the first of its year. */
export function pathOfOccasion(
  bodySlug: string,
  { id, ruleId, occurredOn }: { id: number; ruleId: string; occurredOn: IsoDate },
): string {
  if (!isRuleId(ruleId)) return `/deadlines?body=${bodySlug}`;
  const of =
    ruleId === VETO ? { kind: "year" as const, id: yearOfVeto(occurredOn) } : { kind: "occasion" as const, id };
  return deadlinePath(bodySlug, deadlineKey(ruleId, of));
}
