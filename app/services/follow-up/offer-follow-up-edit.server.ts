import { pick } from "#app/domain/field.ts";
import { FOLLOW_UP_TEXTS } from "#app/domain/follow-up/fields.ts";
import { readDueWords } from "#app/domain/follow-up/due-words.ts";
import { nextMeetingAfter } from "#app/domain/follow-up/next-meeting.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findFollowUp, listMeetingDays, type FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOwnerChoices } from "./list-owner-choices.server.ts";
import { linesOf } from "./owners-after.server.ts";
import { offerFollowUpDeed } from "./offer-follow-up-deed.server.ts";

/**
 * What the form that edits a follow-up starts from. The officer's own reading of
 * the due words is given only where it differs from what they say, so that words
 * which are changed are read again and the officer's reading is not lost.
 */
export async function offerFollowUpEdit(db: Db, actor: Actor, id: number) {
  const [deed, row] = await Promise.all([
    offerFollowUpDeed(db, actor, id, "edit_follow_up"),
    findFollowUp(db, actor, id),
  ]);
  if (!deed || !row) return undefined;
  return {
    ...deed,
    given: { ...textsOf(row), ...(await ownReading(db, actor, row)) },
    choices: await listOwnerChoices(db, actor, row.bodyId),
  };
}

function textsOf(row: FollowUpRow) {
  return {
    kind: row.kind,
    ...pick(row, FOLLOW_UP_TEXTS),
    ...linesOf(row),
    ownerPersonId: row.ownerPersonId,
    ownerOfficeId: row.ownerOfficeId,
    ownerWords: row.ownerWords,
    dueWords: row.dueWords,
    noticeOn: row.noticeOn as string | null,
  };
}

async function ownReading(db: Db, { today }: Actor, row: FollowUpRow) {
  const saidOn = row.madeOn ?? today;
  const nextMeetingOn = nextMeetingAfter(await listMeetingDays(db, row.bodyId), saidOn);
  const read = readDueWords(row.dueWords, { saidOn, nextMeetingOn });
  const same = read.dueKind === row.dueKind && (read.dueOn === row.dueOn || row.dueKind === "next_meeting");
  return {
    dueKind: same ? null : row.dueKind,
    dueOn: same ? null : (row.dueOn as string | null),
    reviewOn: same && row.reviewOn === read.reviewOn ? null : (row.reviewOn as string | null),
  };
}
