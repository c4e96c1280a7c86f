import type { SourceAttendance, SourceDeclaration } from "./types.ts";

const words = (text: string) => ({ words: text });

/** Who was there, by office; people are not named. */
export const SOURCE_ATTENDANCE: readonly SourceAttendance[] = [
  ["M0", "present", words("The Chair of the Panel")],
  ["M0", "in_attendance", "pcc-warwickshire"],
  ["M0", "in_attendance", "policy-warwickshire"],
  ["M0", "in_attendance", words("A councillor of Beaudesert and Henley in Arden Joint Parish Council")],
  ["M1", "present", words("The Chairman of the Sub-Committee")],
  ["M1", "present", words("The Vice-Chairman of the Sub-Committee")],
  ["M1", "in_attendance", "pcc-thames-valley"],
  ["M1", "in_attendance", "acc-thames-valley"],
  ["M1", "in_attendance", "strategy-thames-valley"],
  ["M1", "in_attendance", words("A Detective Chief Superintendent of Thames Valley Police")],
  ["M1", "in_attendance", "adviser-bucks"],
  ["M1", "in_attendance", words("An officer of the Commissioner’s office")],
  ["M2", "present", words("The Chairman of the Panel")],
  ["M2", "present", words("A member of the Panel who is on the Safer Crawley Partnership")],
  ["M2", "in_attendance", "pcc-sussex"],
  ["M2", "in_attendance", "chief-executive-sussex"],
  ["M3", "present", "pcc-west-mercia"],
  ["M3", "in_attendance", "cc-west-mercia"],
  ["M3", "in_attendance", "acc-west-mercia"],
  ["M3", "in_attendance", words("Detective Superintendent, Protective Services")],
  ["M3", "in_attendance", words("Policy Officer of the Commissioner’s office, taking the notes")],
  ["M4", "present", "pcc-west-mercia"],
  ["M4", "present", "dpcc-west-mercia"],
  ["M4", "present", words("Assistant Police and Crime Commissioner")],
  ["M4", "in_attendance", words("Senior Policy and Partnerships Officer")],
  ["M4", "in_attendance", words("Policy Officer of the Commissioner’s office, taking the minutes")],
  ["M4", "in_attendance", "cc-west-mercia"],
  ["M4", "in_attendance", "acc-west-mercia"],
];

/** The one interest that was declared (source of 2015, paragraph 28). */
export const SOURCE_DECLARATIONS: readonly SourceDeclaration[] = [
  {
    item: "M2.1",
    who: "A member of the Panel",
    interest: "personal",
    words: "A member of the Safer Crawley Partnership",
  },
];
