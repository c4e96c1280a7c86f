import type { ProgrammeRow } from "#app/domain/agenda-item/programme-row.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammeItems } from "#db/programme/programme-items.server.ts";
import { offerProgramme, type ProgrammeKey } from "./offer-programme.server.ts";
import { programmeRows } from "./programme-rows.server.ts";

/** A programme's items as the rows of its list and nothing beside; undefined where the actor has no part in the body. */
export async function listProgrammeRows(db: Db, actor: Actor, key: ProgrammeKey): Promise<ProgrammeRow[] | undefined> {
  const programme = await offerProgramme(db, actor, key);
  if (!programme) return undefined;
  const { bodyId, firstDay, lastDay } = programme;
  const meetings = await listMeetingsBetween(db, actor, bodyId, firstDay, lastDay);
  const items = await listProgrammeItems(db, actor, programme.id);
  return programmeRows(items, new Map(meetings.map((meeting) => [meeting.id, meeting])), actor);
}
