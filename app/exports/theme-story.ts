import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { entryDay, kindBefore, ofMeeting, type StoryBody, type StoryEntry } from "#app/domain/story/entry.ts";
import { named } from "#app/domain/references.ts";
import { storyCount } from "#app/domain/story/summary.ts";
import type { StoryChapter } from "#app/domain/story/tell-story.ts";
import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import type { Language } from "#app/words/language.ts";
import { plainWords } from "#app/words/sentence.ts";
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
import { spokenIn, type Spoken } from "./spoken.ts";

type Theme = {
  reference: string;
  href: string;
  title: string;
  titleCy?: string | undefined;
  state: ThemeState;
  body: StoryBody;
};

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
export function themeStory(story: StoryToWrite, language: Language = "en"): Paper {
  const spoken = spokenIn(language);
  const { say, label, own } = spoken;
  const { theme, others, today } = story;
  const title = own(theme.title, theme.titleCy);
  const count = storyCount(story, language);
  const day = dateText(today, language);
  return {
    language,
    body: theme.body.name,
    title: say("storyPaper.title", { reference: theme.reference, theme: title }),
    subject: say("storyPaper.subject", { theme: title, day }),
    notice: story.isPublic ? null : say("papers.workingCopy", { day }),
    blocks: [
      ...fact(say("papers.theme"), link(named(title, theme.reference), theme.href)),
      ...fact(say("storyPaper.whereItStands"), label(THEME_STATES[theme.state].words)),
      text(count === null ? say("storyPaper.nothing") : say("storyPaper.oldestFirst", { entries: count })),
      ...part(say("storyPaper.toldWith"), bullets(others.map((other) => otherLine(other, spoken)))),
      ...story.chapters.flatMap((chapter) => [
        heading(2, `${chapter.year}, ${chapter.body.name}`),
        ...chapter.entries.flatMap((entry) => entryOf(entry, today, spoken)),
      ]),
    ],
  };
}

function otherLine(other: Theme, { own }: Spoken): Run[] {
  return [link(named(own(other.title, other.titleCy), other.reference), other.href), ` (${other.body.name})`];
}

function entryOf(entry: StoryEntry, today: IsoDate, { say, language }: Spoken): Block[] {
  const { record, meeting } = entry;
  const day = entryDay(entry, language);
  const when = entry.on > today ? say("story.toCome", { day }) : day;
  const at: Run[] =
    meeting && meeting.href !== record.href ? [", ", link(ofMeeting(meeting, language), meeting.href)] : [];
  const kind = kindBefore(entry, language);
  const told: Words = [
    { text: kind ? `${when}. ${kind.words}. ` : `${when}. `, bold: true },
    `${plainWords(entry.words)} (`,
    link(record.reference, record.href),
    ...at,
    ").",
  ];
  return entry.quoted.words ? [lead(told), { kind: "quote", text: entry.quoted.words }] : [text(told)];
}
