import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const OccasionEnding = z.object({
  version: Version,
  because: requiredWords("Say why it is closed", 1000),
});
