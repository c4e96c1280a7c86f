import type { DraftFields } from "#app/domain/meeting-record/draft.ts";
import { cleanText } from "#app/domain/text.ts";

const OF_RECORD = /^(?:I-\d{1,9}|there)-[A-Za-z0-9-]{1,60}$/;
const LINE = /^(I-\d+-followUp-\d+)-line$/;
const MOST_LINES = 40;

/** The fields of a record's form among what was sent, each under its name. */
export function draftFieldsOf(data: FormData): DraftFields {
  const fields: Record<string, string> = {};
  for (const [name, value] of data)
    if (OF_RECORD.test(name) && typeof value === "string") fields[name] = cleanText(value);
  return fields;
}

/** The follow-ups among them that are typed in one line, each under the beginning of its fields' names. */
export function linesIn(fields: DraftFields): Record<string, { line: string; due: string | undefined }> {
  const lines = Object.entries(fields).flatMap(([name, line]) => {
    const row = LINE.exec(name)?.[1];
    return row && line !== "" && !line.includes("\n") ? [[row, { line, due: fields[`${row}-due`] }] as const] : [];
  });
  return Object.fromEntries(lines.slice(0, MOST_LINES));
}
