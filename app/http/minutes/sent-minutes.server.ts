import { createHash } from "node:crypto";
import { z } from "zod";
import { MINUTES_FIELDS } from "#app/domain/minutes/fields.ts";
import { formDataOf, readFields, type BadForm, type GoodForm } from "#app/http/form.server.ts";
import { nameOf } from "#app/http/sheet/upload.server.ts";

const { limit } = MINUTES_FIELDS.text;

/** Which body’s minutes, and their text where it was pasted. */
export const NewMinutes = z.object({
  bodyId: z.coerce.number("Choose the body").int().positive(),
  text: z
    .string()
    .max(limit, `Paste at most ${limit.toLocaleString("en-GB")} characters: the minutes of one meeting.`)
    .optional(),
});

type Sent = GoodForm<z.output<typeof NewMinutes>> & { fileName: string; file: Uint8Array | null };

/** A posted form of minutes, pasted or in a file. */
export async function readSentMinutes(request: Request): Promise<Sent | BadForm> {
  const data = await formDataOf(request);
  const files = data
    .getAll("file")
    .filter((entry) => typeof entry !== "string")
    .filter((file) => file.size > 0 || file.name !== "");
  const [file] = files;
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const digest = createHash("sha256").update(bytes).digest("base64url");
  const form = readFields(data, NewMinutes, `${file?.name}:${digest}`);
  const pasted = form.ok ? (form.data.text ?? "") : "";
  const wrong = wrongWith(files.length, pasted !== "");
  if (!form.ok || wrong !== null)
    return {
      ok: false,
      values: form.values,
      errors: { ...(form.ok ? {} : form.errors), ...(wrong && form.ok ? { text: wrong } : {}) },
    };
  return {
    ...form,
    fileName: file ? nameOf(file.name) : "",
    file: file ? bytes : null,
  };
}

function wrongWith(files: number, isPasted: boolean): string | null {
  if (files > 1) return "Choose one file at a time";
  if (files === 1 && isPasted) return "Paste the text or choose a file, not both";
  return files === 0 && !isPasted ? "Paste the text of the minutes, or choose their file" : null;
}
