import type { Actor } from "#app/domain/actor.ts";
import { listEvents } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";

/** What was done to a programme and to what this reader sees in it, newest first, at most 200 entries. */
export function readProgrammeHistory(db: Db, actor: Actor, programmeId: number) {
  return listEvents(db, actor, "programme", programmeId);
}
