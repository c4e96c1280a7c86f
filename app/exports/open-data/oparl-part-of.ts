/**
 * Objects of OParl that stand inside others have an address as well: which record holds each, and where in it. The
 * number before the dash is the record's own.
 */
export const OPARL_PARTS = {
  membership: { list: "person", field: "membership", type: "Membership" },
  location: { list: "meeting", field: "location", type: "Location" },
  file: { list: "paper", field: "auxiliaryFile", type: "File" },
} as const;

export type OparlPartName = keyof typeof OPARL_PARTS;

/** The part of this name; undefined where no part is called so. */
export function oparlPartOf(name: string): OparlPartName | undefined {
  return (Object.keys(OPARL_PARTS) as OparlPartName[]).find((one) => one === name);
}

type Json = Record<string, unknown>;

/** The part of this address within the object that holds it; undefined where it is not there. */
export function oparlPart(object: Json, field: string, id: string): Json | undefined {
  const held = object[field];
  const parts = (Array.isArray(held) ? held : held === undefined ? [] : [held]) as Json[];
  return parts.find((part) => part.id === id);
}
