import { z } from "zod";

export const MOST_INTRODUCTION = 2000;

export const Introduction = z.object({
  version: z.coerce.number("Open the page again: the form was incomplete.").int(),
  introduction: z
    .string("Enter an introduction")
    .max(MOST_INTRODUCTION, `The introduction must be ${MOST_INTRODUCTION} characters or fewer`),
});
