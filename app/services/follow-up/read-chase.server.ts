import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import { chaseReasons, type ChaseReason } from "#app/domain/follow-up/chase.ts";
import { mayTakeBackLink, ownerLinkState } from "#app/domain/follow-up/owner-link.ts";
import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import type { Actor, Role } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listBodyNames } from "#db/administration/bodies.server.ts";
import { MOST_TO_CHASE } from "#db/follow-up/chase.server.ts";
import type { Db } from "#db/open.server.ts";
import { listLinks, listRowsOfLinks } from "#db/follow-up/owner-links.server.ts";
import { listOutstanding, timesOf, type OutstandingFollowUp } from "./list-outstanding.server.ts";

/** The most links of a body that are listed. */
export const MOST_LINKS = 50;

/**
 * Who owes what to one of the actor's bodies, and the links made for them.
 * Undefined where the actor is no officer of the body asked for, or of none at all.
 */
export async function readChase(db: Db, actor: Actor, slug: string | null, now: IsoInstant) {
  const officers: readonly Role[] = FOLLOW_UP_DEEDS.chase_follow_up.roles;
  const ids = actor.parts.filter((part) => officers.includes(part.role)).map((part) => part.bodyId);
  const bodies = await listBodyNames(db, ids);
  const body = slug === null ? bodies[0] : bodies.find((one) => one.slug === slug);
  if (!body) return undefined;
  const owed = await listOutstanding(db, actor, body.id);
  return {
    bodies,
    body,
    owners: ownersOf(owed, actor),
    nobody: owed.filter((row) => row.ownerKey === null).map(lineOf),
    links: await readLinks(db, actor, body.id, now),
    full: new Set(owed.map(({ id }) => id)).size === MOST_TO_CHASE,
  };
}

function ownersOf(owed: readonly OutstandingFollowUp[], { today }: Actor) {
  const groups = new Map<string, OutstandingFollowUp[]>();
  for (const row of owed)
    if (row.ownerKey !== null) groups.set(row.ownerKey, [...(groups.get(row.ownerKey) ?? []), row]);
  return [...groups]
    .map(([key, rows]) => ({ key, name: rows[0]?.ownerName ?? "", total: rows.length, ...countsOf(rows, today) }))
    .sort((one, other) => lateOf(other) - lateOf(one) || other.total - one.total || one.name.localeCompare(other.name));
}

const lateOf = (owner: Record<ChaseReason, number>) => owner.work_late + owner.reply_late;

function countsOf(rows: readonly OutstandingFollowUp[], today: string): Record<ChaseReason, number> {
  const counts = { work_late: 0, reply_late: 0, due_soon: 0, never_reported: 0 };
  for (const row of rows)
    for (const reason of chaseReasons({ ...timesOf(row), lastReportedOn: row.lastReportedOn }, today))
      counts[reason] += 1;
  return counts;
}

function lineOf(row: OutstandingFollowUp) {
  return { reference: reference("follow_up", row.id), wording: row.wording };
}

async function readLinks(db: Db, actor: Actor, bodyId: number, now: IsoInstant) {
  const links = await listLinks(db, bodyId, MOST_LINKS);
  const rows = await listRowsOfLinks(
    db,
    links.map((link) => link.id),
  );
  return links.map((link) => ({
    id: link.id,
    owner: ownerWordsOf(link),
    madeOn: dayInLondon(new Date(link.createdAt)) as string,
    endsOn: dayInLondon(new Date(link.expiresAt)) as string,
    by: link.createdByName,
    state: ownerLinkState(link, now),
    references: rows.filter((row) => row.ownerLinkId === link.id).map((row) => reference("follow_up", row.followUpId)),
    mayTakeBack: mayTakeBackLink(link, actor, now).allowed,
  }));
}
