import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const ResultRemoval = z.object({
  version: Version,
  because: requiredWords("Say why it is removed", REASON.limit),
});
