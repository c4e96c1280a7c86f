import { q, type EventWords } from "./particulars.ts";

/** How themes are scored and placed, and what a year leaves to the next. */
export const CHOOSING_WORDS = {
  criteria_written: (p) => `wrote the criteria ${q(p.title)}`,
  round_opened: (p) => `opened the scoring ${p.reference}, ${q(p.title)}`,
  round_scored: (p) => `scored ${p.number === 1 ? "1 theme" : `${p.number} themes`} in ${p.reference}`,
  round_cut_off_set: (p) => `set the cut-off of ${p.reference} at ${p.to}`,
  round_closed: (p) => `closed the scoring ${p.reference}`,
  themes_put_to_scoring: (p) =>
    `put ${p.number === 1 ? "1 more theme" : `${p.number} more themes`} to be scored in ${p.reference}`,
  round_minutes_changed: (p) => `changed the minutes of ${p.reference}`,
  round_published: (p) => `published what was chosen in ${p.reference}`,
  theme_put_to_scoring: (p) => `put ${p.other} to be scored in ${p.reference}`,
  theme_placed: (p) => `placed ${p.other} ${p.to} in ${p.reference}`,
  theme_jumped: (p) => `put ${p.other} first in ${p.reference} as urgent`,
  carried_forward: (p) => `carried ${p.reference} forward to ${p.to}`,
  closed_at_year_end: (p) => `closed ${p.reference} at the end of ${p.from}`,
  handed_over: (p) => `handed ${p.reference} over to ${p.to}`,
} as const satisfies EventWords;
