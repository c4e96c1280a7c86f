import type { LinkKind } from "#app/domain/account/sign-in.ts";
import type { EventAction } from "#app/domain/events.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requirePerson } from "#app/services/administration/administered-person.server.ts";
import { linkToShow, makeLink, type LinkMaking } from "./links.server.ts";
import { giveLink } from "./give-link.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

type PersonFacts = Awaited<ReturnType<typeof requirePerson>>;

export type PersonLinkGiven = Promise<{ outcome: Outcome<{ name: string }>; link: string | null }>;

/**
 * Gives a person a secret link of one kind, by mail or, where this installation
 * sends none, returned once to pass on. Earlier links end. Refuses as `may`
 * says, or a stale version.
 */
export async function givePersonLink(
  db: Db,
  acting: Acting,
  making: LinkMaking,
  input: { personId: number; version: number },
  what: {
    kind: LinkKind;
    action: Extract<EventAction, "account_invited" | "account_reset_offered">;
    may: (person: PersonFacts) => Verdict;
  },
): PersonLinkGiven {
  const link = makeLink(making, what.kind, acting.actor.councilId);
  const outcome = await runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, what.may);
    await giveLink(trx, making, link, {
      personId: person.id,
      name: person.name,
      email: person.email ?? "",
      byPersonId: acting.actor.personId,
      now: acting.now,
    });
    await changePerson(trx, person.id);
    await writeEvent(trx, acting, {
      action: what.action,
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
  return { outcome, link: linkToShow(outcome, making, link) };
}
