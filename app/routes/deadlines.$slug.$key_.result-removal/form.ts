import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredText, Version } from "#app/http/form-parts.server.ts";

export const ResultRemoval = z.object({
  version: Version,
  because: requiredText("Say why it is removed", REASON.limit),
});
