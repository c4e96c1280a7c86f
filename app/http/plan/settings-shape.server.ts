import { z } from "zod";
import { BALANCE, NEARNESS, PROMISES, SPREAD, SURPRISES } from "#app/domain/plan/settings.ts";
import { oneOf, Version } from "#app/http/form-parts.server.ts";

const CHOOSE = "Choose one from the list";

function choiceOf<T extends string>(choices: Readonly<Record<T, unknown>>) {
  return oneOf(Object.keys(choices) as T[], CHOOSE);
}

/** What the plans of a body weigh, as its officer keeps it. */
export const PlanSettingsKept = z
  .object({
    version: Version,
    surprises: choiceOf(SURPRISES),
    promises: choiceOf(PROMISES),
    nearness: choiceOf(NEARNESS),
    spread: choiceOf(SPREAD),
    balance: choiceOf(BALANCE),
    reserve: z.string("Enter a number of minutes").regex(/^\d{1,3}$/, "Enter a number of minutes, up to 999"),
    heavy: z.string("Enter a number or “all”").regex(/^(\d{1,3}|all)$/, "Enter a number up to 999, or “all”"),
  })
  .transform(({ reserve, heavy, ...rest }) => ({
    ...rest,
    reserveMinutes: Number(reserve),
    mostHeavy: heavy === "all" ? null : Number(heavy),
  }));
