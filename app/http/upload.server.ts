import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import type { z } from "zod";
import { plainText } from "#app/domain/sheet/cells.ts";
import { formDataOf, notAForm, readFields, type BadForm, type GoodForm } from "./form.server.ts";
import { readMultipart } from "./multipart.server.ts";

const MOST_NAME = 100;
const FIELD = "file";

/** A file as it was sent. Its name is words for people: it is never opened, and says nothing of what it holds. */
export type SentFile = { name: string; bytes: Uint8Array };

/** What was posted with files in it: its texts as they came, and the files that were chosen. */
export type Upload = { data: FormData; files: SentFile[] };

/** Takes up a posted form that may have files in it. The one place where it is held is given away: it is read once. */
export async function takeUpload(request: Request, context: AppLoadContext): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\//i.test(type)) return { data: await formDataOf(request), files: [] };
  const form = readMultipart(context.takeBody(), type);
  if (!form) throw notAForm();
  const chosen = form.files.filter(({ field, name, bytes }) => field === FIELD && (bytes.length > 0 || name !== ""));
  return { data: form.data, files: chosen.map(({ name, bytes }) => ({ name: nameOf(name), bytes })) };
}

/** Reads it through its schema; `wrong` is what is wrong beside that, at its field. Another file is another post. */
export function readUpload<S extends z.ZodType>(
  { data, files }: Upload,
  schema: S,
  wrong: Record<string, string>,
): (GoodForm<z.output<S>> & { files: SentFile[] }) | BadForm {
  const digest = createHash("sha256");
  for (const { name, bytes } of files) digest.update(`${name}:${bytes.length}:`).update(bytes);
  const form = readFields(data, schema, digest.digest("base64url"));
  if (form.ok && Object.keys(wrong).length === 0) return { ...form, files };
  return { ok: false, values: form.values, errors: { ...(form.ok ? {} : form.errors), ...wrong } };
}

/** The file of a form that was read and has one; throws where it was not asked for one. */
export function onlyFile([file]: readonly SentFile[]): SentFile {
  if (!file) throw new Error("The form was read without asking for a file");
  return file;
}

/** The last part of a name, in printable characters. */
function nameOf(given: string): string {
  const last = plainText(given.split(/[/\\]/).at(-1) ?? "").replace(/\s+/g, " ");
  return last.slice(0, MOST_NAME) || "a file without a name";
}
