import type { IsoDate } from "#app/domain/calendar.ts";
import { mayLead } from "#app/domain/agenda-item/may.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Goes on where nobody is chosen or a member of the body that day; refuses otherwise. */
export async function requireLead(
  trx: Trx,
  bodyId: number,
  leadMemberId: number | null,
  today: IsoDate,
): Promise<void> {
  if (leadMemberId === null) return;
  requireVerdict(mayLead(leadMemberId, await listMembersOn(trx, bodyId, today)));
}
