import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { readEventsBefore } from "#app/services/read-events.server.ts";

/** What was done to a programme and to what this reader sees in it, newest first: a part of it, from before an entry where one is named. */
export function readProgrammeHistory(db: Db, actor: Actor, programmeId: number, before: number | null = null) {
  return readEventsBefore(db, actor, { kind: "programme", id: programmeId }, before);
}
