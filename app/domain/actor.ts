import type { IsoDate } from "./calendar.ts";

/** What a person is, in one body, between dates. Differently in different bodies. */
export const ROLES = ["officer", "chair", "vice_chair", "member", "co_opted"] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS = {
  officer: "scrutiny officer",
  chair: "chair",
  vice_chair: "vice-chair",
  member: "member",
  co_opted: "co-opted member",
} as const satisfies Record<Role, string>;

export type Part = { bodyId: number; role: Role };

/** The person asking: who she is, and which part she has in which body today. */
export type Person = {
  personId: number;
  name: string;
  parts: readonly Part[];
  administrator: boolean;
};

/** Who is reading: nobody we know, or a person. */
export type Reader = Person | null;

/** Who does a deed, on which day. The rules never ask the clock; they are told. */
export type Actor = Person & { today: IsoDate };

/** The roles this reader has in the body; none when signed out or without a part. */
export function rolesIn(reader: Reader, bodyId: number): readonly Role[] {
  if (!reader) return [];
  return reader.parts.filter((part) => part.bodyId === bodyId).map((part) => part.role);
}

/** Whether the reader has any part in the body, and so sees its working record. */
export function hasPartIn(reader: Reader, bodyId: number): reader is Person {
  return rolesIn(reader, bodyId).length > 0;
}

/** The ids of the bodies the reader has a part in. */
export function bodiesOf(reader: Reader): number[] {
  return reader ? [...new Set(reader.parts.map((part) => part.bodyId))] : [];
}

/** The actor as a plain member of her bodies: without what only their officers and chairs are shown. */
export function asMember(actor: Actor): Actor {
  return { ...actor, parts: actor.parts.map(({ bodyId }) => ({ bodyId, role: "member" })) };
}

/**
 * The particulars of a chair's decision: who decided it. A vice-chair decides on
 * behalf of the chair, and the record says so.
 */
export function decidedAs(actor: Reader, bodyId: number): { role?: string } {
  const held = rolesIn(actor, bodyId);
  if (held.includes("chair") || !held.includes("vice_chair")) return {};
  return { role: "on behalf of the chair" };
}
