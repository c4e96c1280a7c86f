import { isWindowOver } from "#app/domain/deadline/statutory-windows.ts";
import type { Actor } from "#app/domain/actor.ts";
import { workingYear } from "#app/domain/programme/working-year.ts";
import { yearPicture } from "#app/domain/programme/year-picture.ts";
import { listWithAgendaRelease } from "#db/agenda/agendas.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammeItems } from "#db/programme/programme-items.server.ts";
import { listAgreedMoves } from "#db/programme/variations.server.ts";
import { listThemesToPlace } from "#db/theme/themes-to-place.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";
import { readYearWindows, type YearWindow } from "#app/services/deadline/read-year-windows.server.ts";
import { daysOfYear } from "#app/services/deadline/year-days.server.ts";
import { offerProgramme, type ProgrammeKey } from "./offer-programme.server.ts";

export type WorkingYear = NonNullable<Awaited<ReturnType<typeof readYear>>>;

/**
 * A body's year in one picture as those with a part in it plan it: what waits for the chair is counted beside
 * what is planned. Undefined where the actor has no part. The number of queries does not depend on what it holds.
 */
export async function readYear(db: Db, actor: Actor, key: ProgrammeKey) {
  const programme = await offerProgramme(db, actor, key);
  if (!programme) return undefined;
  const { id, bodyName, slug, address, year, firstDay, lastDay } = programme;
  const { meetings, windows } = await readYearWindows(db, actor, programme);
  const items = await listProgrammeItems(db, actor, id);
  const moves = await listAgreedMoves(db, actor, id);
  // What waits for a day waits for one of this year or a later one.
  const waiting = lastDay < actor.today ? [] : await listThemesToPlace(db, actor, programme.bodyId);
  const ids = meetings.map((meeting) => meeting.id);
  const withAgenda = new Set(await listWithAgendaRelease(db, ids));
  const met = meetings.map((meeting) => ({ ...meeting, hasAgenda: withAgenda.has(meeting.id) }));
  const clock = await readClockBody(db, slug);
  const days = daysOfYear(clock, { firstDay, lastDay, meetings: met }, { today: actor.today, papers: true });
  const facts = {
    firstDay,
    lastDay,
    ...workingYear({ meetings, items, waiting, moves }, actor.today),
    ...days,
    windows: days.windows.map((window) => {
      const found = windows.find(({ ruleId, to }) => ruleId === window.ruleId && to === window.to);
      return found ? { ...window, words: `${window.words} ${standingWords(found, actor.today)}`.trim() } : window;
    }),
  };
  return { programme: { bodyName, address, year }, picture: yearPicture(facts, actor.today) };
}

/** How the business that the law asks for stands in the plan. */
function standingWords(window: YearWindow, today: string): string {
  const over = isWindowOver(window, today);
  if (window.place === "in_time") return "It is on an agenda in time.";
  if (window.place === "waits") return "Its item waits for a meeting.";
  if (window.place === "outside") return "Its item is on a meeting outside these dates.";
  if (window.kind === "reserve") return "";
  if (!window.meeting) return `No meeting ${over ? "fell" : "falls"} between these dates.`;
  return over ? "No agenda item is recorded for it." : "It is on no agenda yet.";
}
