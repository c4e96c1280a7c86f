import { plainEmail } from "#app/domain/account/email.ts";
import { familyNameAfter } from "#app/domain/person-name.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { insertAccount } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertPerson } from "#db/administration/people.server.ts";
import { requireRoomForPerson } from "./within-limits.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { linkToShow, makeLink, type LinkMaking } from "#app/services/account/links.server.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { requireUnusedEmail } from "#app/services/account/unused-email.server.ts";

/**
 * Adds a person and, where an e-mail address is given, their account with an
 * invitation. Returns the link to pass on where this installation sends no mail.
 * Refuses anyone but an administrator, and an address that another account has.
 */
export async function addPerson(
  db: Db,
  acting: Acting,
  making: LinkMaking,
  input: { name: string; familyName?: string; description: string; email?: string },
): Promise<{ outcome: Outcome<{ personId: number }>; link: string | null }> {
  const link = makeLink(making, "invitation", acting.actor.councilId);
  const email = input.email === undefined ? null : plainEmail(input.email);
  const outcome = await runDeedFor(db, acting, async (trx) => {
    requireVerdict(mayAdminister(acting.actor));
    const { councilId } = acting.actor;
    await requireRoomForPerson(trx, councilId);
    const { name, description } = input;
    const personId = await insertPerson(trx, { councilId, name, familyName: familyNameAfter(input), description });
    const about = { subject: { kind: "person", id: personId, version: 1 }, bodyId: null } as const;
    await writeEvent(trx, acting, { action: "person_added", ...about, particulars: { title: name } });
    if (email === null) return { personId };

    await requireUnusedEmail(trx, email, { personId, councilId });
    await insertAccount(trx, { councilId, personId, email, createdAt: acting.now });
    const to = { personId, name, email, byPersonId: acting.actor.personId, now: acting.now };
    await giveLink(trx, making, link, to);
    await writeEvent(trx, acting, { action: "account_invited", ...about, particulars: { title: name } });
    return { personId };
  });
  return { outcome, link: email === null ? null : linkToShow(outcome, making, link) };
}
