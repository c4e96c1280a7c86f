import { z } from "zod";
import { optionalWords, Version, wholeNumber } from "#app/http/form-parts.server.ts";

export const CutOff = z.object({
  version: Version,
  cutOff: wholeNumber("Enter the cut-off in points", 0, 100),
  reasonWords: optionalWords(500),
});
