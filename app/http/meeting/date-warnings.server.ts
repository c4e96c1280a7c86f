import { json } from "@remix-run/node";
import { z } from "zod";
import type { FormValues } from "#app/components/form-state.ts";

/** The day that the form has been warned of already: it goes ahead with that one. */
export const WarnedOf = z.string().max(10).optional();

/** The form again with what speaks against its day, once; null where nothing does or it has been said of this day. */
export function warnedOnce(
  form: { values: FormValues },
  day: string,
  warnedOf: string | undefined,
  warnings: readonly string[],
) {
  if (warnings.length === 0 || warnedOf === day) return null;
  return json({ errors: {}, refusal: null, values: form.values, warnings, day });
}
