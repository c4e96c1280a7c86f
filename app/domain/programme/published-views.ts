import type { ItemKind, ItemState } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { PublishedDocument, PublishedMove } from "./entries.ts";

/**
 * What a reader without a part in the body is given: plain JSON, whole
 * sentences, nothing that is not in a release. `assemble.ts` makes these from
 * the stored entries; `app/components/published-….tsx` show them.
 */
export type PublishedBody = { slug: string; name: string };

/** Which release a record is read from. `href` is the programme's own page. */
export type PublishedFrom = {
  href: string;
  yearLabel: string;
  yearWords: string;
  releaseNumber: number;
  publishedOn: IsoDate;
};

export type PublishedLink = { reference: string; title: string; href: string };

export type PublishedMeetingLine = {
  reference: string;
  href: string;
  meetsOn: IsoDate;
  startsAt: string | null;
  venue: string;
  kindWords: string;
  state: MeetingState;
  stateWords: string;
  movedFrom: IsoDate | null;
  /** How long it is planned to last; null where that is not published. */
  minutesAvailable: number | null;
  body: PublishedBody;
};

export type PublishedQuestionLine = PublishedLink & {
  kindWords: string;
  stateWords: string;
  addressee: string;
  asker: string | null;
};

export type PublishedItemLine = PublishedLink & {
  kind: ItemKind;
  purpose: string;
  formatWords: string;
  minutes: number;
  state: ItemState;
  stateWords: string;
  reason: string | null;
  leadMember: string | null;
  witnesses: string[];
  moves: PublishedMove[];
  theme: PublishedLink | null;
  /** Why the body looks at it: the theme's own words. */
  why: string;
  /** The theme's key lines of enquiry. */
  lines: string[];
  questions: PublishedQuestionLine[];
  meeting: PublishedMeetingLine | null;
  /** Why nothing but its title is told; null in part I. */
  exempt: string | null;
};

export type PublishedItem = PublishedItemLine & {
  expectedOutcome: string;
  reportAuthor: string;
  sourceWords: string;
  documents: PublishedDocument[];
  body: PublishedBody;
  from: PublishedFrom;
};

export type PublishedMeeting = PublishedMeetingLine & {
  title: string;
  howToAttend: string;
  reason: string | null;
  sourceWords: string;
  sourceUrl: string | null;
  items: PublishedItemLine[];
  from: PublishedFrom;
};

export type PublishedTheme = PublishedLink & {
  why: string;
  desiredOutcome: string;
  originWords: string;
  originPointer: string;
  originUrl: string | null;
  stateWords: string;
  stateHint: string;
  reason: string | null;
  leadMember: string | null;
  lines: string[];
  questions: PublishedQuestionLine[];
  items: PublishedItemLine[];
  relations: (PublishedLink & { words: string; note: string; body: PublishedBody })[];
  /** Where it was said: the item, its meeting and body, and in what words. */
  said: { words: string; item: PublishedLink; meeting: PublishedMeetingLine | null; body: PublishedBody }[];
  body: PublishedBody;
  from: PublishedFrom;
};

export type PublishedQuestion = PublishedQuestionLine & {
  line: string | null;
  sourceWords: string;
  theme: PublishedLink | null;
  item: PublishedLink | null;
  meeting: PublishedMeetingLine | null;
  supplementaryTo: PublishedLink | null;
  body: PublishedBody;
  from: PublishedFrom;
};

export type PublishedProgramme = {
  title: string;
  introduction: string;
  note: string;
  changes: string[];
  meetings: PublishedMeeting[];
  /** Items without a meeting, the deferred and withdrawn among them. */
  unplaced: PublishedItemLine[];
  /** Themes that are chosen and have no item: some wait for a day, others were only spoken of. */
  themes: (PublishedLink & { why: string; state: ThemeState; stateWords: string })[];
  body: PublishedBody;
  from: PublishedFrom;
};

export type PublishedViews = {
  programme: PublishedProgramme;
  meeting: PublishedMeeting;
  item: PublishedItem;
  theme: PublishedTheme;
  question: PublishedQuestion;
};
