import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { hasParagraph } from "#app/domain/agenda/exempt.ts";
import { EXEMPT_PARAGRAPHS, PARTS, type ExemptParagraph } from "#app/domain/agenda/parts.ts";
import { oneOf, optionalText, Version } from "#app/http/form-parts.server.ts";

const PARAGRAPHS = Object.keys(EXEMPT_PARAGRAPHS) as ExemptParagraph[];

export const PartForm = z
  .object({
    version: Version,
    part: oneOf(PARTS, "Choose which part it is taken in"),
    exemptParagraph: oneOf(PARAGRAPHS, "Choose the paragraph that makes it exempt").optional(),
    exemptWords: optionalText(REASON.limit),
  })
  .transform(({ exemptParagraph, ...form }) => ({ ...form, exemptParagraph: exemptParagraph ?? null }))
  .superRefine((form, context) => {
    const verdict = hasParagraph(form);
    if (!verdict.allowed) context.addIssue({ code: "custom", path: ["exemptParagraph"], message: verdict.because });
  });
