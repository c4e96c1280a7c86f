import { listMeetingsToDiscard } from "#db/administration/retention.server.ts";
import { updateBrought } from "#db/brought-meetings/brought-meetings.server.ts";
import { tell, type Kept } from "#app/services/administration/outlived.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { broughtTitle, emptiedBrought } from "./kept-meetings.server.ts";

/** Discards the meetings that were brought in and nobody has saved: what their files said is not kept. */
export async function discardOldMeetings(trx: Trx, kept: Kept): Promise<void> {
  for (const { id, bodyId, version, ...brought } of await listMeetingsToDiscard(trx, kept)) {
    await updateBrought(trx, id, emptiedBrought());
    const subject = { kind: "brought_meetings", id, version: version + 1 } as const;
    await tell(trx, kept.now, {
      action: "meetings_discarded",
      subject,
      bodyId,
      particulars: { title: broughtTitle(brought) },
    });
  }
}
