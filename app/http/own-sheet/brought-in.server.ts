import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { readUpload, takeUpload } from "#app/http/upload.server.ts";

const PASTED = "Pasted table";

/** What is asked for beside the file or the pasted table. */
export const BroughtInForm = z.object({ bodyId: z.coerce.number("Choose the body").int().positive() });

/** A posted form with a file or a pasted table in it: the one or the other. What was pasted keeps its first tab and its markup. */
export async function readBroughtIn(request: Request, context: AppLoadContext) {
  const { data, files } = await takeUpload(request, context);
  const typed = (name: string) => String(data.get(name) ?? "");
  const pasted = typed("pastedHtml").includes("<table") ? typed("pastedHtml") : typed("pasted");
  data.delete("pastedHtml");
  const wrong = whatIsWrong(files.length, pasted.trim() !== "");
  const sent = files.length > 0 ? files : [{ name: PASTED, bytes: new TextEncoder().encode(pasted) }];
  return readUpload({ data, files: sent }, BroughtInForm, wrong);
}

/** One file or one pasted table; what is wrong, at its field. */
function whatIsWrong(files: number, isPasted: boolean): Record<string, string> {
  if (files > 1) return { file: "Choose one file at a time" };
  if (files === 1 && isPasted) return { pasted: "Choose a file or paste a table, not both" };
  return files === 1 || isPasted ? {} : { file: "Choose a file, or paste a table below" };
}
