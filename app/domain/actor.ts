import type { IsoDate } from "./calendar.ts";

/** What a person is, in one body, between dates. Differently in different bodies. */
export const ROLES = ["officer", "chair", "vice_chair", "member", "co_opted"] as const;
export type Role = (typeof ROLES)[number];

/** The chair, and the vice-chair who decides on behalf of the chair. */
export const CHAIR_ROLES = ["chair", "vice_chair"] as const satisfies readonly Role[];

/** Everybody who sits on the body, the chair first. Officers serve it, and are no members of it. */
export const MEMBER_ROLES = [...CHAIR_ROLES, "member", "co_opted"] as const satisfies readonly Role[];

/** Who sees all of a body's work: its officers, and the chair with the vice-chair. */
export const OFFICER_AND_CHAIR_ROLES = ["officer", ...CHAIR_ROLES] as const satisfies readonly Role[];

export const ROLE_LABELS = {
  officer: "scrutiny officer",
  chair: "chair",
  vice_chair: "vice-chair",
  member: "member",
  co_opted: "co-opted member",
} as const satisfies Record<Role, string>;

export type Part = { bodyId: number; role: Role };

/** The person asking: who they are, of which council, and which part they have in which body today. */
export type Person = {
  personId: number;
  councilId: number;
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

/** Whether the reader is the body's chair or vice-chair. */
export function isChairIn(reader: Reader, bodyId: number): boolean {
  return rolesIn(reader, bodyId).some((role) => (CHAIR_ROLES as readonly Role[]).includes(role));
}

/** Whether the reader is an officer of the body, or its chair or vice-chair. */
export function isOfficerOrChairIn(reader: Reader, bodyId: number): boolean {
  return rolesIn(reader, bodyId).some((role) => (OFFICER_AND_CHAIR_ROLES as readonly Role[]).includes(role));
}

/** The ids of the bodies the reader has a part in. */
export function bodiesOf(reader: Reader): number[] {
  return reader ? [...new Set(reader.parts.map((part) => part.bodyId))] : [];
}

/** The ids of the bodies in which the reader has one of these roles. */
export function bodiesAs(reader: Reader, roles: readonly Role[]): number[] {
  return bodiesOf(reader).filter((bodyId) => rolesIn(reader, bodyId).some((role) => roles.includes(role)));
}

/** The actor as a plain member of their bodies: without what only their officers and chairs are shown. */
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
