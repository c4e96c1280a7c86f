import { json } from "@remix-run/node";
import { z } from "zod";
import type { GoodForm } from "#app/http/form.server.ts";

/** The date that the form has been warned of already: it goes ahead with that one. */
export const WarnedOf = z.string().max(10).optional();

/** The form again with what speaks against its date, once; null where nothing does or it has been said of this date. */
export function warnedOnce(
  { data, values }: GoodForm<{ meetsOn: string; warnedOf?: string | undefined }>,
  warnings: readonly string[],
) {
  if (warnings.length === 0 || data.warnedOf === data.meetsOn) return null;
  return json({ errors: {}, refusal: null, values, warnings, day: data.meetsOn });
}
