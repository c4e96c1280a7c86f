import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { mayEndMembership } from "#app/domain/administration/membership.ts";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import { findMembership, setUntil } from "#db/administration/memberships.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireBody } from "./administered-body.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Sets the last day of a part in a body; the part itself is never deleted, and
 * after that day gives no rights. Refuses anyone but an administrator, a day
 * before its first, one that is over already, and a stale version.
 */
export function endMembership(
  db: Db,
  acting: Acting,
  input: { slug: string; membershipId: number; version: number; untilOn: IsoDate; reason: string | null },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = await requireBody(trx, acting, input.slug);
    const part = requireRecord(await findMembership(trx, body.id, input.membershipId));
    const verdict = mayEndMembership(part, input.untilOn, acting.actor.today);
    await requireCurrent(trx, { kind: "membership", id: part.id, version: part.version }, input.version, verdict);

    await setUntil(trx, part.id, input.untilOn);
    await writeEvent(trx, acting, {
      action: "membership_ended",
      subject: { kind: "membership", id: part.id, version: part.version + 1 },
      about: [
        { kind: "body", id: body.id },
        { kind: "person", id: part.personId },
      ],
      bodyId: body.id,
      reason: input.reason,
      particulars: {
        title: part.personName,
        role: ROLE_LABELS[part.role],
        to: body.name,
        from: dateText(input.untilOn),
      },
    });
    return { name: part.personName };
  });
}
