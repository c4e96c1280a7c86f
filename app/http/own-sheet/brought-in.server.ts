import { createHash } from "node:crypto";
import { z } from "zod";
import { formDataOf, readFields, type BadForm, type GoodForm } from "#app/http/form.server.ts";
import { nameOf, type SentFile } from "#app/http/sheet/upload.server.ts";

const PASTED = "Pasted table";

/** What is asked for beside the file or the pasted table. */
export const BroughtInForm = z.object({ bodyId: z.coerce.number("Choose the body").int().positive() });

/** A posted form with a file or a pasted table in it: the one or the other. What was pasted keeps its first tab and its markup. */
export async function readBroughtIn(
  request: Request,
): Promise<(GoodForm<z.output<typeof BroughtInForm>> & { file: SentFile }) | BadForm> {
  const data = await formDataOf(request);
  const files = data.getAll("file").filter((entry) => typeof entry !== "string" && entry.size > 0) as File[];
  const typed = (name: string) => String(data.get(name) ?? "");
  const pasted = typed("pastedHtml").includes("<table") ? typed("pastedHtml") : typed("pasted");
  const [file] = files;
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted);
  const digest = createHash("sha256").update(bytes).digest("base64url");
  data.delete("pastedHtml");
  const form = readFields(data, BroughtInForm, `${file?.name ?? ""}:${digest}`);
  const wrong = whatIsWrong(files.length, pasted.trim() !== "");
  if (form.ok && Object.keys(wrong).length === 0)
    return { ...form, file: { name: file ? nameOf(file.name) : PASTED, bytes } };
  return { ok: false, values: form.values, errors: { ...(form.ok ? {} : form.errors), ...wrong } };
}

/** One file or one pasted table; what is wrong, at its field. */
function whatIsWrong(files: number, isPasted: boolean): Record<string, string> {
  if (files > 1) return { file: "Choose one file at a time" };
  if (files === 1 && isPasted) return { pasted: "Choose a file or paste a table, not both" };
  return files === 1 || isPasted ? {} : { file: "Choose a file, or paste a table below" };
}
