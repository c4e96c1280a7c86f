import type { IsoInstant } from "#app/domain/calendar.ts";
import { CHASE_REASON_LIST, type ChaseReason } from "#app/domain/follow-up/chase.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import type { Actor, Role } from "#app/domain/actor.ts";
import { pageOf, placeOfPage } from "#app/domain/pages.ts";
import { reference } from "#app/domain/references.ts";
import { listBodyNames } from "#db/administration/bodies.server.ts";
import { listFollowUpsToChase, listOwedBy } from "#db/follow-up/chase.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOwners } from "./list-outstanding.server.ts";
import { readLinksMade } from "./read-links-made.server.ts";

type Owners = Awaited<ReturnType<typeof listOwners>>;

/** Which pages of what the page of a chase lists are asked for. */
type AskedPages = { page?: string | null; unowned?: string | null; links?: string | null };

/**
 * Who owes what to one of the actor's bodies, and the links made for them: a page of each.
 * Undefined where the actor is no officer of the body asked for, or of none at all.
 */
export async function readChase(db: Db, actor: Actor, slug: string | null, now: IsoInstant, asked: AskedPages = {}) {
  const officers: readonly Role[] = FOLLOW_UP_DEEDS.chase_follow_up.roles;
  const ids = actor.parts.filter((part) => officers.includes(part.role)).map((part) => part.bodyId);
  const bodies = await listBodyNames(db, ids);
  const body = slug === null ? bodies[0] : bodies.find((one) => one.slug === slug);
  if (!body) return undefined;
  const owed = await listOwners(db, actor, body.id);
  return {
    bodies,
    body,
    owners: pageOf(ownersIn(owed), asked.page ?? null),
    nobody: await readNobodys(db, actor, body.id, owed, asked.unowned ?? null),
    links: await readLinksMade(db, actor, body.id, now, asked.links ?? null),
  };
}

function ownersIn(owed: Owners) {
  const byKey = new Map<string, { key: string; name: string; total: number } & Record<ChaseReason, number>>();
  for (const { ownerKey: key, ownerName: name, total, reasons } of owed) {
    if (key === null) continue;
    const owner = byKey.get(key) ?? {
      key,
      name,
      total: 0,
      work_late: 0,
      reply_late: 0,
      due_soon: 0,
      never_reported: 0,
    };
    owner.total += total;
    for (const reason of CHASE_REASON_LIST) owner[reason] += reasons[reason];
    byKey.set(key, owner);
  }
  return [...byKey.values()].sort(
    (one, other) => lateOf(other) - lateOf(one) || other.total - one.total || one.name.localeCompare(other.name),
  );
}

const lateOf = (owner: Record<ChaseReason, number>) => owner.work_late + owner.reply_late;

async function readNobodys(db: Db, actor: Actor, bodyId: number, owed: Owners, asked: string | null) {
  const nobodys = owed.filter(({ ownerKey }) => ownerKey === null);
  const { limit, offset, ...paged } = placeOfPage(nobodys.reduce((sum, { total }) => sum + total, 0), asked); // prettier-ignore
  const codes = nobodys.map(({ code }) => code);
  const ids = codes.length === 0 ? [] : await listOwedBy(db, actor, bodyId, codes, { limit, offset });
  const rows = await listFollowUpsToChase(db, actor, ids);
  return { ...paged, rows: rows.map(({ id, wording }) => ({ reference: reference("follow_up", id), wording })) };
}
