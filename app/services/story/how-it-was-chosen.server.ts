import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import type { StoryBodies } from "#app/domain/story/bodies.ts";
import { scoringText, TURNING_POINT_LIST, turnOf, type TurningPoint } from "#app/domain/story/turns.ts";
import type { Db } from "#db/open.server.ts";
import {
  countStorySupport,
  listStoryEvents,
  listStoryScorings,
  listStoryThemes,
  listStoryYearEnds,
} from "#db/story/story-themes.server.ts";

/** How these themes came to be chosen: what moved them, who supports them, how they were scored, and each year's end. */
export async function choosing(db: Db, themeIds: readonly number[], bodies: StoryBodies) {
  const events = await listStoryEvents(db, themeIds, TURNING_POINT_LIST);
  const support = await countStorySupport(db, { themeIds });
  const scorings = await listStoryScorings(db, { themeIds });
  const yearEnds = await listStoryYearEnds(db, { themeIds });
  return {
    themes: (await listStoryThemes(db, { themeIds })).map(bodies.give),
    turns: [
      ...events.map((event) => ({
        ...bodies.give(event),
        ...turnOf(event.action as TurningPoint, event.particulars),
        on: dayOf(event.at),
        reason: event.reason ?? "",
      })),
      ...support.map((row) => ({
        ...bodies.give(row),
        kind: "supported" as const,
        on: dayOf(row.at),
        words: row.members === 1 ? "Supported by 1 member" : `Supported by ${row.members} members`,
        reason: "",
      })),
      ...scorings.map((row) => ({
        ...bodies.give(row),
        kind: "scored" as const,
        on: dayOf(row.closedAt ?? row.openedAt),
        words: scoringText(row),
        reason: row.urgentBecause ?? row.reasonWords ?? "",
      })),
    ],
    yearEnds: yearEnds.map((row) => ({ ...bodies.give(row), reason: row.reasonWords, on: dayOf(row.at) })),
  };
}

/** The date in London of an instant. */
export function dayOf(at: IsoInstant): string {
  return dayInLondon(new Date(at));
}
