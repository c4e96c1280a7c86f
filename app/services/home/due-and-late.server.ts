import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { lateCounts } from "#app/domain/follow-up/lateness.ts";
import { countLateFacts } from "#app/domain/reminder/follow-up-reminders.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import { counted, groupsOf } from "#app/domain/reminder/groups.ts";
import { REMINDER_LISTS } from "#app/domain/reminder/kinds.ts";
import type { Db } from "#db/open.server.ts";
import { readDueFacts } from "#app/services/reminder/read-due-facts.server.ts";

/** How many of a kind the home page names before it leads to the list. */
const MOST_SHOWN = 3;

/**
 * What is due and late for the actor, by kind, as the home page shows it: the same
 * reminders as in the mail, whether told before or not. Decisions and meetings
 * have their own places on that page. Of follow-ups, what is late is counted as in the
 * tracker, each number with its list.
 */
export async function readDueAndLate(db: Db, actor: Actor) {
  const bodyIds = bodiesOf(actor);
  if (bodyIds.length === 0) return [];
  const facts = await readDueFacts(db, bodyIds, actor.today);
  return groupsOf(remindersFor(actor, facts)).map(({ kind, words, reminders: all }) => ({
    kind,
    words,
    counts: counted(kind === "follow_ups" ? all.filter(({ stage }) => stage !== "late") : all),
    late: kind === "follow_ups" ? lateCounts(countLateFacts(actor, facts)) : [],
    href: REMINDER_LISTS[kind],
    shown: all.slice(0, MOST_SHOWN).map(({ words: what, note, href }) => ({ what, note, href })),
    more: Math.max(0, all.length - MOST_SHOWN),
  }));
}

export type DueAndLate = Awaited<ReturnType<typeof readDueAndLate>>;
