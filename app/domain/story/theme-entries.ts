import type { YEAR_END_CHOICES } from "#app/domain/year-end/choices.ts";
import { ORIGIN_LABELS } from "#app/domain/theme/states.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { sentence } from "#app/words/sentence.ts";
import { twin } from "#app/words/twin.ts";
import { recordLink, type StoryEntry } from "./entry.ts";
import type { StoryRecords } from "./records.ts";

/** How a theme was chosen, or not: suggested, supported, scored, approved, and what each year's end made of it. */
export function themeEntries({ themes, turns, yearEnds }: StoryRecords, language: Language): StoryEntry[] {
  return [
    ...themes.flatMap(({ id, title, titleCy, origin, proposedOn, body }) =>
      proposedOn === null
        ? []
        : [
            entry(
              "suggested",
              id,
              proposedOn,
              body,
              sentence(language, "told.suggested", { title: twin(language, title, titleCy) }),
              label(language, ORIGIN_LABELS[origin]),
            ),
          ],
    ),
    ...turns.map(({ themeId, kind, on, words, reason, body }) =>
      entry(kind, themeId, on, body, [label(language, words)], twin(language, reason)),
    ),
    ...yearEnds.map(({ themeId, choice, toBody, reason, on, body }) =>
      entry("carried", themeId, on, body, [twin(language, yearEndText(choice, toBody))], twin(language, reason)),
    ),
  ];
}

function yearEndText(choice: keyof typeof YEAR_END_CHOICES, toBody: string | null): string {
  if (choice === "carry") return "Carried forward into the next year";
  if (choice === "close") return "Closed at the end of the year";
  return toBody ? `Handed over to ${toBody}` : "Handed over to another body";
}

function entry(
  kind: StoryEntry["kind"],
  themeId: number,
  on: string,
  body: StoryEntry["body"],
  words: StoryEntry["words"],
  quoted: StoryEntry["quoted"],
): StoryEntry {
  return {
    kind,
    on,
    body,
    words,
    quoted,
    record: recordLink("theme", themeId),
    meeting: null,
    order: themeId,
  };
}
