import { addDays, clockText, weekdayDateText, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { SOON_DAYS } from "#app/domain/question/due.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import type { ReminderFacts, ThemeOf } from "#app/domain/reminder/facts.ts";
import { FOLLOW_UP_SOON_DAYS } from "#app/domain/reminder/kinds.ts";
import type { Reminder } from "#app/domain/reminder/reminder.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import { listComingMeetings } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import { listAnswersDueBy, listFollowUpsDueBy, listPapersMissing } from "#db/reminder/reminder-facts.server.ts";
import { deadlinesNear } from "./deadlines-near.server.ts";
import { decisionsWaiting } from "#app/services/home/decisions-waiting.server.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

/** As far ahead of its meeting as a body may want a paper, and the days that are told before that. */
const PAPERS_AHEAD = 114;
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
  const followUps = await listFollowUpsDueBy(db, bodyIds, addDays(today, FOLLOW_UP_SOON_DAYS));
  const answers = await listAnswersDueBy(db, bodyIds, addDays(today, SOON_DAYS));
  const papers = await listPapersMissing(db, bodyIds, { from: today, until: addDays(today, PAPERS_AHEAD) });
  const deadlines = await deadlinesNear(db, bodyIds, today);
  const meetings = await listComingMeetings(db, bodyIds, today, MOST);
  return {
    followUps: followUps.map((row) => ({ ...row, ...visibilityOf(row), responded: row.responseId !== null })),
    answers: answers.map((row) => ({ ...row, ...visibilityOf(row), dueOn: row.dueOn ?? today })),
    papers: papers.map((row) => ({ ...row, dueOn: deadlines.papersDueOn(row.meetingId) })),
    decisions: await decisionsWaiting(db, bodyIds, today),
    meetings: meetings.map((row) => ({
      ...row,
      words: `${weekdayDateText(row.meetsOn)}${row.startsAt ? `, ${clockText(row.startsAt)}` : ""}`,
    })),
    deadlines: deadlines.facts,
  };
}

type Joined = {
  themeId: number | null;
  themeBodyId: number | null;
  themeState: ThemeState | null;
  proposerPersonId: number | null;
  themeSensitiveSinceAt: IsoInstant | null;
  leadMemberId: number | null;
  itemBodyId: number | null;
  itemSensitiveSinceAt: IsoInstant | null;
};

/** The theme and the item a joined row hangs on, as visibility asks for them. */
export function visibilityOf(row: Joined) {
  const theme: ThemeOf | null =
    row.themeId === null || row.themeBodyId === null || row.themeState === null
      ? null
      : {
          bodyId: row.themeBodyId,
          state: row.themeState,
          proposerPersonId: row.proposerPersonId,
          sensitiveSinceAt: row.themeSensitiveSinceAt,
          leadMemberId: row.leadMemberId,
        };
  const item =
    row.itemBodyId === null ? null : { bodyId: row.itemBodyId, themeSensitiveSinceAt: row.itemSensitiveSinceAt };
  return { theme, item };
}
