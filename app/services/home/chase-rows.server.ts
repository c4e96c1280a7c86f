import type { Actor } from "#app/domain/actor.ts";
import { addDays, type IsoInstant } from "#app/domain/calendar.ts";
import { instantInLondon } from "#app/domain/feed/london-time.ts";
import { mayChase } from "#app/domain/follow-up/owner-link.ts";
import { ownerKeyOf } from "#app/domain/follow-up/owner-key.ts";
import { lateOwners, otherOwnersRow, ownerRow, type LateOwner } from "#app/domain/home/chase.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { nameOnly, reference } from "#app/domain/references.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import { listOwnersAsked } from "#db/follow-up/owner-links.server.ts";
import type { Db } from "#db/open.server.ts";
import { listDueFollowUps } from "#db/reminder/reminder-facts.server.ts";
import { listOwners } from "#app/services/follow-up/list-outstanding.server.ts";
import { followUpFact } from "#app/services/reminder/read-due-facts.server.ts";

/** So many bodies are looked at for whom to chase, and so many of their owners are named: the others are one press away. */
const MOST_BODIES = 2;
const MOST_OWNERS = 2;
/** An owner who was asked so lately is given the time to answer. */
const ANSWERS_IN_DAYS = 14;

type LateOfBody = { bodyId: number; bodySlug: string; workLate: number; replyLate: number };

/**
 * Who is to be chased for what is late in the first of these bodies whose owners the reader may chase, a row for each owner, those with the most first: one
 * press makes the message about all that they owe. Who was asked lately has their time.
 */
export async function chaseRows(
  db: Db,
  actor: Actor,
  bodies: readonly LateOfBody[],
  now: IsoInstant,
): Promise<DeskRow[]> {
  const late = bodies
    .filter((body) => body.workLate + body.replyLate > 0 && mayChase(body.bodyId, actor).allowed)
    .slice(0, MOST_BODIES);
  const since = instantInLondon(addDays(actor.today, -ANSWERS_IN_DAYS), "00:00");
  const rows: DeskRow[] = [];
  for (const { bodyId, bodySlug } of late) {
    const asked = (await listOwnersAsked(db, bodyId, { since, now })).map(ownerKeyOf);
    const owners = lateOwners(await listOwners(db, actor, bodyId), asked);
    const named = owners.slice(0, MOST_OWNERS);
    const others = owners.slice(MOST_OWNERS);
    const firsts = await firstOf(db, actor, named);
    for (const owner of named)
      rows.push(ownerRow(owner, actor.personId, bodySlug, firsts.get(reference("follow_up", owner.first)) ?? ""));
    if (others.length > 0) rows.push(otherOwnersRow(others, bodySlug));
  }
  return rows;
}

/** What is due first of each of these owners, as they are reminded of it: "Visit the three wards, 10 months late". */
async function firstOf(db: Db, actor: Actor, owners: readonly LateOwner[]): Promise<ReadonlyMap<string, string>> {
  if (owners.length === 0) return new Map();
  const ids = owners.map(({ first }) => first);
  const rows = await listDueFollowUps(db, ids);
  const told = remindersFor(actor, { ...NOTHING_DUE, followUps: rows.map(followUpFact) });
  return new Map(told.map(({ href, words, note }) => [href.split("/").at(-1) ?? "", `${nameOnly(words)}, ${note}`]));
}
