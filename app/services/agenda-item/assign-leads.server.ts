import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { assignLead } from "./assign-lead.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";

/** Gives each ticked item the same lead member; those refused, with why, do not hold up the rest. */
export function assignLeads(db: Db, acting: Acting, ticked: readonly Ticked[], leadMemberId: number): Promise<InBulk> {
  return runInBulk(acting, ticked, (each, { id, version }) =>
    assignLead(db, each, { itemId: id, version, leadMemberId }),
  );
}
