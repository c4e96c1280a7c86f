import type { Part } from "#app/domain/agenda/parts.ts";
import type { ItemKind, ItemState, MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Format } from "#app/domain/formats.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { MeetingKind, MeetingState } from "#app/domain/meeting/states.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import type { QuestionKind, QuestionState } from "#app/domain/question/states.ts";
import type { ReasonCode } from "#app/domain/theme/reasons.ts";
import type { RelationKind, ThemeOrigin, ThemeState } from "#app/domain/theme/states.ts";

/**
 * The record stage of a programme: what the panel works on, as loaded for a release.
 * Officers' notes are not even among it.
 */
export type ProgrammeRecord = {
  programme: { id: number; startYear: number; introduction: string };
  meetings: RecordOfMeeting[];
  items: RecordOfItem[];
  themes: RecordOfTheme[];
  lines: { id: number; themeId: number; text: string }[];
  questions: RecordOfQuestion[];
  witnesses: { itemId: number; words: string }[];
  documents: { itemId: number; title: string; url: string | null; note: string; checkedWords: string }[];
  relations: RecordOfRelation[];
  mentions: { themeId: number; itemId: number; words: string }[];
  /** Why each item was last moved since the last release. */
  moves: { itemId: number; reasonCode: MoveReasonCode | null; reasonWords: string | null }[];
  /** Items whose addition to an approved programme the chair has not approved. */
  awaitingAddition: number[];
  /** Those of the themes and items spoken of here that readers can already reach, through this programme or another. */
  published: { kind: PublishedKind; id: number }[];
};

export type RecordOfMeeting = {
  id: number;
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  startsAt: string | null;
  venue: string;
  howToAttend: string;
  minutesAvailable: number;
  kind: MeetingKind;
  state: MeetingState;
  reasonWords: string | null;
  sourceWords: string;
  sourceUrl: string | null;
};

export type RecordOfItem = {
  id: number;
  themeId: number | null;
  meetingId: number | null;
  kind: ItemKind;
  title: string;
  purpose: string;
  format: Format;
  minutes: number;
  leadName: string | null;
  reportAuthor: string;
  expectedOutcome: string;
  state: ItemState;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
  sourceWords: string;
  titleCy: string | null;
  purposeCy: string | null;
  part: Part;
  exemptParagraph: string | null;
  jurisdiction: Jurisdiction;
};

export type RecordOfTheme = {
  id: number;
  title: string;
  titleCy: string | null;
  whyCy: string | null;
  whyItMatters: string;
  desiredOutcome: string;
  origin: ThemeOrigin;
  originWords: string;
  originUrl: string | null;
  proposedOn: IsoDate | null;
  /** The day the chair first approved it; null where it never went through that. */
  approvedOn: IsoDate | null;
  leadName: string | null;
  state: ThemeState;
  reasonCode: ReasonCode | null;
  reasonWords: string | null;
  sensitiveSinceAt: string | null;
  /** Whether it is taken in part II and nowhere in public, all its programmes together. */
  isOnlyExempt: boolean;
  /** Every item of the theme, in whatever programme. */
  itemIds: number[];
};

export type RecordOfQuestion = {
  id: number;
  themeId: number | null;
  itemId: number | null;
  /** The part in which its item is taken, in whatever programme; null where it is put at none. */
  part: Part | null;
  lineOfEnquiryId: number | null;
  supplementaryToId: number | null;
  text: string;
  kind: QuestionKind;
  state: QuestionState;
  addressee: string;
  /** The asker's name, where that is a member or co-opted member of the body. */
  memberName: string | null;
  askerWords: string;
  sourceWords: string;
};

export type RecordOfRelation = { themeId: number; otherThemeId: number; kind: RelationKind; words: string };
