import { createHash } from "node:crypto";
import type { z } from "zod";
import { plainText } from "#app/domain/sheet/cells.ts";
import { formDataOf, readFields, type BadForm, type GoodForm } from "#app/http/form.server.ts";

const MOST_NAME = 100;

/** A file as it was sent. Its name is words for people: it is never opened, and says nothing of what it holds. */
export type SentFile = { name: string; bytes: Uint8Array };

/** A posted form with the one file in it. */
export async function readUpload<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<(GoodForm<z.output<S>> & { file: SentFile }) | BadForm> {
  const data = await formDataOf(request);
  const sent = data.getAll("file").filter((entry) => typeof entry !== "string");
  const files = sent.filter((file) => file.size > 0 || file.name !== "");
  const [file] = files;
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const digest = createHash("sha256").update(bytes).digest("base64url");
  const form = readFields(data, schema, `${file?.name}:${digest}`);
  const wrong = files.length > 1 ? "Choose one file at a time" : file ? null : "Choose the file to import";
  if (wrong !== null || !form.ok || !file)
    return {
      ok: false,
      values: form.values,
      errors: { ...(form.ok ? {} : form.errors), ...(wrong ? { file: wrong } : {}) },
    };
  return { ...form, file: { name: nameOf(file.name), bytes } };
}

/** The last part of a name, in printable characters. */
export function nameOf(given: string): string {
  const last = plainText(given.split(/[/\\]/).at(-1) ?? "").replace(/\s+/g, " ");
  return last.slice(0, MOST_NAME) || "a file without a name";
}
