import { reference } from "#app/domain/references.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { listLiveItems } from "#db/theme/theme-meetings.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** Whether the theme has no agenda item still to be taken: it may not end while one is planned. */
export async function hasNothingPlanned(trx: Trx, theme: { id: number }): Promise<Verdict> {
  const items = (await listLiveItems(trx, theme.id)).map((id) => reference("item", id));
  if (items.length === 0) return allowed;
  return refused("state", `${items.join(", ")} is still planned for this theme: withdraw it first.`);
}
