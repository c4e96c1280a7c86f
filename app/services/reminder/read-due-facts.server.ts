import { addDays, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { SOON_DAYS } from "#app/domain/question/due.ts";
import type { AnswerFact, ReminderFacts, ThemeOf } from "#app/domain/reminder/facts.ts";
import { FOLLOW_UP_SOON_DAYS } from "#app/domain/reminder/kinds.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { listPapersMissing } from "#db/reminder/papers-missing.server.ts";
import { listAnswersDueBy, listFollowUpsDueBy } from "#db/reminder/reminder-facts.server.ts";
import { deadlinesNear, papersDue } from "./deadlines-near.server.ts";

/** As far ahead of its meeting as a body may want a paper, and the days that are told before that. */
const PAPERS_AHEAD = 114;

/** What is near or late in these bodies, without what has places of its own on the home page: decisions that wait, and meetings that come. */
export async function readDueFacts(db: Db, bodyIds: number[], today: IsoDate): Promise<ReminderFacts> {
  const followUps = await listFollowUpsDueBy(db, bodyIds, addDays(today, FOLLOW_UP_SOON_DAYS));
  const papers = await listPapersMissing(db, bodyIds, papersAhead(today));
  const papersDueOn = await papersDue(db, papers.map(({ meetingId }) => meetingId), today); // prettier-ignore
  return {
    followUps: followUps.map(followUpFact),
    answers: await readAnswersDue(db, bodyIds, today),
    papers: papers.map((row) => ({ ...row, dueOn: papersDueOn.get(row.meetingId) ?? null })),
    decisions: [],
    meetings: [],
    deadlines: await deadlinesNear(db, bodyIds, today),
  };
}

/** The questions of these bodies whose answer is due soon or late. */
export async function readAnswersDue(db: Db, bodyIds: number[], today: IsoDate): Promise<AnswerFact[]> {
  const answers = await listAnswersDueBy(db, bodyIds, addDays(today, SOON_DAYS));
  return answers.map((row) => ({ ...row, ...visibilityOf(row), dueOn: row.dueOn ?? today }));
}

/** The days of meetings whose papers are asked for. */
export function papersAhead(today: IsoDate) {
  return { from: today, until: addDays(today, PAPERS_AHEAD) };
}

/** A follow-up that is due as it is told of. */
export function followUpFact<Row extends Joined & { responseId: number | null }>(row: Row) {
  return { ...row, ...visibilityOf(row), responded: row.responseId !== null };
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
