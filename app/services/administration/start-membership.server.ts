import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { mayStartMembership } from "#app/domain/administration/membership.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { ROLE_LABELS, type Role } from "#app/domain/actor.ts";
import { insertMembership, listMembershipsBetween } from "#db/administration/memberships.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireBody } from "./administered-body.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

type NewPart = { slug: string; personId: number; role: Role; fromOn: IsoDate; untilOn: IsoDate | null };

/**
 * Gives a person a part in a body from a day, with or without a last day. It
 * counts from their next request. Refuses anyone but an administrator, a part
 * already held in that time, a second chair, and a last day before the first.
 */
export function startMembership(db: Db, acting: Acting, input: NewPart): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, (trx) => startMembershipIn(trx, acting, input));
}

/** The same, inside a transaction that runs already. */
export async function startMembershipIn(trx: Trx, acting: Acting, input: NewPart): Promise<{ name: string }> {
  const body = await requireBody(trx, acting, input.slug);
  const person = requireRecord(ofOwnCouncil(acting.actor, await findPersonWithAccount(trx, input.personId)));
  const { personId, role, fromOn, untilOn } = input;
  const part = { personId, role, fromOn, untilOn };
  requireVerdict(mayStartMembership(part, await listMembershipsBetween(trx, body.id, part)));

  const id = await insertMembership(trx, { ...part, bodyId: body.id });
  await writeEvent(trx, acting, {
    action: "membership_started",
    subject: { kind: "membership", id, version: 1 },
    about: [
      { kind: "body", id: body.id },
      { kind: "person", id: person.id },
    ],
    bodyId: body.id,
    particulars: {
      title: person.name,
      role: ROLE_LABELS[part.role],
      to: body.name,
      from: dateText(part.fromOn),
    },
  });
  return { name: person.name };
}
