import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { MINUTES_FIELDS } from "#app/domain/minutes/fields.ts";
import { readUpload, takeUpload } from "#app/http/upload.server.ts";

const { limit } = MINUTES_FIELDS.text;

/** Which body’s minutes, and their text where it was pasted. */
export const NewMinutes = z.object({
  bodyId: z.coerce.number("Choose the body").int().positive(),
  text: z
    .string()
    .max(limit, `Paste at most ${limit.toLocaleString("en-GB")} characters: the minutes of one meeting.`)
    .optional(),
});

/** A posted form of minutes, pasted or in a file. */
export async function readSentMinutes(request: Request, context: AppLoadContext) {
  const upload = await takeUpload(request, context);
  const isPasted = String(upload.data.get("text") ?? "").trim() !== "";
  return readUpload(upload, NewMinutes, wrongWith(upload.files.length, isPasted));
}

function wrongWith(files: number, isPasted: boolean): Record<string, string> {
  if (files > 1) return { text: "Choose one file at a time" };
  if (files === 1 && isPasted) return { text: "Paste the text or choose a file, not both" };
  return files === 1 || isPasted ? {} : { text: "Paste the text of the minutes, or choose their file" };
}
