import type { IsoDate } from "#app/domain/calendar.ts";
import { mayLead } from "#app/domain/agenda-item/may.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Goes on where nobody is chosen or a member of the body that day; refuses otherwise. Returns their name. */
export async function requireLead(
  trx: Trx,
  bodyId: number,
  leadMemberId: number | null,
  today: IsoDate,
): Promise<string | null> {
  if (leadMemberId === null) return null;
  const members = await listMembersOn(trx, bodyId, today);
  requireVerdict(mayLead(leadMemberId, members));
  return members.find(({ id }) => id === leadMemberId)?.name ?? null;
}
