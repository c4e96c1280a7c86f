import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";

export const MOST_INTRODUCTION = 2000;

export const Introduction = z.object({
  version: Version,
  introduction: z
    .string("Enter an introduction")
    .max(MOST_INTRODUCTION, `The introduction must be ${MOST_INTRODUCTION} characters or fewer`),
});
