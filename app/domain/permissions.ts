import { CHAIR_ROLES, MEMBER_ROLES, ROLES, rolesIn, ROLE_LABELS, type Reader, type Role } from "./actor.ts";
import type { Right } from "./deed.ts";
import { allowed, refused, type Verdict } from "./verdict.ts";

export const OFFICER = ["officer"] as const;
export const CHAIRS = CHAIR_ROLES;
export const MEMBERS = MEMBER_ROLES;
export const EVERYONE = ROLES;

/**
 * Whether the reader's role in the body whose record it is allows the deed;
 * refuses in a sentence naming who may. A vice-chair decides on behalf of the
 * chair. What state the record must be in is asked apart (the `from` of the row).
 */
export function mayByRole({ words, roles }: Right, reader: Reader, bodyId: number): Verdict {
  const held = rolesIn(reader, bodyId);
  if (held.some((role) => (roles as readonly Role[]).includes(role))) return allowed;
  return refused("role", `Only ${whoMay(roles)} of this body can ${words}.`);
}

/** Whether the reader is an administrator: bodies, people, memberships, standing items, invitations. */
export function mayAdminister(reader: Reader): Verdict {
  if (reader?.administrator) return allowed;
  return refused("role", "Only an administrator can do this.");
}

function whoMay(roles: readonly Role[]): string {
  if (roles.length === EVERYONE.length) return "a member or scrutiny officer";
  const words = roles.map((role) => ROLE_LABELS[role]);
  const last = words.pop();
  return words.length === 0 ? `the ${last}` : `the ${words.join(", ")} or ${last}`;
}
