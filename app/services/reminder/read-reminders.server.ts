import { clockText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import type { ReminderFacts } from "#app/domain/reminder/facts.ts";
import type { Reminder } from "#app/domain/reminder/reminder.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import { listComingMeetings } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import { readDueFacts } from "./read-due-facts.server.ts";
import { decisionsWaiting } from "#app/services/home/decisions-waiting.server.ts";

/** More meetings than any installation has ahead of it. */
const MOST = 500;

/** What is due and late for this person today: what the page shows, and what the mail is made from. */
export async function readReminders(db: Db, actor: Actor): Promise<Reminder[]> {
  const bodyIds = bodiesOf(actor);
  return bodyIds.length === 0 ? [] : remindersFor(actor, await readReminderFacts(db, bodyIds, actor.today));
}

/**
 * Everything that is near or late in these bodies on the day, whoever may see it:
 * `remindersFor` keeps each person to their own. The same few queries for one body
 * or for all.
 */
export async function readReminderFacts(db: Db, bodyIds: number[], today: IsoDate): Promise<ReminderFacts> {
  const meetings = await listComingMeetings(db, bodyIds, today, MOST);
  return {
    ...(await readDueFacts(db, bodyIds, today)),
    decisions: await decisionsWaiting(db, bodyIds, today),
    meetings: meetings.map((row) => ({
      ...row,
      words: `${weekdayDateText(row.meetsOn)}${row.startsAt ? `, ${clockText(row.startsAt)}` : ""}`,
    })),
  };
}
