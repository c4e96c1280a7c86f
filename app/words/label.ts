import { DEADLINES } from "./cy/deadlines.ts";
import { LABELS } from "./cy/labels.ts";
import type { Language, Said } from "./language.ts";

const WELSH = new Map([...Object.entries(LABELS), ...Object.entries(DEADLINES)]);

/**
 * A label of the domain (a state, a kind, an outcome, a deadline's name) in the language asked for. It is found by its
 * English words, which is how releases keep it.
 */
export function label(language: Language, english: string): Said {
  const welsh = language === "cy" ? WELSH.get(english) : undefined;
  return welsh === undefined ? { words: english, lang: "en" } : { words: welsh, lang: "cy" };
}
