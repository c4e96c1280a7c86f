import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import type { Language } from "#app/words/language.ts";
import type { StoryBody, StoryEntry } from "./entry.ts";
import { followUpEntries } from "./follow-up-entries.ts";
import { STORY_KIND_LIST, type StoryKind } from "./kinds.ts";
import { meetingEntries } from "./meeting-entries.ts";
import type { StoryRecords } from "./records.ts";
import { themeEntries } from "./theme-entries.ts";

/** Consecutive entries of one body in one of its years. */
export type StoryChapter = { body: StoryBody; year: string; entries: StoryEntry[] };

/** Everything that the records say happened, oldest first; on one day in the order in which it happens at a meeting. */
export function tellStory(parts: readonly StoryRecords[], language: Language = "en"): StoryEntry[] {
  return parts
    .flatMap((records) =>
      [themeEntries, meetingEntries, followUpEntries].flatMap((entriesOf) => entriesOf(records, language)),
    )
    .sort(
      (one, other) => byDay(one.on, other.on) || placeOf[one.kind] - placeOf[other.kind] || one.order - other.order,
    );
}

const placeOf = Object.fromEntries(STORY_KIND_LIST.map((kind, place) => [kind, place])) as Record<StoryKind, number>;

/** Days are put in order letter by letter. */
function byDay(one: IsoDate, other: IsoDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The story in chapters, one for each stretch that a body had it in one of its years. */
export function chaptersOf(entries: readonly StoryEntry[]): StoryChapter[] {
  const chapters: StoryChapter[] = [];
  for (const entry of entries) {
    const year = yearLabel(yearOf(entry.on, entry.body), entry.body);
    const last = chapters.at(-1);
    if (last?.body.slug === entry.body.slug && last.year === year) last.entries.push(entry);
    else chapters.push({ body: entry.body, year, entries: [entry] });
  }
  return chapters;
}
