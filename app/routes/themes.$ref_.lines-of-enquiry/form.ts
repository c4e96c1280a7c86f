import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const NewLine = z.object({
  version: Version,
  text: requiredWords("Enter what the panel wants to find out", 200),
});
