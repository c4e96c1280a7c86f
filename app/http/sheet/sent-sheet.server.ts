import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { SHEET_KINDS } from "#app/domain/sheet/kinds.ts";
import { oneOf } from "#app/http/form-parts.server.ts";
import { readUpload, takeUpload } from "#app/http/upload.server.ts";

/** Into which body, and what the spreadsheet holds. */
export const NewImport = z.object({
  bodyId: z.coerce.number("Choose the body").int().positive(),
  kind: oneOf(SHEET_KINDS, "Choose what the spreadsheet holds"),
});

/** A posted form with the one spreadsheet in it. */
export async function readSentSheet(request: Request, context: AppLoadContext) {
  const upload = await takeUpload(request, context);
  return readUpload(upload, NewImport, whatIsWrong(upload.files.length));
}

function whatIsWrong(files: number): Record<string, string> {
  if (files > 1) return { file: "Choose one file at a time" };
  return files === 1 ? {} : { file: "Choose the file to import" };
}
