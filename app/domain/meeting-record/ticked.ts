import type { AttendanceEntry, AttendancePart } from "./attendance.ts";

/** A member of the body on the list that is ticked: `was` is how they were recorded when the form was rendered. */
export type TickedMember = { personId: number; version: number; was: AttendancePart | ""; isTicked: boolean };

/** Whoever is ticked was there: in person, or somebody stood in for them. */
export function isThere(part: AttendancePart | ""): boolean {
  return part === "present" || part === "substitute";
}

/**
 * What the ticks record. Where nobody was recorded yet, those who are not ticked sent apologies, once anybody is; from
 * then on only who was ticked or is no longer.
 */
export function entriesTicked(members: readonly TickedMember[]): AttendanceEntry[] {
  const isFirst = members.every(({ was }) => was === "");
  if (isFirst && !members.some(({ isTicked }) => isTicked)) return [];
  return members
    .filter(({ was, isTicked }) => isFirst || isThere(was) !== isTicked)
    .map(({ personId, version, isTicked }) => ({
      id: null,
      version,
      personId,
      officeId: null,
      words: "",
      part: isTicked ? ("present" as const) : ("apologies" as const),
      forPersonId: null,
      forWords: "",
    }));
}
