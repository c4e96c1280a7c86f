import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const SensitivityRemoval = z.object({
  version: Version,
  words: requiredWords("Say why it is sensitive no longer", 1000),
});
