/** How somebody was at a meeting. */
export const ATTENDANCE_LABELS = {
  present: "Present",
  substitute: "Present as a substitute",
  apologies: "Sent apologies",
  absent: "Absent",
  in_attendance: "In attendance",
} as const;

export type AttendancePart = keyof typeof ATTENDANCE_LABELS;
export const ATTENDANCE_PARTS = Object.keys(ATTENDANCE_LABELS) as AttendancePart[];

/** The interests that members declare at a meeting. */
export const INTEREST_LABELS = {
  pecuniary: "Pecuniary interest",
  personal: "Personal interest",
  other: "Other interest",
} as const;

export type InterestKind = keyof typeof INTEREST_LABELS;
export const INTEREST_KINDS = Object.keys(INTEREST_LABELS) as InterestKind[];

/** One line of the list: who, how (null takes them off), for whom; `version` 0 where no line was there. */
export type AttendanceEntry = {
  id: number | null;
  version: number;
  personId: number | null;
  officeId: number | null;
  words: string;
  part: AttendancePart | null;
  forPersonId: number | null;
  forWords: string;
};

type ThereLine = Pick<AttendanceEntry, "personId" | "officeId" | "words"> & { id: number };

/** A line of the list is the same by its number, or by the person, office or words it names. */
export function isSameLine(row: ThereLine, entry: AttendanceEntry): boolean {
  if (entry.id !== null) return row.id === entry.id;
  if (entry.personId !== null) return row.personId === entry.personId;
  if (entry.officeId !== null) return row.officeId === entry.officeId;
  return row.personId === null && row.officeId === null && row.words === entry.words;
}

/** Whether both say how somebody was there, and for whom, in the same way. */
export function saysTheSame(one: SaysHow, other: SaysHow): boolean {
  return one.part === other.part && one.forPersonId === other.forPersonId && one.forWords === other.forWords;
}

type SaysHow = Pick<AttendanceEntry, "part" | "forPersonId" | "forWords">;

type Named = {
  words: string;
  personName: string | null;
  officeTitle: string | null;
  officeOrganisation: string | null;
};

/** Whom an entry names: the person, the office with its organisation, or the words as entered. */
export function attendeeText({ words, personName, officeTitle, officeOrganisation }: Named): string {
  if (personName) return personName;
  if (!officeTitle) return words;
  return officeOrganisation ? `${officeTitle}, ${officeOrganisation}` : officeTitle;
}

/** "Present as a substitute for Cllr Tom Bell", or the part alone. */
export function partText(entry: { part: AttendancePart; forName?: string | null; forWords: string }): string {
  const instead = entry.part === "substitute" ? (entry.forName ?? entry.forWords) : "";
  return instead ? `${ATTENDANCE_LABELS[entry.part]} for ${instead}` : ATTENDANCE_LABELS[entry.part];
}

/** "7 present, 1 substitute, 2 apologies": how many there were of each; nothing where there is nobody. */
export function attendanceTotals(entries: readonly { part: AttendancePart }[]): string {
  return ATTENDANCE_PARTS.map((part) => ({ part, n: entries.filter((one) => one.part === part).length }))
    .filter(({ n }) => n > 0)
    .map(({ part, n }) => `${n} ${SHORT[part]}`)
    .join(", ");
}

const SHORT = {
  present: "present",
  substitute: "by a substitute",
  apologies: "sent apologies",
  absent: "absent",
  in_attendance: "in attendance",
} as const satisfies Record<AttendancePart, string>;
