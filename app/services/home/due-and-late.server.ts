import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { kindText, REMINDER_KINDS, REMINDER_LISTS, type ReminderKind } from "#app/domain/reminder/kinds.ts";
import type { Reminder } from "#app/domain/reminder/reminder.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import type { Db } from "#db/open.server.ts";
import { readAnswersDue } from "#app/services/reminder/read-due-facts.server.ts";
import { firstFollowUpsDue } from "./due-follow-ups.server.ts";

/** How many of a kind the home page names before it leads to the list. */
const MOST_SHOWN = 3;

/**
 * The first of the follow-ups and answers that are due and late for the actor: the same reminders as in the mail, whether
 * told before or not. Decisions, meetings and their dates have their own places on the home page, and papers are an
 * officer's. Where there are more, the list of all holds others' too, so they are not counted.
 */
export async function readDueAndLate(db: Db, actor: Actor) {
  const bodyIds = bodiesOf(actor);
  if (bodyIds.length === 0) return [];
  const answers = await readAnswersDue(db, bodyIds, actor.today);
  const due: Partial<Record<ReminderKind, Reminder[]>> = {
    follow_ups: await firstFollowUpsDue(db, actor, MOST_SHOWN + 1),
    questions: remindersFor(actor, { ...NOTHING_DUE, answers }),
  };
  return REMINDER_KINDS.flatMap((kind) => {
    const first = due[kind] ?? [];
    if (first.length === 0) return [];
    const shown = first.slice(0, MOST_SHOWN).map(({ words: what, note, href, stage }) => ({ what, note, href, stage }));
    const all = first.length > MOST_SHOWN ? { words: `All ${kindText(kind)}`, href: REMINDER_LISTS[kind] } : null;
    return [{ kind, shown, all }];
  });
}

export type DueAndLate = Awaited<ReturnType<typeof readDueAndLate>>;
