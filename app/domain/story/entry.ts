import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { asKnown, meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import type { YearStart } from "#app/domain/municipal-year.ts";
import { reference, type ReferredKind } from "#app/domain/references.ts";
import { label } from "#app/words/label.ts";
import type { Language, Said } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { plainWords, type Sentence } from "#app/words/sentence.ts";
import { STORY_KINDS, type StoryKind } from "./kinds.ts";

/** Whose story this part of it is, and when that body's years begin. */
export type StoryBody = YearStart & { slug: string; name: string };

/** Where something was said, and on which day; null where it was at no meeting. */
export type AtMeeting = { meetingId: number | null; meetsOn: IsoDate | null; dateBasis: DateBasis | null };

/** One thing that happened: on a day, in words, with the record that holds it. */
export type StoryEntry = {
  kind: StoryKind;
  on: IsoDate;
  body: StoryBody;
  /** What happened, in one sentence without a full stop, in the language that the story is told in. */
  words: Sentence;
  /** The words of the record itself: a resolution, a question, a reason; empty where there are none. */
  quoted: Said;
  record: { reference: string; href: string };
  /** The meeting it happened at, where that is not the record itself. */
  meeting: { href: string; on: IsoDate; dateBasis: DateBasis } | null;
  /** Orders what happened on one day: the record's own number. */
  order: number;
};

const ROOMS: Record<ReferredKind, string> = {
  theme: "themes",
  question: "questions",
  item: "items",
  meeting: "meetings",
  variation: "variations",
  follow_up: "follow-ups",
  scoring: "scoring",
  draft_plan: "requests",
};

/** Where a record is read. */
export function recordLink(kind: ReferredKind, id: number): StoryEntry["record"] {
  const ref = reference(kind, id);
  return { reference: ref, href: `/${ROOMS[kind]}/${ref}` };
}

/** The meeting of an entry; null where it was at none. */
export function meetingLink({ meetingId, meetsOn, dateBasis }: AtMeeting): StoryEntry["meeting"] {
  if (meetingId === null || meetsOn === null) return null;
  return { href: recordLink("meeting", meetingId).href, on: meetsOn, dateBasis: dateBasis ?? "stated" };
}

/** The day of an entry as it is printed: what is told on the day of its meeting is known no better than that day. */
export function entryDay({ on, meeting }: Pick<StoryEntry, "on" | "meeting">, language: Language = "en"): string {
  return asKnown(dateText(on, language), meeting?.on === on ? meeting.dateBasis : "stated", language);
}

/** Of what kind an entry is, in a word before its sentence; null where the sentence itself begins with it. */
export function kindBefore(
  { kind, words }: Pick<StoryEntry, "kind" | "words">,
  language: Language = "en",
): Said | null {
  const said = label(language, STORY_KINDS[kind].words);
  return plainWords(words).startsWith(said.words) ? null : said;
}

/** "meeting of 3 July 2015". */
export function ofMeeting({ on, dateBasis }: NonNullable<StoryEntry["meeting"]>, language: Language = "en"): string {
  return say(language, "story.ofMeeting", { day: meetingDay({ meetsOn: on, dateBasis }, language) }).words;
}
