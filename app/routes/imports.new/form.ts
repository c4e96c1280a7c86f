import { z } from "zod";
import { SHEET_KINDS } from "#app/domain/sheet/kinds.ts";
import { oneOf } from "#app/http/form-parts.server.ts";

export const NewImport = z.object({
  bodyId: z.coerce.number("Choose the body").int().positive(),
  kind: oneOf(SHEET_KINDS, "Choose what the spreadsheet holds"),
});
