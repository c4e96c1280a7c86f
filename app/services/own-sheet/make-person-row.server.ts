import { plainEmail } from "#app/domain/account/email.ts";
import { mayStartMembership } from "#app/domain/administration/membership.ts";
import type { PersonMade } from "#app/domain/own-sheet/plan-people.ts";
import { familyNameAfter } from "#app/domain/person-name.ts";
import { insertAccount } from "#db/account/accounts.server.ts";
import { insertMembership, listMembershipsBetween } from "#db/administration/memberships.server.ts";
import { insertOffice } from "#db/administration/offices.server.ts";
import { insertPerson } from "#db/administration/people.server.ts";
import { requireRoomForPerson } from "#app/services/administration/within-limits.server.ts";
import { requireUnusedEmail } from "#app/services/account/unused-email.server.ts";
import { requireVerdict } from "#app/services/run-deed.server.ts";
import type { Making } from "./making.server.ts";

/** Makes the person of a row with their part in the body, and their account without an invitation; or the office. */
export async function makePersonRow(
  making: Making,
  make: PersonMade,
): Promise<{ kind: "person" | "office"; id: number }> {
  const { trx, acting, body, done } = making;
  const { councilId } = acting.actor;
  if (make.is === "office") {
    const id = await insertOffice(trx, { councilId, title: make.title, organisation: make.organisation });
    done.made.push({ kind: "office", id, version: 1 });
    return { kind: "office", id };
  }
  const { name, description, email, role, fromOn, untilOn } = make;
  let personId = make.personId;
  if (personId === null) {
    await requireRoomForPerson(trx, councilId);
    personId = await insertPerson(trx, { councilId, name, familyName: familyNameAfter({ name }), description });
    done.made.push({ kind: "person", id: personId, version: 1 });
    if (email !== null) {
      await requireUnusedEmail(trx, plainEmail(email), { personId, councilId });
      await insertAccount(trx, { councilId, personId, email: plainEmail(email), createdAt: acting.now });
    }
  }
  const part = { personId, role, fromOn, untilOn };
  requireVerdict(mayStartMembership(part, await listMembershipsBetween(trx, body.id, part)));
  const id = await insertMembership(trx, { ...part, bodyId: body.id });
  done.made.push({ kind: "membership", id, version: 1 });
  return { kind: "person", id: personId };
}
