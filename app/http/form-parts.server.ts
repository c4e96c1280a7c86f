import { z } from "zod";
import { isIsoDate } from "#app/domain/calendar.ts";
import { REASON, type Field, type FieldTable } from "#app/domain/field.ts";
import { webAddress } from "#app/domain/public-text.ts";
import { idFromReference } from "#app/domain/references.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";

/** The version of the record that the form was rendered from. */
export const Version = z.coerce.number("Open the page again: the form was incomplete.").int();

/** A form that only says yes, to a record of this version. */
export const OnlyVersion = z.object({ version: Version });

/** Text that must be given, with the sentence that asks for it; at most so many characters. */
export function requiredText(ask: string, most: number, language?: Language) {
  return z.string(ask).max(most, tooLong(most, language));
}

/** Text that may be left out; an empty field is read as no words. */
export function optionalText(most: number, language?: Language) {
  return z.string().max(most, tooLong(most, language)).default("");
}

/** Why something was done, where it need not be said. */
export const OptionalReason = z.string().max(REASON.limit, tooLong(REASON.limit)).optional();

/** The text of a field, as its row says: asked for where it must be given, and never longer than its limit. */
export function textOf(field: Field) {
  const most = field.limit ?? 200;
  return field.ask ? requiredText(field.ask, most) : optionalText(most);
}

/** The texts of several fields of a table, by name: the part of a form's shape that they are. */
export function textsOf<T extends FieldTable, const K extends keyof T>(fields: T, names: readonly K[]) {
  return Object.fromEntries(names.map((name) => [name, textOf(fields[name] as Field)])) as {
    [Name in K]: z.ZodString | z.ZodDefault<z.ZodString>;
  };
}

/** A choice that must be made from a fixed list of codes. */
export function oneOf<const T extends string>(codes: readonly T[], ask: string) {
  return z.enum(codes as readonly [T, ...T[]], ask);
}

/** A number chosen from a list of records; left out where nothing is chosen. */
export const OptionalId = z.coerce
  .number("Choose one from the list.")
  .int()
  .positive()
  .optional()
  .transform((id) => id ?? null);

/** The reference of a theme as a person types it, "T-12" or "12"; read as its number. */
export const ThemeReference = z
  .string("Enter the reference of the other theme")
  .max(20, tooLong(20))
  .transform((text) => idFromReference("theme", text.toUpperCase().replace(/^(?:T-?)?(?=\d)/, "T-")) ?? 0)
  .refine((id) => id > 0, "Enter a reference like T-12");

/** A web address that may be shown as a link: http or https only, so that no script can hide in one. */
export const OptionalWebAddress = z
  .string()
  .max(500, tooLong(500))
  .refine(
    (address) => webAddress(address) !== null && URL.canParse(address),
    "Enter a full web address that starts with https:// or http://",
  )
  .optional()
  .transform((address) => address ?? null);

/** A whole number between two others, both included. */
export function wholeNumber(ask: string, least: number, most: number) {
  return z.coerce
    .number(ask)
    .int("Enter a whole number")
    .min(least, `Enter a number of at least ${least}`)
    .max(most, `Enter a number of at most ${most}`);
}

/** A day of the calendar. */
export function dayOf(ask: string) {
  return z.string(ask).refine(isIsoDate, "Enter a date that exists, like 2026-09-08");
}

/** A day of the calendar that may be left out. */
export const OptionalDay = dayOf("Enter a date")
  .optional()
  .transform((day) => day ?? null);

/** An e-mail address. */
export const EmailAddress = z
  .email("Enter an e-mail address in the right form, like name@example.org")
  .max(200, tooLong(200));

/** What is said of a text that is longer than that. */
export function tooLong(most: number, language: Language = "en"): string {
  return say(language, "forms.tooLong", { most }).words;
}
