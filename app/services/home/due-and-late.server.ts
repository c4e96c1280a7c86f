import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { counted } from "#app/domain/reminder/groups.ts";
import { REMINDER_KIND_LABELS, REMINDER_KINDS, REMINDER_LISTS, type ReminderKind } from "#app/domain/reminder/kinds.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import type { Db } from "#db/open.server.ts";
import { readAnswersDue } from "#app/services/reminder/read-due-facts.server.ts";
import { readDueFollowUps } from "./due-follow-ups.server.ts";
import type { DueOfKind } from "./due-of-kind.server.ts";

/** How many of a kind the home page names before it leads to the list. */
const MOST_SHOWN = 3;

/**
 * The follow-ups and answers that are due and late for the actor: the same reminders as in the mail, whether told before
 * or not. Decisions, meetings and their dates have their own places on the home page, and papers are an officer's.
 */
export async function readDueAndLate(db: Db, actor: Actor) {
  const bodyIds = bodiesOf(actor);
  if (bodyIds.length === 0) return [];
  const answers = await readAnswersDue(db, bodyIds, actor.today);
  const due: Partial<Record<ReminderKind, DueOfKind>> = {
    follow_ups: await readDueFollowUps(db, actor, MOST_SHOWN),
    questions: allOf(remindersFor(actor, { ...NOTHING_DUE, answers })),
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
