import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const TakingBack = z.object({
  version: Version,
  words: requiredWords("Say why the record is taken back", 500),
});
