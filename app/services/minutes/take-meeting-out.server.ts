import type { SavedMinutes } from "#app/domain/minutes/kept.ts";
import { isAsSaved } from "#app/domain/minutes/may.ts";
import { deleteMeetings, listMeetingsNamed } from "#db/minutes/made-meeting.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Takes the meeting out again that was added with minutes, after all that was saved of it. Refuses where something else hangs on it. */
export async function takeMeetingOut(trx: Trx, { made }: SavedMinutes): Promise<void> {
  const ids = made.flatMap(({ kind, id }) => (kind === "meeting" ? [id] : []));
  const named = await listMeetingsNamed(trx, ids);
  requireVerdict(
    isAsSaved(
      named.map((id) => ({ kind: "meeting" as const, id })),
      0,
    ),
  );
  await deleteMeetings(trx, ids);
}
