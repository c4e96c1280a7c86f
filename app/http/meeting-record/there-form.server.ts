import { z } from "zod";
import { ATTENDANCE_PARTS } from "#app/domain/meeting-record/attendance.ts";
import { entriesTicked, type TickedMember } from "#app/domain/meeting-record/ticked.ts";
import { rowsOf, type Row } from "#app/http/form-rows.server.ts";

/** Who was there, as it is ticked beside the items of a record. */
export const ThereForm = z
  .looseObject({})
  .transform((form, context) => entriesTicked(rowsOf(form, "member", context).map(memberOf)));

function memberOf(row: Row): TickedMember {
  const was = ATTENDANCE_PARTS.find((part) => part === row.text("was")) ?? "";
  return { personId: row.number, version: Number(row.text("version")) || 0, was, isTicked: row.text("here") !== "" };
}
