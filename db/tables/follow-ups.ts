import type { Generated } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { DueKind } from "#app/domain/follow-up/due.ts";
import type { FollowUpKind, FollowUpState, ResponseKind, UpdateSource } from "#app/domain/follow-up/states.ts";

/** A recommendation, action, commitment, request or external recommendation, from the sentence it was said in. */
export interface FollowUpTable {
  id: Generated<number>;
  bodyId: number;
  /** The municipal year it was made in, by its starting year; `number` is unique within it. */
  startYear: number;
  number: number;
  kind: FollowUpKind;
  wording: string;
  /** The number that the source gave it ("Recommendation 29", "Action 11"); numbering restarts in real minutes. */
  sourceNumber: Generated<string>;
  themeId: number | null;
  itemId: number | null;
  meetingId: number | null;
  questionId: number | null;
  /** Who made it, where that is not the body itself: an inquiry, an inspectorate. */
  madeByWords: Generated<string>;
  madeOn: IsoDate | null;
  ownerPersonId: number | null;
  ownerOfficeId: number | null;
  ownerWords: Generated<string>;
  dueKind: Generated<DueKind>;
  dueWords: Generated<string>;
  /** The day itself where the words give one; the last day they can mean otherwise. Null for none. */
  dueOn: IsoDate | null;
  /** When to look at it again: derived from the due words, or set by the officer. */
  reviewOn: IsoDate | null;
  /** The day that notice of a recommendation was given: the response clock runs from it. */
  noticeOn: IsoDate | null;
  responseDueOn: IsoDate | null;
  state: Generated<FollowUpState>;
  reasonWords: string | null;
  supersededById: number | null;
  sensitiveSinceAt: IsoInstant | null;
  sensitiveBecause: string | null;
  sourceWords: Generated<string>;
  sourceLabel: Generated<string>;
  createdAt: IsoInstant;
  version: Generated<number>;
}

/** What lists tell a follow-up apart by. Written by triggers and by nobody else. */
export interface FollowUpListedTable {
  bodyId: number;
  followUpId: number;
  /** 1 where whoever reads the working record of its body reads it; of the others each is looked at. */
  readByAll: number;
  state: FollowUpState;
  kind: FollowUpKind;
  /** The last response to it. */
  response: ResponseKind | "none";
  /** Its municipal year in words. */
  year: string;
  /** 1 while it is in its owner's hands. */
  running: number;
  /** The day it is due while it is open; after every day there is what is due on none, then what is closed. */
  due: string;
  /** The day on which a response is due that is still to come. */
  responseDueOn: IsoDate | null;
  /** The day on which it is looked at again, while it is open. */
  reviewOn: IsoDate | null;
  /** 1 while it is open and nothing was reported of it. */
  neverReported: number;
  /** 1 while it is open and an update was asked for since the last report. */
  updateAsked: number;
  madeOn: IsoDate | null;
  createdAt: IsoInstant;
  /** The last day on which anything was heard of it: a report, the meeting it was made at where that was later, or a response. */
  heardOn: IsoDate | null;
  themeId: number | null;
  meetingId: number | null;
  lastReportId: number | null;
  /** How its owners are written: the same wherever the same are written so. */
  owners: string;
}

/** A number that it was given after its first, and by which meeting: minutes number what they restate anew. */
export interface FollowUpNumberTable {
  id: Generated<number>;
  followUpId: number;
  number: string;
  meetingId: number | null;
  givenOn: IsoDate | null;
}

/** An owner beside the first, who is kept with the follow-up itself: a person, an office or words. */
export interface FollowUpOwnerTable {
  id: Generated<number>;
  followUpId: number;
  position: number;
  ownerPersonId: number | null;
  ownerOfficeId: number | null;
  ownerWords: Generated<string>;
}

/** Where it was said: one follow-up, every place (a sub-committee may say it under two items). */
export interface FollowUpPlaceTable {
  id: Generated<number>;
  followUpId: number;
  itemId: number;
  words: Generated<string>;
}

export interface FollowUpResponseTable {
  id: Generated<number>;
  followUpId: number;
  response: ResponseKind;
  text: Generated<string>;
  reasonWords: Generated<string>;
  /** Who does what by when, where it was accepted. */
  planWords: Generated<string>;
  responderOfficeId: number | null;
  responderWords: Generated<string>;
  respondedOn: IsoDate | null;
  recordedAt: IsoInstant;
  recordedByName: string;
}

/** What was reported of it, and when. A meeting that reports nothing of it leaves no row: that is what is looked for. */
export interface FollowUpUpdateTable {
  id: Generated<number>;
  followUpId: number;
  meetingId: number | null;
  source: UpdateSource;
  text: string;
  stateAfter: FollowUpState;
  reportedOn: IsoDate;
  byName: string;
  at: IsoInstant;
  /** The owner's own words, waiting until an officer has read them; null for the officers' own. */
  takenUpAt: IsoInstant | null;
}

export interface FollowUpResultTable {
  id: Generated<number>;
  followUpId: number;
  themeId: number | null;
  itemId: number | null;
  words: Generated<string>;
  at: IsoInstant;
  byName: string;
}

/** A chase: one secret, expiring address for one owner, good for one answer about the rows named with it. */
export interface OwnerLinkTable {
  id: Generated<number>;
  tokenHash: string;
  bodyId: number;
  ownerPersonId: number | null;
  ownerOfficeId: number | null;
  ownerWords: string;
  createdAt: IsoInstant;
  createdByPersonId: number;
  createdByName: string;
  expiresAt: IsoInstant;
  usedAt: IsoInstant | null;
  revokedAt: IsoInstant | null;
}

export interface OwnerLinkRowTable {
  ownerLinkId: number;
  followUpId: number;
}
