import type { IsoDate } from "#app/domain/calendar.ts";
import { withoutEmails } from "#app/domain/public-text.ts";
import { rolesIn, type Actor } from "#app/domain/actor.ts";

/** Why the chair takes an item though it was on no agenda published in time, who said so and on which day. */
export type UrgentReason = { because: string; by: string; on: IsoDate };

type Urgent = { urgentBecause: string | null; urgentByName: string | null; urgentOn: IsoDate | null };

/** An item without the chair's reason; so it is again whenever its place changes, as the reason was for that meeting. */
export const NOT_URGENT = { urgentBecause: null, urgentByName: null, urgentOn: null } as const;

/** The chair's reason as it is recorded with an item; null where none is. */
export function urgentReason({ urgentBecause, urgentByName, urgentOn }: Urgent): UrgentReason | null {
  if (urgentBecause === null || urgentOn === null) return null;
  return { because: urgentBecause, by: urgentByName ?? "the chair", on: urgentOn };
}

/** The same for readers: nobody's e-mail address is in it. */
export function publicUrgency({ because, by, on }: UrgentReason): UrgentReason {
  return { because: withoutEmails(because), by: withoutEmails(by), on };
}

/**
 * Who takes an item as urgent, as the record says it: the chair by name; the
 * vice-chair on the chair's behalf; or whom an officer heard it from.
 */
export function chairsName(actor: Actor, bodyId: number, said: string): string {
  const held = rolesIn(actor, bodyId);
  if (held.includes("chair")) return `${actor.name}, chair`;
  if (held.includes("vice_chair")) return `${actor.name}, vice-chair, on behalf of the chair`;
  return `${said}, as told to ${actor.name}`;
}
