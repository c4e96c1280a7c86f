import { neededAway, whoKey, type Needed } from "#app/domain/availability/absence.ts";
import type { Availability } from "#app/domain/availability/coming.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { listOpenItemsWithLead, listOpenWitnesses, type OpenItems } from "#db/availability/needed-people.server.ts";
import type { Db } from "#db/open.server.ts";

export type NeededItem = { id: number; title: string; meetingId: number | null; needed: Needed[] };

type Witness = Awaited<ReturnType<typeof listOpenWitnesses>>[number];

/**
 * The open items of a body or a meeting, or this one, each with its lead and witnesses: those without whom it cannot be
 * taken well. Two queries; none, and no items, where nobody is known to be absent.
 */
export async function readNeeded(db: Db, actor: Actor, of: OpenItems, known: Availability): Promise<NeededItem[]> {
  if (known.absences.length === 0) return [];
  const [items, witnesses] = await Promise.all([listOpenItemsWithLead(db, actor, of), listOpenWitnesses(db, of)]);
  const byItem = new Map<number, Witness[]>();
  for (const witness of witnesses) byItem.set(witness.itemId, [...(byItem.get(witness.itemId) ?? []), witness]);
  return items.map(({ id, title, meetingId, leadMemberId, leadName }) => {
    const lead = leadMemberId === null ? [] : [{ personId: leadMemberId, officeId: null, words: "" }];
    return {
      id,
      title,
      meetingId,
      needed: [
        ...lead.map((who): Needed => ({ key: whoKey(who), name: leadName ?? "", part: "lead" })),
        ...(byItem.get(id) ?? []).map((who): Needed => {
          return { key: whoKey({ ...who, personId: null }), name: witnessWords(who), part: "witness" };
        }),
      ],
    };
  });
}

/** Of these items those of which the lead or a witness cannot come on the day, with who. */
export function itemsAway(items: readonly NeededItem[], day: IsoDate, { absences }: Availability) {
  return items
    .map(({ id, title, needed }) => ({ id, title, away: neededAway(needed, day, absences) }))
    .filter(({ away }) => away.length > 0);
}
