import { z } from "zod";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";

export const Closing = z.object({
  version: Version,
  words: requiredWords("Write a closing note", 1000),
});
