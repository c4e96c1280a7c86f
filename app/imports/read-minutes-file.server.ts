import { minutesShown } from "#app/domain/minutes/shown-text.ts";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { MINUTES_FIELDS } from "#app/domain/minutes/fields.ts";
import { CannotRead } from "./cannot-read.ts";
import type { MinutesAsked, MinutesFileRead, MinutesJob, MinutesRead } from "./minutes-jobs.ts";
import { textOfBytes } from "./text-of-bytes.ts";
import { wordText } from "./word-text.server.ts";

const PDF = "This file is a PDF. Open it, select all of its text, copy it and paste it instead.";
const OLD_WORD = "This is a document of the old Word (.doc). Save it as a Word document (.docx), or paste its text.";

/** The text of a file of minutes, a Word document or plain text, as it is shown and kept; or what is wrong with it. */
export function readMinutesFile(bytes: Uint8Array): MinutesFileRead {
  try {
    const text = minutesShown(textOf(bytes));
    if (text === "") throw new CannotRead("The file holds no text.");
    const { limit, label } = MINUTES_FIELDS.text;
    if (text.length > limit)
      throw new CannotRead(`${label} may have at most ${limit.toLocaleString("en-GB")} characters.`);
    return { ok: true, text };
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return { ok: false, problems: error.problems.map(({ words }) => words) };
  }
}

function textOf(bytes: Uint8Array): string {
  const begins = (...signs: number[]) => signs.every((sign, place) => bytes[place] === sign);
  if (bytes.length === 0) throw new CannotRead("The file is empty.");
  if (begins(0x50, 0x4b)) return wordText(bytes);
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new CannotRead(PDF);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new CannotRead(OLD_WORD);
  const text = textOfBytes(bytes);
  if (text.includes("\0"))
    throw new CannotRead("This file is no text. Save the minutes as a Word document (.docx), or paste their text.");
  return text;
}

/** Does one job with minutes; what it is given and says are bytes and JSON. */
export const DO_MINUTES_JOB: Record<MinutesJob, (bytes: Uint8Array) => object> = {
  "minutes-file": readMinutesFile,
  minutes: (bytes): MinutesRead => {
    const { text, known } = JSON.parse(new TextDecoder().decode(bytes)) as MinutesAsked;
    return { ok: true, reading: readMinutes(text, known) };
  },
};
