import type { IsoDate } from "#app/domain/calendar.ts";
import { ROLE_LABELS, ROLES } from "#app/domain/actor.ts";
import { findDemoAdministrator, listDemoParts } from "#db/account/demo-people.server.ts";
import type { Db } from "#db/open.server.ts";

export type DemoPerson = { personId: number; name: string; part: string; bodyName: string | null };

/**
 * Whom the demonstration offers to sign in as: one demonstration account for each
 * role of the body that has most of them, and an administrator.
 */
export async function listDemoPeople(db: Db, today: IsoDate): Promise<DemoPerson[]> {
  const parts = await listDemoParts(db, today);
  const administrator = await findDemoAdministrator(db);
  const bodyId = mostCommon(parts.map((part) => part.bodyId));
  const people = ROLES.flatMap((role): DemoPerson[] => {
    const holders = parts.filter((part) => part.bodyId === bodyId && part.role === role);
    const holder = holders.find((part) => part.personId !== administrator?.personId) ?? holders[0];
    return holder
      ? [{ personId: holder.personId, name: holder.name, part: ROLE_LABELS[role], bodyName: holder.bodyName }]
      : [];
  });
  if (!administrator) return people;
  const listed = people.find((person) => person.personId === administrator.personId);
  if (!listed) return [...people, { ...administrator, part: "administrator", bodyName: null }];
  listed.part += " and administrator";
  return people;
}

function mostCommon(ids: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
}
