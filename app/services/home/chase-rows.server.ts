import type { Actor } from "#app/domain/actor.ts";
import { addDays, type IsoInstant } from "#app/domain/calendar.ts";
import { count } from "#app/domain/event/particulars.ts";
import { instantInLondon } from "#app/domain/feed/london-time.ts";
import { CHASE_AS_DRAFTED, draftPath, owedPath } from "#app/domain/follow-up/chase.ts";
import { ownerKeyOf } from "#app/domain/follow-up/owner-key.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { reference } from "#app/domain/references.ts";
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
type Line = Awaited<ReturnType<typeof listOwners>>[number];
type Owner = { key: string | null; name: string; work: number; reply: number; first: number };

/**
 * Who is to be chased for what is late in the first of these bodies, a row for each owner, those with the most first: one
 * press makes the message about all that they owe. Who was asked lately has their time.
 */
export async function chaseRows(
  db: Db,
  actor: Actor,
  bodies: readonly LateOfBody[],
  now: IsoInstant,
): Promise<DeskRow[]> {
  const late = bodies.filter(({ workLate, replyLate }) => workLate + replyLate > 0).slice(0, MOST_BODIES);
  const rows: DeskRow[] = [];
  for (const { bodyId, bodySlug } of late) {
    const since = instantInLondon(addDays(actor.today, -ANSWERS_IN_DAYS), "00:00");
    const asked = (await listOwnersAsked(db, bodyId, { since, now })).map(ownerKeyOf);
    const owners = ownersIn(await listOwners(db, actor, bodyId)).filter(
      ({ key }) => key === null || !asked.includes(key),
    );
    const named = owners.slice(0, MOST_OWNERS);
    const firsts = await firstOf(db, actor, named);
    rows.push(
      ...named.map((owner) => ownerRow(owner, actor, bodySlug, firsts.get(reference("follow_up", owner.first)))),
    );
    if (owners.length > named.length) rows.push(othersRow(owners.slice(MOST_OWNERS), bodySlug));
  }
  return rows;
}

function ownersIn(lines: readonly Line[]): Owner[] {
  const late = lines.filter(({ reasons }) => reasons.work_late + reasons.reply_late > 0);
  const ofOwner = gatheredBy(late, ({ ownerKey }) => ownerKey);
  const sum = (of: readonly Line[], reason: "work_late" | "reply_late") =>
    of.reduce((all, { reasons }) => all + reasons[reason], 0);
  return [...new Set(late.map(({ ownerKey }) => ownerKey))]
    .flatMap((key) => {
      const own = ofOwner(key);
      const [first] = own;
      if (!first) return [];
      return [
        { key, name: first.ownerName, first: first.one, work: sum(own, "work_late"), reply: sum(own, "reply_late") },
      ];
    })
    .sort((one, other) => lateOf(other) - lateOf(one));
}

/** What is due first of each of these owners, as they are reminded of it: "Visit the three wards, 10 months late". */
async function firstOf(db: Db, actor: Actor, owners: readonly Owner[]): Promise<ReadonlyMap<string, string>> {
  const rows = owners.length === 0 ? [] : await listDueFollowUps(db, owners.map(({ first }) => first)); // prettier-ignore
  const told = remindersFor(actor, { ...NOTHING_DUE, followUps: rows.map(followUpFact) });
  return new Map(
    told.map(({ href, words, note }) => [href.split("/").at(-1) ?? "", `${words.replace(/^F-\d+ /, "")}, ${note}`]),
  );
}

function ownerRow(owner: Owner, { personId }: Actor, bodySlug: string, first = ""): DeskRow {
  const { key, name, work } = owner;
  const row = { note: first, stage: "late", many: lateOf(owner) } as const;
  if (key === null) {
    const href = `/follow-ups/chase?body=${bodySlug}#unowned`;
    return { ...row, words: `Say who owns ${count(lateOf(owner), "late follow-up")}`, href, verb: "Say who" };
  }
  if (key === `person-${personId}`) {
    const href = owedPath(bodySlug, name, work > 0 ? "work_late" : "reply_late");
    return { ...row, words: `Report on ${count(lateOf(owner), "late follow-up")} of your own`, href, verb: "Report" };
  }
  const href = draftPath(bodySlug, key);
  return {
    ...row,
    words: `Chase ${name}`,
    href,
    verb: "Chase",
    send: { action: href, fields: CHASE_AS_DRAFTED, of: name },
  };
}

function othersRow(owners: readonly Owner[], bodySlug: string): DeskRow {
  return {
    words: owners.length === 1 ? "Chase 1 other owner" : `Chase ${owners.length} other owners`,
    note: "",
    href: `/follow-ups/chase?body=${bodySlug}`,
    verb: "Chase",
    stage: "late",
    many: owners.reduce((sum, owner) => sum + lateOf(owner), 0),
  };
}

function lateOf({ work, reply }: Owner): number {
  return work + reply;
}
