import { dateText } from "#app/domain/calendar.ts";
import { ended } from "#app/domain/public-text.ts";
import { saidLine, type BecameLine } from "./became-line.ts";
import type { Language } from "#app/words/language.ts";
import { plainWords, sentenceFrom } from "#app/words/sentence.ts";
import type { StoryKind } from "./kinds.ts";
import type { StoryRecords } from "./records.ts";
import { themeEntries } from "./theme-entries.ts";

/** What turns a theme's life, with how it stands after; an ending where nothing comes next. */
const TURNS: Partial<Record<StoryKind, { tag: string; ends: boolean }>> = {
  not_taken_forward: { tag: "Not taken forward", ends: true },
  closed: { tag: "Closed", ends: true },
  merged: { tag: "", ends: false },
  reopened: { tag: "", ends: false },
  carried: { tag: "", ends: false },
};

/** So many turns are told where there is one look. */
const MOST_TURNS = 2;

/** That a theme was merged, reopened, handed over, closed or not taken forward: the last such turns, in words. */
export function turnLines(records: StoryRecords, language: Language): BecameLine[] {
  return turnsOf(records, language)
    .slice(-MOST_TURNS)
    .map(({ kind, on, words, quoted }) => ({
      ...saidLine(
        dateText(on, language),
        quoted.words
          ? sentenceFrom(language, words, ": ", { ...quoted, words: ended(quoted.words) })
          : sentenceFrom(language, words, "."),
      ),
      tag: TURNS[kind]?.tag ?? "",
    }));
}

/** Whether the last turn ended it. */
export function endingOf(records: StoryRecords): boolean {
  const turn = turnsOf(records, "en").at(-1);
  return turn !== undefined && (TURNS[turn.kind]?.ends === true || plainWords(turn.words).startsWith("Merged into"));
}

function turnsOf(records: StoryRecords, language: Language) {
  return themeEntries(records, language)
    .filter(({ kind }) => TURNS[kind] !== undefined)
    .sort((one, other) => one.on.localeCompare(other.on));
}
