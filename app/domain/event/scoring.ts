import { named } from "#app/domain/references.ts";
import {
  count,
  q,
  type EventSentences,
  type From,
  type Numbered,
  type Other,
  type Referred,
  type Titled,
  type To,
} from "./particulars.ts";

/** How themes are scored and placed, and what a year leaves to the next. */
export const SCORING_SENTENCES = {
  criteria_written: (p: Titled) => `wrote the scoring criteria ${q(p.title)}`,
  round_opened: (p: Referred & Titled) => `opened the scoring ${named(q(p.title), p.reference)}`,
  round_scored: (p: Referred & Numbered) => `scored ${count(p.number, "theme")} in ${p.reference}`,
  round_cut_off_set: (p: Referred & To) => `set the cut-off of ${p.reference} at ${p.to}`,
  round_closed: (p: Referred) => `closed ${p.reference}`,
  themes_put_to_scoring: (p: Referred & Numbered) => `added ${count(p.number, "more theme")} to ${p.reference}`,
  round_minutes_changed: (p: Referred) => `changed the time available for the themes of ${p.reference}`,
  round_published: (p: Referred) => `published what was chosen in ${p.reference}`,
  theme_put_to_scoring: (p: Referred & Other) => `added ${p.other} to ${p.reference}`,
  theme_placed: (p: Referred & Other & To) => `placed ${p.other} in ${p.reference}: ${p.to}`,
  theme_jumped: (p: Referred & Other) => `put ${p.other} first in ${p.reference} as urgent`,
  carried_forward: (p: Referred & From & To) => `carried ${p.reference} forward from ${p.from} to ${p.to}`,
  closed_at_year_end: (p: Referred & From) => `closed ${p.reference} at the end of ${p.from}`,
  handed_over: (p: Referred & From & To) => `handed ${p.reference} over to ${p.to} at the end of ${p.from}`,
} as const satisfies EventSentences;
