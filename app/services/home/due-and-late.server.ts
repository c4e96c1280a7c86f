import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { counted } from "#app/domain/reminder/groups.ts";
import { REMINDER_KIND_LABELS, REMINDER_KINDS, REMINDER_LISTS, type ReminderKind } from "#app/domain/reminder/kinds.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import type { Db } from "#db/open.server.ts";
import { deadlinesNear } from "#app/services/reminder/deadlines-near.server.ts";
import { readAnswersDue } from "#app/services/reminder/read-due-facts.server.ts";
import { readDueFollowUps } from "./due-follow-ups.server.ts";
import type { DueOfKind } from "./due-of-kind.server.ts";
import { readDuePapers } from "./due-papers.server.ts";

/** How many of a kind the home page names before it leads to the list. */
const MOST_SHOWN = 3;

/**
 * What is due and late for the actor, by kind: the same reminders as in the mail, whether told before or not. Decisions
 * and meetings have their own places on the home page.
 */
export async function readDueAndLate(db: Db, actor: Actor) {
  const bodyIds = bodiesOf(actor);
  if (bodyIds.length === 0) return [];
  const deadlines = await deadlinesNear(db, bodyIds, actor.today);
  const answers = await readAnswersDue(db, bodyIds, actor.today);
  const due: Partial<Record<ReminderKind, DueOfKind>> = {
    deadlines: allOf(remindersFor(actor, { ...NOTHING_DUE, deadlines })),
    follow_ups: await readDueFollowUps(db, actor, MOST_SHOWN),
    questions: allOf(remindersFor(actor, { ...NOTHING_DUE, answers })),
    papers: await readDuePapers(db, actor, MOST_SHOWN),
  };
  return REMINDER_KINDS.flatMap((kind) => {
    const { first = [], total = 0, counts = "", late = [] } = due[kind] ?? {};
    if (total === 0) return [];
    const shown = first.slice(0, MOST_SHOWN).map(({ words: what, note, href, stage }) => ({ what, note, href, stage }));
    const more = total - shown.length;
    return [{ kind, words: REMINDER_KIND_LABELS[kind], counts, late, href: REMINDER_LISTS[kind], shown, more }];
  });
}

export type DueAndLate = Awaited<ReturnType<typeof readDueAndLate>>;

function allOf(reminders: DueOfKind["first"]): DueOfKind {
  return { first: reminders, total: reminders.length, counts: counted(reminders), late: [] };
}
