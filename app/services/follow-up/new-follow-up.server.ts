import type { IsoDate } from "#app/domain/calendar.ts";
import { FOLLOW_UP_TEXTS, type FollowUpTexts } from "#app/domain/follow-up/fields.ts";
import type { DueKind } from "#app/domain/follow-up/due.ts";
import type { NamedOwner } from "#app/domain/follow-up/owner-key.ts";
import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import type { WhereSaid } from "./place-follow-up.server.ts";

/** What is recorded of a follow-up; `dueKind` and `dueOn` only where the officer says otherwise than the words. */
export type NewFollowUp = WhereSaid &
  Partial<FollowUpTexts> & {
    kind: FollowUpKind;
    wording: string;
    /** The day it was said; the meeting's own where it is left out, or today. */
    madeOn?: IsoDate | null;
    ownerPersonId?: number | null;
    ownerOfficeId?: number | null;
    ownerWords?: string;
    /** Those who own it beside, one a line. */
    otherOwners?: string;
    /** Owners that are known by their names already, of a follow-up that this one takes over from. */
    knownOwners?: readonly NamedOwner[];
    dueWords?: string;
    dueKind?: DueKind | undefined;
    dueOn?: IsoDate | null | undefined;
    noticeOn?: IsoDate | null;
    /** The numbers that it was given later, one a line. */
    laterNumbers?: string;
    otherItemIds?: readonly number[];
    sourceWords?: string;
    sourceLabel?: string;
  };

/** Whose it is to be; nobody’s where nothing is said. */
export function ownersOf({
  ownerPersonId = null,
  ownerOfficeId = null,
  ownerWords = "",
  otherOwners = "",
}: NewFollowUp) {
  return { ownerPersonId, ownerOfficeId, ownerWords, otherOwners };
}

/** The texts of it as they are stored: empty where nothing is said. */
export function textsOf(input: NewFollowUp) {
  const texts = Object.fromEntries(FOLLOW_UP_TEXTS.map((name) => [name, input[name] ?? ""])) as FollowUpTexts;
  const { dueWords = "", sourceWords = "", sourceLabel = "" } = input;
  return { ...texts, dueWords, sourceWords, sourceLabel };
}
