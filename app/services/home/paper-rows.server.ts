import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import { addDays, dateText, daysBetween } from "#app/domain/calendar.ts";
import { count } from "#app/domain/event/particulars.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import { PAPER_SOON_DAYS } from "#app/domain/reminder/kinds.ts";
import type { Db } from "#db/open.server.ts";
import { countPapersMissing, firstPapersMissing } from "#db/reminder/papers-missing.server.ts";
import { papersDue } from "#app/services/reminder/deadlines-near.server.ts";
import { papersAhead } from "#app/services/reminder/read-due-facts.server.ts";

/** So many papers are named in one line. */
const NAMED = 3;

/** The papers that have not come, a row for each meeting that they are near or late for. */
export async function paperRows(db: Db, actor: Actor): Promise<DeskRow[]> {
  const { today } = actor;
  const bodyIds = bodiesAs(actor, OFFICER);
  const days = papersAhead(today);
  const missing = await countPapersMissing(db, bodyIds, days);
  const due = await papersDue(db, missing.map(({ id }) => id), today); // prettier-ignore
  const near = missing
    .map(({ id, meetsOn, papers }) => ({ id, meetsOn, papers, on: due.get(id) ?? meetsOn }))
    .filter(({ on }) => on <= addDays(today, PAPER_SOON_DAYS));
  if (near.length === 0) return [];
  const meetingIds = near.map(({ id }) => id);
  const first = await firstPapersMissing(db, bodyIds, { ...days, meetingIds }, NAMED * near.length);
  return near.map(({ id, meetsOn, papers, on }) => {
    const named = first.filter(({ meetingId }) => meetingId === id).map(({ title }) => title);
    const more = papers - named.length;
    return {
      words: `Chase ${count(papers, "paper")} for ${dateText(meetsOn)}`,
      note: [...named, ...(more > 0 ? [`${more} more`] : [])].join(", "),
      href: `/meetings/${reference("meeting", id)}`,
      verb: "Chase",
      stage: on < today ? "late" : "soon",
      days: Math.abs(daysBetween(today, on)),
    };
  });
}
