import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import type { Actor, Reader } from "#app/domain/actor.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { ACCOUNT_DEEDS, type AccountDeed } from "./deeds.ts";

/** What the rules need to know of a person and their account; `email` is null where there is no account. */
export type AccountFacts = {
  id: number;
  name: string;
  email: string | null;
  hasPassword: boolean;
  hasSecondStep: boolean;
  administratorSinceAt: string | null;
  suspendedAt: string | null;
  anonymousSinceAt: string | null;
  /** The last day of the last part that they have or had in a body, far ahead where it has no end; null without one. */
  lastPartUntilOn: IsoDate | null;
};

/** What the rule for an invitation looks at. */
export type InvitedFacts = Pick<AccountFacts, "name" | "email" | "hasPassword" | "suspendedAt">;

/** Whether the actor may change the person to have this address: an account is never left without one. */
export function mayEditPerson(person: AccountFacts, actor: Reader, email: string | null): Verdict {
  return allOf(
    mayAdminister(actor),
    hasName(person),
    person.email !== null && email === null
      ? refused("input", `${person.name} signs in with an e-mail address: suspend the account instead.`)
      : allowed,
  );
}

/** Whether the actor may send the person an invitation to sign in: they have an address and no password yet. */
export function mayInvite(person: InvitedFacts, actor: Reader): Verdict {
  return allOf(
    mayAdminister(actor),
    hasAccountInForce(person),
    person.hasPassword
      ? refused("state", `${person.name} already has a password. Make a password link instead.`)
      : allowed,
  );
}

/** Whether the actor may make a link with which the person sets a new password. */
export function mayOfferPasswordLink(person: AccountFacts, actor: Reader): Verdict {
  return allOf(
    mayAdminister(actor),
    hasAccountInForce(person),
    person.hasPassword ? allowed : refused("state", `${person.name} has no password yet. Invite them instead.`),
  );
}

/** Whether the actor may take the person's second step away, who has lost it: one's own is removed in one's account. */
export function mayRemoveSecondStep(person: AccountFacts, actor: Reader): Verdict {
  return allOf(
    mayAdminister(actor),
    person.hasSecondStep ? allowed : refused("state", `${person.name} has no second step.`),
    actor?.personId === person.id ? refused("state", "Change your own second step under your account.") : allowed,
  );
}

/** Whether the actor may sign the person out wherever they are signed in. */
export function mayEndSessions(person: AccountFacts, actor: Reader): Verdict {
  return allOf(mayAdminister(actor), hasAccountInForce(person));
}

/** Whether the actor may suspend the account: never one's own, so that an administrator is always left. */
export function maySuspend(person: AccountFacts, actor: Reader): Verdict {
  return allOf(
    mayAdminister(actor),
    hasAccountInForce(person),
    actor?.personId === person.id
      ? refused("state", "You cannot suspend your own account. Ask another administrator.")
      : allowed,
  );
}

/** Whether the actor may restore the account. */
export function mayRestore(person: AccountFacts, actor: Reader): Verdict {
  return allOf(
    mayAdminister(actor),
    person.suspendedAt === null ? refused("state", `The account of ${person.name} is not suspended.`) : allowed,
  );
}

/** Whether the actor may make the person an administrator. */
export function mayGrantAdministrator(person: AccountFacts, actor: Reader): Verdict {
  return allOf(
    mayAdminister(actor),
    hasAccountInForce(person),
    person.administratorSinceAt === null ? allowed : refused("state", `${person.name} is already an administrator.`),
  );
}

/** Whether the actor may end the person's rights; an installation keeps at least one administrator. */
export function mayRemoveAdministrator(person: AccountFacts, actor: Reader, administratorsInForce: number): Verdict {
  const isLast = person.suspendedAt === null && administratorsInForce < 2;
  return allOf(
    mayAdminister(actor),
    person.administratorSinceAt === null ? refused("state", `${person.name} is not an administrator.`) : allowed,
    isLast ? refused("state", `${person.name} is the only administrator. Make someone else one first.`) : allowed,
  );
}

/**
 * Whether the actor may take the person's name out of everything: nobody who has a part in a body still, or who
 * administers, for what they do from then on would need a name.
 */
export function mayMakeAnonymous(person: AccountFacts, actor: Actor): Verdict {
  const until = person.lastPartUntilOn;
  return allOf(
    mayAdminister(actor),
    hasName(person),
    actor.personId === person.id
      ? refused("state", "You cannot make yourself anonymous. Ask another administrator.")
      : allowed,
    person.administratorSinceAt !== null
      ? refused("state", `${person.name} is an administrator. Remove their administrator rights first.`)
      : allowed,
    until !== null && until >= actor.today
      ? refused(
          "state",
          `${person.name} has a part in a body ${openUntil(until)}. End it first; it can be done the day after.`,
        )
      : allowed,
  );
}

function openUntil(day: IsoDate): string {
  return day === NO_END ? "without an end" : `until ${dateText(day)}`;
}

/** How the last day is written of a part that has none. */
export const NO_END: IsoDate = "9999-12-31";

function hasName(person: AccountFacts): Verdict {
  if (person.anonymousSinceAt === null) return allowed;
  return refused("state", "This person has been made anonymous. Add a new person instead.");
}

/** What each deed asks of the person and the actor. */
const MAY: Record<AccountDeed, (person: AccountFacts, actor: Actor, administratorsInForce: number) => Verdict> = {
  edit_person: (person, actor) => mayEditPerson(person, actor, person.email),
  invite: mayInvite,
  offer_password_link: mayOfferPasswordLink,
  remove_second_step: mayRemoveSecondStep,
  end_sessions: mayEndSessions,
  suspend: maySuspend,
  restore: mayRestore,
  grant_administrator: mayGrantAdministrator,
  remove_administrator: mayRemoveAdministrator,
  make_anonymous: mayMakeAnonymous,
};

/** Whether the actor may do this deed on the person's account; `administratorsInForce` is how many there are. */
export function mayOnAccount(
  deed: AccountDeed,
  person: AccountFacts,
  actor: Actor,
  administratorsInForce: number,
): Verdict {
  return MAY[deed](person, actor, administratorsInForce);
}

/** What an administrator may do with a person's account, and why not the rest. */
export function accountOffers(person: AccountFacts, actor: Actor, administratorsInForce: number): Offer[] {
  return offersOf(ACCOUNT_DEEDS, {
    home: `/admin/people/${person.id}`,
    may: (deed) => mayOnAccount(deed, person, actor, administratorsInForce),
    isOffered: () => true,
  });
}

function hasAccountInForce(person: InvitedFacts): Verdict {
  if (person.email === null) return refused("state", `${person.name} has no e-mail address here. Add one first.`);
  if (person.suspendedAt !== null)
    return refused("state", `The account of ${person.name} is suspended. Restore it first.`);
  return allowed;
}
