import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { FollowUpView } from "#app/domain/public-record/follow-up-view.ts";
import type { OutcomeView } from "#app/domain/public-record/outcome.ts";
import { reference } from "#app/domain/references.ts";
import { oneLine } from "./feed-text.ts";

/** One thing that was published, for people who follow it. Plain words: whoever writes the file makes them safe. */
export type NewsEntry = {
  /** What it is known by for ever: "release/12". */
  key: string;
  title: string;
  paragraphs: readonly string[];
  points: readonly string[];
  href: string;
  updatedAt: IsoInstant;
};

export type News = {
  key: string;
  title: string;
  author: string;
  /** The page that it is the news of, and the address of the news itself. */
  href: string;
  selfHref: string;
  entries: readonly NewsEntry[];
};

export const MOST_NEWS = 50;

/** The latest, newest first; at most 50. */
export function latestNews(entries: readonly NewsEntry[]): NewsEntry[] {
  return [...entries]
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt) || other.key.localeCompare(one.key))
    .slice(0, MOST_NEWS);
}

export type ReleaseNews = {
  id: number;
  number: number;
  yearLabel: string;
  programmeHref: string;
  publishedAt: IsoInstant;
  note: string;
  /** What changed, in those words that may still be read. */
  changes: readonly string[];
};

/** A release of a work programme: what changed since the last one. */
export function releaseNews(release: ReleaseNews): NewsEntry {
  const { id, number, yearLabel, programmeHref, publishedAt, note, changes } = release;
  const isFirst = number === 1;
  return {
    key: `release/${id}`,
    title: isFirst ? `Work programme ${yearLabel} published` : `Work programme ${yearLabel}: release ${number}`,
    paragraphs: [...said(note), ...(isFirst || changes.length > 0 ? [] : ["Its wording has changed."])],
    points: changes,
    href: `${programmeHref}/releases/${number}`,
    updatedAt: publishedAt,
  };
}

export type AgendaNews = {
  id: number;
  meetingId: number;
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  kind: "agenda" | "supplementary";
  publishedAt: IsoInstant;
};

/** An agenda that was published. What is on it is read at its page, where exempt items are kept apart. */
export function agendaNews({ id, meetingId, kind, publishedAt, ...day }: AgendaNews): NewsEntry {
  const what = kind === "agenda" ? "Agenda" : "Supplementary agenda";
  return {
    key: `agenda/${id}`,
    title: `${what} published for the meeting of ${meetingDay(day)}`,
    paragraphs: [],
    points: [],
    href: `/meetings/${reference("meeting", meetingId)}/agenda`,
    updatedAt: publishedAt,
  };
}

/** What an item led to. `elsewhere` is where it is read when the item itself is not published. */
export function outcomeNews(outcome: OutcomeView, publishedAt: IsoInstant, elsewhere: string): NewsEntry {
  return {
    key: `outcome/${outcome.itemId}`,
    title: `Outcome of ${outcome.title}`,
    paragraphs: [
      outcome.on ? `${outcome.words}, on ${meetingDay(outcome.day)}.` : `${outcome.words}.`,
      ...(outcome.urgent ? [`Taken as urgent: ${outcome.urgent.because}`] : []),
      ...said(outcome.resolution),
      ...outcome.corrections.slice(-1).map(({ because }) => `Corrected: ${because}`),
    ],
    points: [],
    href: outcome.item?.href ?? elsewhere,
    updatedAt: publishedAt,
  };
}

/** A follow-up as it was last published: what was asked for, of whom, and what came of it. */
export function followUpNews(followUp: FollowUpView, publishedAt: IsoInstant): NewsEntry {
  const response = followUp.responses.at(-1);
  const update = followUp.updates.at(-1);
  return {
    key: `follow-up/${followUp.id}`,
    title: `${followUp.kindWords} ${followUp.reference}: ${shortened(followUp.wording)}`,
    paragraphs: [
      followUp.wording,
      ...(followUp.owner ? [`For: ${followUp.owner}`] : []),
      ...(response ? [`Response: ${[response.words, response.text].filter(Boolean).join(". ")}`] : []),
      ...(update ? [`${meetingDay(update.day)}, ${update.stateWords.toLowerCase()}: ${update.text}`] : []),
    ],
    points: [],
    href: followUp.href,
    updatedAt: publishedAt,
  };
}

const MOST_LETTERS = 80;

function shortened(words: string): string {
  const line = oneLine(words);
  const letters = [...line];
  return letters.length <= MOST_LETTERS
    ? line
    : `${letters
        .slice(0, MOST_LETTERS)
        .join("")
        .replace(/\s\S*$/, "")}…`;
}

function said(words: string): string[] {
  return words.trim() === "" ? [] : [words];
}
