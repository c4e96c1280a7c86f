import { AGENDA_LABELS } from "./cy/agenda-labels.ts";
import { DEADLINES } from "./cy/deadlines.ts";
import { KEPT_LABELS } from "./cy/kept-labels.ts";
import { LABELS } from "./cy/labels.ts";
import type { Language, Said } from "./language.ts";

const WELSH = new Map([LABELS, DEADLINES, AGENDA_LABELS, KEPT_LABELS].flatMap((labels) => Object.entries(labels)));

/**
 * A label of the domain (a state, a kind, an outcome, a deadline's name) in the language asked for. It is found by its
 * English words, which is how releases keep it.
 */
export function label(language: Language, english: string): Said {
  const welsh = language === "cy" ? WELSH.get(english) : undefined;
  return welsh === undefined ? { words: english, lang: "en" } : { words: welsh, lang: "cy" };
}
