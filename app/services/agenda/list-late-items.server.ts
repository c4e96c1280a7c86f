import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { mayPrepareItem } from "#app/domain/agenda/may.ts";
import { noticeFor } from "#app/domain/agenda/notice.ts";
import { lateItems } from "#app/domain/agenda/release.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { listAgendaReleases } from "#db/agenda/agendas.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { withheldFrom } from "./make-working-agenda.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";

/**
 * The items taken at a meeting that no agenda published in time has, and for
 * which the chair's reason is not recorded (Local Government Act 1972, section
 * 100B(4)); of each, whether the actor may record it still. It warns, and stops nothing.
 */
export async function listLateItems(
  db: Db,
  actor: Actor,
  meeting: MeetingRow,
  items: readonly ItemRow[],
): Promise<LateItem[]> {
  const releases = await listAgendaReleases(db, meeting.id);
  const clock = releases.length > 0 ? await readClockBody(db, meeting.bodySlug) : undefined;
  if (!clock) return [];
  const withheld = withheldFrom(items);
  const taken = items
    .map((item) => ({ ...item, reference: reference("item", item.id) }))
    .filter((item) => isOnAgenda(item.state) && !withheld.has(item.reference));
  return lateItems(taken, releases, noticeFor(clock, meeting.meetsOn)).map((item) => ({
    reference: item.reference,
    title: item.title,
    verdict: mayPrepareItem("take_item_urgently", item, actor),
  }));
}

export type LateItem = { reference: string; title: string; verdict: Verdict };
