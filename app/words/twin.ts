import type { Language, Said } from "./language.ts";

/** What a record says itself: its Welsh where that is asked for, else its English; the other one where there is only that. */
export function twin(language: Language, english: string, welsh?: string | null): Said {
  return welsh && (language === "cy" || !english) ? { words: welsh, lang: "cy" } : { words: english, lang: "en" };
}
