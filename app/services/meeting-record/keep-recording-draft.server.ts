import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { draftAfter, isDraftSmall, type DraftFields } from "#app/domain/meeting-record/draft.ts";
import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import { allOf, type Verdict } from "#app/domain/verdict.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import {
  deleteRecordingDraft,
  findRecordingDraft,
  keepRecordingDraft,
} from "#db/meeting-record/recording-drafts.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";

type Drafting = { actor: Actor; now: IsoInstant };

/** What is typed of a record now; `typedIn` are the parts of it that were typed in here: of them nothing else is kept. */
type Typed = { meetingId: number; fields: DraftFields; typedIn: readonly string[] };

/**
 * Keeps what the actor has typed of the meeting's record, for them alone, until it is saved or discarded: no part of the
 * record, so no event tells of it. Where nothing is left, nothing is kept; what they type in another window at the same
 * time is kept with it. Undefined where they may not see the meeting.
 */
export async function keepDraft(
  db: Db,
  { actor, now }: Drafting,
  { meetingId, fields: typed, typedIn }: Typed,
): Promise<Verdict | undefined> {
  const whose = { personId: actor.personId, meetingId };
  return retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      const meeting = await findMeeting(trx, actor, meetingId);
      if (!meeting) return undefined;
      const before = await readDraft(trx, actor, meetingId);
      const fields = draftAfter(before?.fields ?? {}, typed, typedIn);
      const verdict = allOf(mayRecordMeeting(meeting, actor), isDraftSmall(fields));
      if (!verdict.allowed) return verdict;
      if (Object.keys(fields).length === 0) await deleteRecordingDraft(trx, whose);
      else await keepRecordingDraft(trx, { ...whose, at: now, fields: JSON.stringify(fields) });
      return verdict;
    }),
  );
}

/** Lets go of all that the actor typed of the meeting's record and did not save. */
export async function discardDraft(db: Db, actor: Actor, meetingId: number): Promise<void> {
  await retryWhileBusy(() => deleteRecordingDraft(db, { personId: actor.personId, meetingId }));
}

/** What the actor typed of the meeting's record and did not save, and when it was last kept; null where nothing waits. */
export async function readDraft(db: Db | Trx, actor: Actor, meetingId: number) {
  const draft = await findRecordingDraft(db, { personId: actor.personId, meetingId });
  return draft ? { at: draft.at, fields: JSON.parse(draft.fields) as DraftFields } : null;
}
