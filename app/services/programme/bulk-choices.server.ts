import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { Db } from "#db/open.server.ts";
import type { MeetingOfRow } from "./programme-rows.server.ts";

/** The coming meetings and the members of a body, from which the form on ticked items lets an officer choose. */
export async function bulkChoices(db: Db, actor: Actor, bodyId: number, coming: (MeetingOfRow & { id: number })[]) {
  const members = await listMembersOn(db, bodyId, actor.today);
  return {
    meetings: coming.map(({ id, meetsOn, dateBasis, ...meeting }) => ({
      id,
      meetsOn: meetsOn as string,
      dateBasis,
      ...loadOf(meeting),
    })),
    members: members.map((member) => ({ value: String(member.id), words: member.name })),
  };
}
