import { z } from "zod";
import { PROGRAMME_FIELDS } from "#app/domain/programme/fields.ts";
import { optionalText } from "#app/http/form-parts.server.ts";

export const NewProgramme = z.object({
  year: z
    .string("Choose the body and the year")
    .regex(/^\d{1,9}:\d{4}$/, "Choose the body and the year")
    .transform((text) => {
      const [bodyId, startYear] = text.split(":").map(Number);
      return { bodyId: bodyId ?? 0, startYear: startYear ?? 0 };
    }),
  introduction: optionalText(PROGRAMME_FIELDS.introduction.limit),
});
