import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { minutesOfPast } from "#app/domain/agenda-item/text.ts";
import type { ItemFound } from "#app/domain/minutes/proposal.ts";
import type { Checked } from "#app/domain/minutes/decided.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { isSameText } from "#app/domain/text.ts";
import { insertItem, listAgenda } from "#db/agenda-item/items.server.ts";
import { listPositions } from "#db/meeting/meetings.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { keepPassage, type Saving } from "./saving.server.ts";

/**
 * Sees that each item which something is saved of is on its meeting's agenda: the one that is there under the same
 * title, or a new one, taken at the meeting already where it has been held. `all` are the items of the minutes, `needed`
 * the keys of those that something else belongs to.
 */
export async function saveItems(saving: Saving, all: readonly Checked[], needed: ReadonlySet<string>): Promise<void> {
  const { trx, acting, meeting, items } = saving;
  const there = await listAgenda(trx, acting.actor, meeting.id);
  for (const { proposal, fields, ticked } of all) {
    if (proposal.kind !== "item") continue;
    const title = fields.title || proposal.title;
    const same = there.find((item) => isSameText(item.title, title) || isSameText(item.title, proposal.title));
    if (same) items.set(proposal.key, same.id);
    else if (ticked || needed.has(proposal.key))
      items.set(proposal.key, await addItem(saving, proposal, title, fields.purpose ?? ""));
  }
}

async function addItem(saving: Saving, proposal: ItemFound, title: string, purpose: string): Promise<number> {
  const { trx, acting, meeting } = saving;
  const programme = await findProgrammeOfYear(trx, meeting.bodyId, yearOf(meeting.meetsOn, meeting));
  const id = await insertItem(trx, {
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    programmeId: programme?.id ?? null,
    kind: proposal.business ? "procedural" : "standing",
    title,
    purpose,
    minutes: minutesOfPast({ isRoutine: proposal.business !== null }),
    numberWords: proposal.number,
    position: Math.max(0, ...(await listPositions(trx, meeting.id))) + 1,
    state: meeting.state === "held" ? "considered" : "scheduled",
  });
  await writeEvent(trx, acting, {
    action: ITEM_DEEDS.create_item.event,
    subject: { kind: "item", id, version: 1 },
    about: about(["meeting", meeting.id], ["programme", programme?.id]),
    bodyId: meeting.bodyId,
    particulars: { reference: reference("item", id), title },
  });
  await keepPassage(saving, "item", id, [proposal.passage]);
  return id;
}
