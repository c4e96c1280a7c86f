import { mayInvite } from "#app/domain/account/may.ts";
import type { Db } from "#db/open.server.ts";
import { changePerson } from "#db/people.server.ts";
import { actAs, type Acting, type Outcome } from "./act.server.ts";
import { insistPerson } from "./administered-person.server.ts";
import { giveLink, linkToShow, makeLink, type LinkMaking } from "./links.server.ts";
import { record } from "./record.server.ts";

/**
 * Invites a person to sign in, by mail or, where this installation sends none, by
 * a link that is returned once to pass on. Earlier links end. Refuses by role, by
 * the state of the account or a stale version.
 */
export async function invitePerson(
  db: Db,
  acting: Acting,
  making: LinkMaking,
  input: { personId: number; version: number },
): Promise<{ outcome: Outcome<{ name: string }>; link: string | null }> {
  const link = makeLink(making, "invitation");
  const outcome = await actAs(db, acting, async (trx) => {
    const person = await insistPerson(trx, acting, input, (one) => mayInvite(one, acting.actor));
    await giveLink(trx, making, link, {
      personId: person.id,
      name: person.name,
      email: person.email ?? "",
      byPersonId: acting.actor.personId,
      now: acting.now,
    });
    await changePerson(trx, person.id);
    await record(trx, acting, {
      action: "account_invited",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
  return { outcome, link: linkToShow(outcome, making, link) };
}
