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
  return { errors: {}, refusal: null, values, warnings, day: data.meetsOn };
}

/** The same for a form of several dates, each with what speaks against it beside its row, by the row's number. */
export function warnedOfDays(
  { data, values }: GoodForm<{ days: readonly { meetsOn: string }[]; warnedOf?: string | undefined }>,
  warnings: ReadonlyMap<string, readonly string[]>,
) {
  const days = data.days.map(({ meetsOn }) => meetsOn).join(" ");
  const isWarned = data.days.some(({ meetsOn }) => (warnings.get(meetsOn) ?? []).length > 0);
  if (!isWarned || data.warnedOf === days) return null;
  const warned = Object.fromEntries(
    Object.entries(values).flatMap(([name, day]) => {
      const number = /^meeting-(\d+)-day$/.exec(name)?.[1];
      return number && typeof day === "string" ? [[number, [day, ...(warnings.get(day) ?? [])]]] : [];
    }),
  );
  return { errors: {}, refusal: null, values, warned, days };
}
