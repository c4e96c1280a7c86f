import { listEvents } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";

/** What was done to a programme and to what is in it, newest first, at most 200 entries. */
export function readProgrammeHistory(db: Db, programmeId: number) {
  return listEvents(db, "programme", programmeId);
}
