import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listMembersOn } from "#db/administration/members.server.ts";

/** The members of a body today, as choices of a lead. */
export async function listMembers(db: Db, actor: Actor, bodyId: number) {
  const members = await listMembersOn(db, bodyId, actor.today);
  return members.map((member) => ({ value: String(member.id), words: member.name }));
}
