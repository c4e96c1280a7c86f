import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { rowsOf, type Row } from "#app/http/form-rows.server.ts";
import { optionalText } from "#app/http/form-parts.server.ts";
import { memberLine } from "#app/http/meeting-record/there-form.server.ts";

const MOST_NAME = 200;
const ASK = {
  name: "Enter who stood in",
  instead: "Choose whom they stood in for",
};

const Lists = z.looseObject({ inAttendance: optionalText(4000), because: optionalText(REASON.limit) });

/** The whole list: members, others already on it, substitutes, and whoever else was there, one a line. */
export const Attendance = Lists.transform((form, context) => ({
  because: form.because,
  entries: [
    ...rowsOf(form, "member", context).map(memberLine),
    ...rowsOf(form, "other", context).map((row) => ({ ...memberLine(row), id: row.number, personId: null })),
  ],
  typed: [
    ...rowsOf(form, "substitute", context).flatMap(substituteOf),
    ...form.inAttendance
      .split("\n")
      .map((line) => line.trim().slice(0, MOST_NAME))
      .filter((line) => line !== "")
      .map((name) => ({ name, part: "in_attendance" as const, forPersonId: null })),
  ],
}));

function substituteOf(row: Row) {
  const [name, instead] = [row.words("name", MOST_NAME), Number(row.text("instead")) || null];
  if (name === "" && instead === null) return [];
  if (name === "") return row.refuse("name", ASK.name);
  if (instead === null) return row.refuse("instead", ASK.instead);
  return [{ name, part: "substitute" as const, forPersonId: instead }];
}
