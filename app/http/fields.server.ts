import { z } from "zod";
import { isIsoDate } from "#app/domain/calendar.ts";

/** The version that a form was rendered from. */
export const Version = z.coerce.number("Open the page again: the form was incomplete.").int();

/** A line of text that must be there, at most so many characters. */
export function line(missing: string, most: number) {
  return z.string(missing).max(most, `Enter at most ${most} characters`);
}

/** Text that may be left out, at most so many characters. */
export function optionalText(most: number) {
  return z.string().max(most, `Enter at most ${most} characters`).default("");
}

/** A whole number between two others. */
export function wholeNumber(missing: string, least: number, most: number) {
  return z.coerce
    .number(missing)
    .int("Enter a whole number")
    .min(least, `Enter a number of at least ${least}`)
    .max(most, `Enter a number of at most ${most}`);
}

/** A day of the calendar. */
export function day(missing: string) {
  return z.string(missing).refine(isIsoDate, "Enter a day that exists, like 2026-09-08");
}

/** An e-mail address. */
export const Email = z
  .email("Enter an e-mail address in the right form, like name@example.org")
  .max(200, "Enter an e-mail address of at most 200 characters");
