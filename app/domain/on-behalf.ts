import { rolesIn, type Reader } from "./actor.ts";
import { allOf, allowed, refused, type Verdict } from "./verdict.ts";

/** What the two forms ask an officer who enters what somebody else proposed. */
export const ON_BEHALF = {
  question: "Whose proposal is it?",
  hint: "Choose a member who asked you to enter it. It is then theirs, with “entered by” and your name.",
  mine: "My own",
} as const;

/** “Cllr Ruth Ahmed (entered by Jo Bryce)”; the name alone where they entered it themselves. */
export function enteredByText(name: string, enteredByName: string | null): string {
  return enteredByName ? `${name} (entered by ${enteredByName})` : name;
}

/** What history remembers of a proposal that somebody entered for a member: that they did, not whose it is. */
export function enteredFor(enteredByPersonId: number | null): { role?: string } {
  return enteredByPersonId === null ? {} : { role: "for a member" };
}

/** Whether the actor may enter proposals of members of the body for them: its officers may. */
export function entersForOthers(actor: Reader, bodyId: number): boolean {
  return rolesIn(actor, bodyId).includes("officer");
}

/**
 * Whether the actor may enter a proposal as this person's: an officer of the body
 * may, for one of its members of that day. Refuses anyone else, and anyone else's.
 */
export function mayEnterFor(
  personId: number,
  body: { id: number; members: readonly { id: number }[] },
  actor: Reader,
): Verdict {
  return allOf(
    entersForOthers(actor, body.id)
      ? allowed
      : refused("role", "Only the scrutiny officer can enter a proposal for a member."),
    body.members.some(({ id }) => id === personId)
      ? allowed
      : refused("input", "Choose a member of this body, or leave it as your own."),
  );
}
