import { z } from "zod";

export const MOST_INTRODUCTION = 2000;

export const NewProgramme = z.object({
  year: z
    .string("Choose the body and the year")
    .regex(/^\d{1,9}:\d{4}$/, "Choose the body and the year")
    .transform((text) => {
      const [bodyId, startYear] = text.split(":").map(Number);
      return { bodyId: bodyId ?? 0, startYear: startYear ?? 0 };
    }),
  introduction: z
    .string()
    .max(MOST_INTRODUCTION, `The introduction must be ${MOST_INTRODUCTION} characters or fewer`)
    .default(""),
});
