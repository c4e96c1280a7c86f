import type { ItemKind, ItemState } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Format } from "#app/domain/formats.ts";
import type { MeetingKind, MeetingState } from "#app/domain/meeting/states.ts";
import type { QuestionKind, QuestionState } from "#app/domain/question/states.ts";
import type { ThemeOrigin, ThemeState } from "#app/domain/theme/states.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";

/**
 * What a release stores of each record, and nothing more. An entry points at
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

export type MeetingEntry = {
  id: number;
  meetsOn: IsoDate;
  /** The day it was last published for, where that was another; null otherwise. */
  movedFrom: IsoDate | null;
  startsAt: string | null;
  venue: string;
  howToAttend: string;
  /** How long it is planned to last; not there in a release made before that was published. */
  minutesAvailable?: number;
  kind: MeetingKind;
  state: MeetingState;
  /** Why it is cancelled; null for any other meeting. */
  reason: string | null;
  sourceWords: string;
  sourceUrl: string | null;
  itemIds: number[];
};

/** A change of place that readers could see: from one release to the next. Days, not meetings, as they were. */
export type PublishedMove = {
  kind: "moved" | "deferred" | "withdrawn" | "returned";
  from: IsoDate | null;
  to: IsoDate | null;
  reason: string | null;
  publishedOn: IsoDate;
};

export type ItemEntry = {
  id: number;
  kind: ItemKind;
  title: string;
  purpose: string;
  format: Format;
  minutes: number;
  state: ItemState;
  /** Why it is deferred or withdrawn; null otherwise. */
  reason: string | null;
  leadMember: string | null;
  reportAuthor: string;
  expectedOutcome: string;
  witnesses: string[];
  sourceWords: string;
  meetingId: number | null;
  themeId: number | null;
  questionIds: number[];
  moves: PublishedMove[];
  /** The sentence that says why the item is exempt: then it holds no other words but its title. Null in part I. */
  exempt: string | null;
  documents: PublishedDocument[];
};

/** A document that an item's paper names, as it was when that was published. */
export type PublishedDocument = { title: string; url: string | null; note: string; checkedWords: string };

export type ThemeEntry = {
  id: number;
  title: string;
  why: string;
  desiredOutcome: string;
  origin: ThemeOrigin;
  originWords: string;
  originUrl: string | null;
  /** The days it was suggested and approved, for its story; null where that is not known. */
  proposedOn: IsoDate | null;
  approvedOn: IsoDate | null;
  state: ThemeState;
  /** Why it ended, where it was published and later not taken forward; null otherwise. */
  reason: string | null;
  leadMember: string | null;
  lines: string[];
  questionIds: number[];
  itemIds: number[];
  relations: { themeId: number; words: string; note: string }[];
  mentions: { itemId: number; words: string }[];
};

export type QuestionEntry = {
  id: number;
  text: string;
  kind: QuestionKind;
  state: QuestionState;
  addressee: string;
  asker: string | null;
  line: string | null;
  sourceWords: string;
  themeId: number | null;
  itemId: number | null;
  supplementaryToId: number | null;
};

export type Entries = {
  programme: ProgrammeEntry;
  meeting: MeetingEntry;
  item: ItemEntry;
  theme: ThemeEntry;
  question: QuestionEntry;
};

/** Everything one release says, as it is kept for ever with the release. */
export type Snapshot = {
  programme: ProgrammeEntry;
  meetings: MeetingEntry[];
  items: ItemEntry[];
  themes: ThemeEntry[];
  questions: QuestionEntry[];
};

/** One sentence of what changed, and the records it speaks of: it is shown only while all of them are published. */
export type Change = { words: string; about: PublishedRef[] };
