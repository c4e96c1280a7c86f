import { z } from "zod";
import { SECOND_STEP_RULES, type SecondStepRule } from "#app/domain/account/second-step.ts";

export const SignInRule = z.object({
  secondStepFor: z.enum(
    Object.keys(SECOND_STEP_RULES) as [SecondStepRule, ...SecondStepRule[]],
    "Choose who must have one",
  ),
  version: z.coerce.number("Open the page again").int().nonnegative(),
});
