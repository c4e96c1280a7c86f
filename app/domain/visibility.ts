import { hasPartIn, isOfficerOrChairIn, rolesIn, type Person, type Reader } from "./actor.ts";

/** The record where it is of the person's own council: another council's people and settings do not exist for them. */
export function ofOwnCouncil<Of extends { councilId: number }>(
  { councilId }: Pick<Person, "councilId">,
  record: Of | undefined,
): Of | undefined {
  return record?.councilId === councilId ? record : undefined;
}

/** Whether the reader sees a body's working record at all; others get what is published, or nothing. */
export function seesWorkingRecord(reader: Reader, bodyId: number): boolean {
  return hasPartIn(reader, bodyId);
}

/** Whether the reader sees officers' notes and who sent a public suggestion: officers of the body only. */
export function seesOfficerNotes(reader: Reader, bodyId: number): boolean {
  return rolesIn(reader, bodyId).includes("officer");
}

/** Whether the reader sees records marked as sensitive: officers and the chair or vice-chair. */
export function seesSensitive(reader: Reader, bodyId: number): boolean {
  return isOfficerOrChairIn(reader, bodyId);
}

/** The bodies whose sensitive records the reader sees. */
export function bodiesSeenWhole(reader: Reader): number[] {
  return (reader?.parts ?? []).map((part) => part.bodyId).filter((bodyId) => seesSensitive(reader, bodyId));
}
