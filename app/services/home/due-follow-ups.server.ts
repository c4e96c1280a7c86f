import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { lateLines, type LateOfBody } from "#app/domain/reminder/follow-up-reminders.ts";
import { lateFirst, type Reminder } from "#app/domain/reminder/reminder.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import type { Db } from "#db/open.server.ts";
import { countDueFollowUps, firstDueFollowUps, type DueOfBody } from "#db/reminder/due-follow-ups.server.ts";
import { listDueFollowUps } from "#db/reminder/reminder-facts.server.ts";
import { followUpFact } from "#app/services/reminder/read-due-facts.server.ts";

/**
 * The first of the follow-ups that the actor is told of, as `followUpReminders` tells of all: at least so many where there
 * are so many. What is late in a body that they chair is counted as in the tracker, each number with its list.
 */
export async function firstFollowUpsDue(db: Db, actor: Actor, most: number): Promise<Reminder[]> {
  const toldOf = bodiesAs(actor, FOLLOW_UP_DEEDS.report_follow_up.roles);
  const ids = await firstDueFollowUps(db, actor, toldOf, most);
  const rows = ids.length === 0 ? [] : await listDueFollowUps(db, ids);
  const named = remindersFor(actor, { ...NOTHING_DUE, followUps: rows.map(followUpFact) });
  const chaired = bodiesAs(actor, AGENDA_DEEDS.agree_agenda.roles);
  const bodies = chaired.length === 0 ? [] : await countDueFollowUps(db, actor, toldOf);
  const lines = lateLines(bodies.filter(({ bodyId }) => chaired.includes(bodyId)).flatMap(lateBeside));
  return [...named, ...lines].sort(lateFirst);
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
