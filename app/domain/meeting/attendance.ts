/** How somebody was at a meeting. */
export const ATTENDANCE_WORDS = {
  present: "Present",
  substitute: "Present as a substitute",
  apologies: "Sent apologies",
  absent: "Absent",
  in_attendance: "In attendance",
} as const;

export type AttendancePart = keyof typeof ATTENDANCE_WORDS;
export const ATTENDANCE_PARTS = Object.keys(ATTENDANCE_WORDS) as AttendancePart[];

/** The interests that members declare at a meeting. */
export const INTEREST_WORDS = {
  pecuniary: "Pecuniary interest",
  personal: "Personal interest",
  other: "Other interest",
} as const;

export type InterestKind = keyof typeof INTEREST_WORDS;
export const INTEREST_KINDS = Object.keys(INTEREST_WORDS) as InterestKind[];
