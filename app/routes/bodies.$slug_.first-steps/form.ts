import { z } from "zod";
import { FIRST_STEP_NAMES } from "#app/domain/home/first-steps.ts";
import { oneOf } from "#app/http/form-parts.server.ts";

export const Skipping = z.object({
  step: oneOf(FIRST_STEP_NAMES, "Choose a step"),
  skip: oneOf(["yes", "no"], "Choose whether it is needed").transform((skip) => skip === "yes"),
});
