import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { EXEMPT_PARAGRAPHS, PARTS, type ExemptParagraph } from "#app/domain/agenda/parts.ts";
import { oneOf, optionalWords, Version } from "#app/http/form-parts.server.ts";

const PARAGRAPHS = Object.keys(EXEMPT_PARAGRAPHS) as ExemptParagraph[];

export const PartForm = z
  .object({
    version: Version,
    part: oneOf(PARTS, "Choose which part it is taken in"),
    exemptParagraph: oneOf(PARAGRAPHS, "Choose the paragraph that makes it exempt").optional(),
    exemptWords: optionalWords(REASON.limit),
  })
  .refine((form) => form.part === "part_1" || form.exemptParagraph !== undefined, {
    path: ["exemptParagraph"],
    message: "Choose the paragraph that makes it exempt: the resolution has to name it",
  })
  .transform(({ exemptParagraph, ...form }) => ({ ...form, exemptParagraph: exemptParagraph ?? null }));
