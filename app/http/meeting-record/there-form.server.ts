import { z } from "zod";
import { ATTENDANCE_PARTS } from "#app/domain/meeting-record/attendance.ts";
import { rowsOf, type Row } from "#app/http/form-rows.server.ts";

/** Who was there, as it is said beside the items of a record: only the members of whom something else is said than stood there. */
export const ThereForm = z.looseObject({}).transform((form, context) =>
  rowsOf(form, "member", context)
    .filter((row) => row.text("part") !== row.text("was"))
    .map(memberLine),
);

/** What a form says of a member: how they were there, or nothing. */
export function memberLine(row: Row) {
  const part = row.oneOf("part", ATTENDANCE_PARTS, "Choose from the list");
  return {
    id: null,
    version: Number(row.text("version")) || 0,
    personId: row.number,
    officeId: null,
    words: "",
    part,
    forPersonId: part === "substitute" ? Number(row.text("instead")) || null : null,
    forWords: "",
  };
}
