import { z } from "zod";
import { idFromReference } from "#app/domain/references.ts";
import { oneOf, optionalText, Version } from "#app/http/form-parts.server.ts";

export const Placing = z.object({
  version: Version,
  themeId: z
    .string("Open the page again: the form was incomplete.")
    .transform((text) => idFromReference("theme", text) ?? 0),
  placing: oneOf(["above", "reserve", "below", "urgent"], "Choose where to place it"),
  reasonWords: optionalText(1000),
});
