import { rolesIn, type Actor } from "#app/domain/reader.ts";

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

/** Whether the actor speaks for the chair herself, and so is not asked whose words they are. */
export function isChairHerself(actor: Actor, bodyId: number): boolean {
  return rolesIn(actor, bodyId).some((role) => role === "chair" || role === "vice_chair");
}
