import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const ResultRemoval = z.object({
  version: Version,
  because: requiredWords("Say why it is removed", 1000),
});
