import { AGENDA_LABELS } from "./cy/agenda-labels.ts";
import { DEADLINES } from "./cy/deadlines.ts";
import { KEPT_LABELS } from "./cy/kept-labels.ts";
import { LABELS } from "./cy/labels.ts";
import { NUMBERED } from "./cy/lateness.ts";
import { STORY_LABELS } from "./cy/story-labels.ts";
import type { Language, Said } from "./language.ts";
import { formOf } from "./say.ts";

const WELSH = new Map(
  [LABELS, DEADLINES, AGENDA_LABELS, KEPT_LABELS, STORY_LABELS].flatMap((labels) => Object.entries(labels)),
);

/**
 * A label of the domain (a state, a kind, an outcome, a deadline's name) in the language asked for. It is found by its
 * English words, which is how releases keep it; one that counts ("9 days late"), by its words around the number.
 */
export function label(language: Language, english: string): Said {
  const welsh = language === "cy" ? (WELSH.get(english) ?? numbered(english)) : undefined;
  return welsh === undefined ? { words: english, lang: "en" } : { words: welsh, lang: "cy" };
}

function numbered(english: string): string | undefined {
  const count = /\d+/.exec(english)?.[0];
  const entry = count && NUMBERED[english.replace(count, "{count}")];
  return entry && formOf(entry, "cy", count).replace("{count}", count);
}
