import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import type { ProgrammeRecord, RecordOfItem, RecordOfMeeting, RecordOfQuestion, RecordOfTheme } from "./record.ts";

/**
 * The entry stage: what a release stores of each record, and nothing more. An entry points at
 * other records by number only: a record's words are in its own entry, so that
 * taking that one row away takes the words away everywhere.
 */
export type PublishedRef = { kind: PublishedKind; id: number };

export type ProgrammeEntry = {
  id: number;
  startYear: number;
  introduction: string;
  meetingIds: number[];
  itemIds: number[];
  /** Themes that are chosen but have no item yet; the others are reached through their items. */
  themeIds: number[];
};

export type MeetingEntry = Omit<RecordOfMeeting, "minutesAvailable" | "reasonWords" | "dateBasis"> & {
  /** There only where its date is inferred. */
  dateBasis?: "inferred";
  /** The day it was last published for, where that was another; null otherwise. */
  movedFrom: IsoDate | null;
  /** How long it is planned to last; not there in a release made before that was published. */
  minutesAvailable?: number;
  /** Why it is cancelled; null for any other meeting. */
  reason: string | null;
  itemIds: number[];
};

/** Whether a published date is inferred: releases of before that was told said it of none. */
export function dateBasisOf({ dateBasis }: Pick<MeetingEntry, "dateBasis">): DateBasis {
  return dateBasis ?? "stated";
}

/** A move that readers could see: from one release to the next. Days, not meetings, as they were. */
export type PublishedMove = {
  kind: "moved" | "deferred" | "withdrawn" | "returned";
  from: IsoDate | null;
  to: IsoDate | null;
  reason: string | null;
  publishedOn: IsoDate;
};

export type ItemEntry = Pick<
  RecordOfItem,
  "id" | "kind" | "title" | "purpose" | "format" | "minutes" | "state" | "reportAuthor" | "expectedOutcome"
> &
  Pick<RecordOfItem, "sourceWords" | "meetingId" | "themeId"> & {
    /** Why it is deferred or withdrawn; null otherwise. */
    reason: string | null;
    leadMember: string | null;
    witnesses: string[];
    questionIds: number[];
    moves: PublishedMove[];
    /** The sentence that says why the item is exempt: then it holds no other words but its title. Null in part I. */
    exempt: string | null;
    documents: PublishedDocument[];
  } & InWelsh<"titleCy" | "purposeCy">;

/** What is said in Welsh too; not there where it is not, nor in a release made before that was published. */
type InWelsh<Field extends string> = { [field in Field]?: string };

/** A document that an item's paper names, as it was when that was published. */
export type PublishedDocument = Omit<ProgrammeRecord["documents"][number], "itemId">;

export type ThemeEntry = Pick<
  RecordOfTheme,
  "id" | "title" | "desiredOutcome" | "origin" | "originWords" | "originUrl" | "proposedOn" | "approvedOn" | "state"
> & {
  why: string;
  /** Why it ended, where it was published and later not taken forward; null otherwise. */
  reason: string | null;
  leadMember: string | null;
  lines: string[];
  questionIds: number[];
  itemIds: number[];
  relations: { themeId: number; words: string; note: string }[];
  mentions: { itemId: number; words: string }[];
} & InWelsh<"titleCy" | "whyCy">;

export type QuestionEntry = Pick<
  RecordOfQuestion,
  "id" | "text" | "kind" | "state" | "addressee" | "sourceWords" | "themeId" | "itemId" | "supplementaryToId"
> & {
  asker: string | null;
  line: string | null;
};

export type Entries = {
  programme: ProgrammeEntry;
  meeting: MeetingEntry;
  item: ItemEntry;
  theme: ThemeEntry;
  question: QuestionEntry;
};

/**
 * What of an entry points at other records. The words of those are in their own
 * entries, so a view looks them up among what is published and never passes a pointer on.
 */
export const POINTERS = {
  programme: ["meetingIds", "itemIds", "themeIds"],
  meeting: ["itemIds"],
  item: ["meetingId", "themeId", "questionIds"],
  theme: ["questionIds", "itemIds", "relations", "mentions"],
  question: ["themeId", "itemId", "supplementaryToId"],
} as const satisfies { [K in PublishedKind]: readonly (keyof Entries[K])[] };

/** What an entry says itself: every field of it that is no pointer. */
export type Said<K extends PublishedKind> = Omit<Entries[K], (typeof POINTERS)[K][number]>;

/** The fields of an entry that a view may hold as they are. */
export function saidIn<K extends PublishedKind>(kind: K, entry: Entries[K]): Said<K> {
  return withoutPointers(entry, POINTERS[kind]) as Said<K>;
}

/** An entry without these fields of it. */
export function withoutPointers<E extends object, P extends string>(entry: E, pointers: readonly P[]): Omit<E, P> {
  const left: Record<string, unknown> = {};
  for (const field of Object.keys(entry))
    if (!(pointers as readonly string[]).includes(field)) left[field] = entry[field as keyof E];
  return left as Omit<E, P>;
}

/** The release stage: everything one release says, as it is kept for ever under its number. */
export type Snapshot = {
  programme: ProgrammeEntry;
  meetings: MeetingEntry[];
  items: ItemEntry[];
  themes: ThemeEntry[];
  questions: QuestionEntry[];
};

/** One sentence of what changed, and the records it speaks of: it is shown only while all of them are published. */
export type Change = {
  words: string;
  about: PublishedRef[];
  /** The title of the item it speaks of, where that was exempt already and the sentence says no more than may be told. */
  asExempt?: string;
};
