import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** The part of a record's form in which is ticked who was there; every other is an item, by its reference. */
export const THERE = "there";

/** What was typed, by the names of the form's fields. */
export type DraftFields = Readonly<Record<string, string>>;

/** The part of the form that a field is of, by its name. */
export function partOf(name: string): string {
  return /^(?:I-\d+|there)(?=-)/.exec(name)?.[0] ?? "";
}

/** A draft after these parts of the form were typed in: what was typed in others, on another page or in another window, stays. */
export function draftAfter(before: DraftFields, typed: DraftFields, typedIn: readonly string[]): DraftFields {
  const elsewhere = Object.entries(before).filter(([name]) => !typedIn.includes(partOf(name)));
  return { ...Object.fromEntries(elsewhere), ...typed };
}

/** More than the notes of a long meeting, and less than a file: so many characters are kept of one draft. */
const MOST_CHARACTERS = 400_000;
const MOST_FIELDS = 2_000;

/** Whether a draft can be kept: a form's worth of typing. */
export function isDraftSmall(fields: DraftFields): Verdict {
  const texts = Object.entries(fields);
  const length = texts.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  if (texts.length <= MOST_FIELDS && length <= MOST_CHARACTERS) return allowed;
  return refused("input", "This is more than is kept as a draft: save the record.");
}
