import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { isOwned } from "#db/administration/owned-rows.server.ts";
import type { Database, Row } from "#db/schema.ts";

/** Whose draft, and of which meeting's record. */
type Whose = { personId: number; meetingId: number };

/** What this person has typed of the meeting's record and not saved. */
export function findRecordingDraft(db: Kysely<Database>, { personId, meetingId }: Whose) {
  return db
    .selectFrom("recordingDraft")
    .select(["at", "fields"])
    .where("personId", "=", personId)
    .where("meetingId", "=", meetingId)
    .executeTakeFirst();
}

/** Keeps what this person has typed, in place of what was kept of theirs before. */
export async function keepRecordingDraft(db: Kysely<Database>, draft: Row<"recordingDraft">): Promise<void> {
  const { at, fields } = draft;
  await db
    .insertInto("recordingDraft")
    .values(draft)
    .onConflict((conflict) => conflict.columns(["personId", "meetingId"]).doUpdateSet({ at, fields }))
    .execute();
}

/** Lets go of this person's draft. */
export async function deleteRecordingDraft(db: Kysely<Database>, { personId, meetingId }: Whose): Promise<void> {
  await db.deleteFrom("recordingDraft").where("personId", "=", personId).where("meetingId", "=", meetingId).execute();
}

/** Lets go of every draft that was last kept before the instant. */
export async function deleteRecordingDraftsBefore(
  trx: Transaction<Database>,
  at: IsoInstant,
  councilId: number,
): Promise<void> {
  await trx.deleteFrom("recordingDraft").where("at", "<", at).where(isOwned("recording_draft", councilId)).execute();
}
