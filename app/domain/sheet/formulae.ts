/**
 * Text that a spreadsheet would take for a formula: after any apostrophes it
 * begins with one of these (OWASP, CSV injection), full-width forms included.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const ESCAPED = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function escapeFormula(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `escapeFormula`. */
export function unescapeFormula(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}
