import { rolesIn, type Reader } from "./actor.ts";

/**
 * The particulars of a chair's decision: who decided it. A vice-chair decides on
 * behalf of the chair, and the record says so.
 */
export function decidedAs(actor: Reader, bodyId: number): { role?: string } {
  const held = rolesIn(actor, bodyId);
  if (held.includes("chair") || !held.includes("vice_chair")) return {};
  return { role: "on behalf of the chair" };
}
