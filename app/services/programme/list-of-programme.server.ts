import type { ProgrammeRow } from "#app/domain/agenda-item/programme-row.ts";
import type { ListSource } from "#app/domain/list-source.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { offerProgramme, type ProgrammeKey } from "./offer-programme.server.ts";
import { programmeSource } from "./programme-rows.server.ts";

/** A programme's items as a list and nothing beside; undefined where the actor has no part in the body. */
export async function listOfProgramme(
  db: Db,
  actor: Actor,
  key: ProgrammeKey,
): Promise<ListSource<ProgrammeRow> | undefined> {
  const programme = await offerProgramme(db, actor, key);
  if (!programme) return undefined;
  const { bodyId, firstDay, lastDay } = programme;
  return programmeSource(db, actor, programme.id, await listMeetingsBetween(db, actor, bodyId, firstDay, lastDay));
}
