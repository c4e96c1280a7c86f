import type { Reader } from "#app/domain/actor.ts";
import { instantText, type IsoInstant } from "#app/domain/calendar.ts";
import { refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInvite, type InvitedFacts } from "./may.ts";

/** A person without a password; `invitedUntilAt` is until when an invitation of theirs still works, null without one. */
export type ToInvite = InvitedFacts & { invitedUntilAt: IsoInstant | null };

/** Whether the person is one of those who are still to be invited: they may be, and no invitation that they have still works. */
export function isStillToInvite(person: ToInvite, actor: Reader): Verdict {
  const may = mayInvite(person, actor);
  if (!may.allowed || person.invitedUntilAt === null) return may;
  return refused(
    "state",
    `${person.name} has an invitation already: it works until ${instantText(person.invitedUntilAt)}.`,
  );
}
