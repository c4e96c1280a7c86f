import { FOLLOW_UP_DEEDS } from "./deeds.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { isSameOwner, ownersOf, type Naming, type OtherOwners, type Owner } from "./owner-key.ts";
import { isOpenFollowUp } from "./state-sets.ts";
import type { FollowUpState } from "./states.ts";

/** How long an owner may answer through a link: four weeks, about the time between two meetings. */
export const OWNER_LINK_DAYS = 28;

/** How many wrong links one address may try in a quarter of an hour, as at the sign-in page. */
export const WRONG_LINKS = { minutes: 15, perAccount: 20, perAddress: 20 } as const;

export const TOO_MANY_LINKS =
  "Too many links that do not work were tried from here. Wait 15 minutes, then open the link again.";

/** Whether another link may be tried from an address, after this many that did not work. */
export function mayTryAfter(wrong: number): Verdict {
  return wrong < WRONG_LINKS.perAddress ? allowed : refused("limit", TOO_MANY_LINKS);
}

/** Where a link stands. Running out is not written down: it is read off the clock. */
export const OWNER_LINK_STATES = {
  waiting: { words: "Waiting for an answer" },
  answered: { words: "Answered" },
  taken_back: { words: "Withdrawn" },
  expired: { words: "Expired" },
} as const;
export type OwnerLinkState = keyof typeof OWNER_LINK_STATES;

export type OwnerLinkFacts = Owner & {
  bodyId: number;
  expiresAt: IsoInstant;
  usedAt: IsoInstant | null;
  revokedAt: IsoInstant | null;
};

/** When a link made now runs out. */
export function ownerLinkEnds(now: IsoInstant): IsoInstant {
  return addHours(now, OWNER_LINK_DAYS * 24);
}

/** Where the link stands at an instant: an answer counts before anything else. */
export function ownerLinkState(link: OwnerLinkFacts, now: IsoInstant): OwnerLinkState {
  if (link.usedAt !== null) return "answered";
  if (link.revokedAt !== null) return "taken_back";
  return link.expiresAt <= now ? "expired" : "waiting";
}

/** What is asked before a row is shown through a link. `sensitive` is of the row, its theme or its item. */
export type LinkRowFacts = Owner &
  Partial<OtherOwners> & { bodyId: number; state: FollowUpState; sensitive: "yes" | "no" };

/** Whether the link still shows this row: open, not sensitive, of the link's body, and its owner still one of the row's. */
export function showsThroughLink(link: OwnerLinkFacts, row: LinkRowFacts, naming: Naming): boolean {
  const isTheirs = ownersOf({ ...row, name: row.ownerWords }, naming).some((owner) => isSameOwner(owner, link));
  return row.bodyId === link.bodyId && isTheirs && isOpenFollowUp(row.state) && row.sensitive === "no";
}

/** Whether the actor may make links for the owners of this body's follow-ups. */
export function mayChase(bodyId: number, actor: Reader): Verdict {
  return mayByRole(FOLLOW_UP_DEEDS.chase_follow_up, actor, bodyId);
}

/** Whether the actor may take a link back: while it waits. */
export function mayTakeBackLink(link: OwnerLinkFacts, actor: Reader, now: IsoInstant): Verdict {
  const state = ownerLinkState(link, now);
  return allOf(
    mayChase(link.bodyId, actor),
    state === "waiting"
      ? allowed
      : refused("state", `There is nothing to withdraw: this link is “${OWNER_LINK_STATES[state].words}”.`),
  );
}
