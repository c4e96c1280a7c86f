import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { DeclarationFields } from "#app/http/meeting-record/declaration-shapes.server.ts";
import { optionalText, Version } from "#app/http/form-parts.server.ts";

export const DeclarationEdit = z.object({
  version: Version,
  because: optionalText(REASON.limit),
  ...DeclarationFields,
});
