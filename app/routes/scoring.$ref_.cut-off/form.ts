import { z } from "zod";
import { optionalText, Version, wholeNumber } from "#app/http/form-parts.server.ts";

export const CutOff = z.object({
  version: Version,
  cutOff: wholeNumber("Enter the cut-off in points", 0, 100),
  reasonWords: optionalText(500),
});
