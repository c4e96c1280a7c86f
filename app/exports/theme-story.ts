import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { entryDay, ofMeeting, type StoryBody, type StoryEntry } from "#app/domain/story/entry.ts";
import { STORY_KINDS } from "#app/domain/story/kinds.ts";
import { storyCount } from "#app/domain/story/summary.ts";
import type { StoryChapter } from "#app/domain/story/tell-story.ts";
import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import {
  bullets,
  fact,
  heading,
  lead,
  link,
  part,
  text,
  type Block,
  type Paper,
  type Run,
  type Words,
} from "./paper.ts";
import { named } from "#app/domain/references.ts";

type Theme = { reference: string; href: string; title: string; state: ThemeState; body: StoryBody };

export type StoryToWrite = {
  theme: Theme;
  others: readonly Theme[];
  /** Whether all of it is what anybody may read. */
  isPublic: boolean;
  entries: readonly StoryEntry[];
  chapters: readonly StoryChapter[];
  today: IsoDate;
};

/** The whole story of a theme, oldest first, a chapter for each stretch that a body had it in one of its years. */
export function themeStory(story: StoryToWrite): Paper {
  const { theme, others, today } = story;
  const { words, hint } = THEME_STATES[theme.state];
  const count = storyCount(story);
  return {
    body: theme.body.name,
    title: `The story of ${theme.reference}: ${theme.title}`,
    subject: `What was asked, decided and promised about ${theme.title}, as it stood on ${dateText(today)}`,
    notice: story.isPublic ? null : `Working copy, not published. As it stands on ${dateText(today)}.`,
    blocks: [
      ...fact("Theme", link(named(theme.title, theme.reference), theme.href)),
      ...fact("Where it stands", `${words}. ${hint}`),
      text(count === null ? "Nothing is recorded yet." : `${count}. Oldest first.`),
      ...part("Told together with", bullets(others.map(otherLine))),
      ...story.chapters.flatMap((chapter) => [
        heading(2, `${chapter.year}, ${chapter.body.name}`),
        ...chapter.entries.flatMap((entry) => entryOf(entry, today)),
      ]),
    ],
  };
}

function otherLine(other: Theme): Run[] {
  return [link(named(other.title, other.reference), other.href), ` (${other.body.name})`];
}

function entryOf(entry: StoryEntry, today: IsoDate): Block[] {
  const { record, meeting } = entry;
  const toCome = entry.on > today ? ", to come" : "";
  const at: Run[] = meeting && meeting.href !== record.href ? [", ", link(ofMeeting(meeting), meeting.href)] : [];
  const told: Words = [
    { text: `${entryDay(entry)}${toCome}. ${STORY_KINDS[entry.kind].words}. `, bold: true },
    `${entry.words} (`,
    link(record.reference, record.href),
    ...at,
    ").",
  ];
  return entry.quoted ? [lead(told), { kind: "quote", text: entry.quoted }] : [text(told)];
}
