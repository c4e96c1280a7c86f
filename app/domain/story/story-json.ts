import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { plainWords } from "#app/words/sentence.ts";
import type { StoryBody, StoryEntry } from "./entry.ts";
import { STORY_KINDS } from "./kinds.ts";

/** Raised when a field goes or changes what it means; a new field does not raise it. */
export const STORY_JSON_VERSION = 1;

type Theme = { reference: string; href: string; title: string; state: ThemeState; body: StoryBody };

/** A story as data, in the shape that docs/story.md describes. */
export function storyJson(story: {
  theme: Theme;
  others: readonly Theme[];
  isPublic: boolean;
  entries: readonly StoryEntry[];
}) {
  return {
    version: STORY_JSON_VERSION,
    theme: themeJson(story.theme),
    others: story.others.map(themeJson),
    published: story.isPublic,
    entries: story.entries.map(entryJson),
  };
}

function themeJson({ reference, href, title, state, body }: Theme) {
  return { reference, href, title, state: THEME_STATES[state].words, body: bodyJson(body) };
}

function entryJson(entry: StoryEntry) {
  const { kind, on, body, words, quoted, record, meeting } = entry;
  return {
    day: on,
    kind,
    kindWords: STORY_KINDS[kind].words,
    words: plainWords(words),
    quoted: quoted.words,
    body: bodyJson(body),
    year: yearLabel(yearOf(on, body), body),
    record,
    meeting: meeting satisfies { href: string; on: IsoDate } | null,
  };
}

function bodyJson({ slug, name }: StoryBody) {
  return { slug, name };
}
