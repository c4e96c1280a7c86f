import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import { addDays } from "#app/domain/calendar.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import { NOTHING_DUE } from "#app/domain/reminder/facts.ts";
import { countsText } from "#app/domain/reminder/groups.ts";
import { PAPER_SOON_DAYS } from "#app/domain/reminder/kinds.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import type { Db } from "#db/open.server.ts";
import { countPapersMissing, firstPapersMissing } from "#db/reminder/papers-missing.server.ts";
import { papersDue } from "#app/services/reminder/deadlines-near.server.ts";
import { papersAhead } from "#app/services/reminder/read-due-facts.server.ts";
import type { DueOfKind } from "./due-of-kind.server.ts";

/** The papers that have not come, as officers are reminded of all: counted by meeting, and only the first of them read. */
export async function readDuePapers(db: Db, actor: Actor, most: number): Promise<DueOfKind> {
  const { today } = actor;
  const bodyIds = bodiesAs(actor, OFFICER);
  const days = papersAhead(today);
  const missing = bodyIds.length === 0 ? [] : await countPapersMissing(db, bodyIds, days);
  if (missing.length === 0) return { first: [], total: 0, counts: "", late: [] };
  const due = await papersDue(db, missing.map(({ id }) => id), today); // prettier-ignore
  const meetings = missing
    .map(({ id, meetsOn, papers }) => ({ id, papers, dueOn: due.get(id) ?? null, on: due.get(id) ?? meetsOn }))
    .filter(({ on }) => on <= addDays(today, PAPER_SOON_DAYS));
  const late = meetings.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const soon = meetings.filter((meeting) => !late.includes(meeting));
  const papers = [];
  for (const of of [late, soon].filter(({ length }) => length > 0)) {
    const meetingIds = of.map(({ id }) => id);
    papers.push(...(await firstPapersMissing(db, bodyIds, { ...days, meetingIds }, most)));
  }
  const sum = (of: typeof meetings) => of.reduce((total, meeting) => total + meeting.papers, 0);
  const facts = papers.map((row) => ({ ...row, dueOn: due.get(row.meetingId) ?? null }));
  return {
    first: remindersFor(actor, { ...NOTHING_DUE, papers: facts }),
    total: sum(meetings),
    counts: countsText((stage) => (stage === "late" ? sum(late) : stage === "soon" ? sum(soon) : 0)),
    late: [],
  };
}
