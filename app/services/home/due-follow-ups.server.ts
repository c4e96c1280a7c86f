import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { lateCounts, type Lateness } from "#app/domain/follow-up/lateness.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { lateLines, type LateOfBody } from "#app/domain/reminder/follow-up-reminders.ts";
import { countsText } from "#app/domain/reminder/groups.ts";
import { lateFirst } from "#app/domain/reminder/reminder.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import type { Db } from "#db/open.server.ts";
import { countDueFollowUps, firstDueFollowUps, type DueOfBody } from "#db/reminder/due-follow-ups.server.ts";
import { listDueFollowUps } from "#db/reminder/reminder-facts.server.ts";
import { followUpFact } from "#app/services/reminder/read-due-facts.server.ts";
import type { DueOfKind } from "./due-of-kind.server.ts";

/**
 * The follow-ups that the actor is told of, as `followUpReminders` tells of all: counted, and only the first of them
 * read. What is late is counted as in the tracker, each number with its list.
 */
export async function readDueFollowUps(
  db: Db,
  actor: Actor,
  most: number,
): Promise<DueOfKind & { lateOf: Record<Lateness, number> }> {
  const toldOf = bodiesAs(actor, FOLLOW_UP_DEEDS.report_follow_up.roles);
  const bodies = await countDueFollowUps(db, actor, toldOf);
  const total = (of: (body: DueOfBody) => number) => bodies.reduce((sum, body) => sum + of(body), 0);
  const soon = total(({ soonTold }) => soonTold);
  const lateTold = total(({ workLateTold, replyLateTold }) => workLateTold + replyLateTold);
  const ids = soon + lateTold === 0 ? [] : await firstDueFollowUps(db, actor, toldOf, most);
  const rows = ids.length === 0 ? [] : await listDueFollowUps(db, ids);
  const named = remindersFor(actor, { ...NOTHING_DUE, followUps: rows.map(followUpFact) });
  const lateOf = { work: total(({ workLate }) => workLate), reply: total(({ replyLate }) => replyLate) };
  const chaired = bodiesAs(actor, AGENDA_DEEDS.agree_agenda.roles);
  const lines = lateLines(bodies.filter(({ bodyId }) => chaired.includes(bodyId)).flatMap(lateBeside));
  return {
    first: [...named, ...lines].sort(lateFirst),
    total: soon + lateTold + lines.length,
    counts: countsText((stage) => (stage === "soon" ? soon : 0)),
    late: lateCounts(lateOf),
    lateOf,
  };
}

/** What is late in a body where they are not told of all of it by name. */
function lateBeside({ bodyId, bodySlug, ...late }: DueOfBody): LateOfBody[] {
  const of = (lateness: LateOfBody["lateness"], count: number, told: number, last: string) =>
    count > told ? [{ bodyId, bodySlug, lateness, count, last }] : [];
  return [
    ...of("work", late.workLate, late.workLateTold, late.lastWork),
    ...of("reply", late.replyLate, late.replyLateTold, late.lastReply),
  ];
}
