import type { AgendaLine } from "#app/domain/meeting/agenda-list.ts";
import { isPlannedFreely } from "#app/domain/agenda-item/how-moved.ts";
import { minutesOfPast } from "#app/domain/agenda-item/text.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import { foldText } from "#app/domain/text.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { listChosenTitles } from "#db/theme/theme-list.server.ts";
import { followTheme } from "#app/services/theme/follow-theme.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";

/** A meeting of the past, with the year start of its body. */
type PastMeeting = { id: number; bodyId: number; body: YearStart; meetsOn: IsoDate };

/**
 * Writes items that were taken at a meeting of the past, as considered, after those it holds; returns their numbers.
 * One whose title is that of a chosen theme is that theme's, which follows it. A theme's item goes into the year's
 * programme only while that is not approved: what the chair approved stays what it was.
 */
export async function writePastItems(
  trx: Trx,
  acting: Acting,
  meeting: PastMeeting,
  lines: readonly AgendaLine[],
  after = 0,
): Promise<number[]> {
  const themes = await listChosenTitles(trx, meeting.bodyId);
  const byTitle = new Map(themes.map(({ id, title }) => [foldText(title), id]));
  const programme = await findProgrammeOfYear(trx, meeting.bodyId, yearOf(meeting.meetsOn, meeting.body));
  const ids: number[] = [];
  for (const [at, line] of lines.entries()) {
    const themeId = line.isRoutine ? null : (byTitle.get(foldText(line.title)) ?? null);
    const isIn = programme && (themeId === null || isPlannedFreely(programme.state));
    ids.push(
      await insertItem(trx, {
        bodyId: meeting.bodyId,
        meetingId: meeting.id,
        programmeId: isIn ? programme.id : null,
        themeId,
        kind: themeId !== null ? "theme" : line.isRoutine ? "procedural" : "standing",
        title: line.title,
        numberWords: line.number,
        minutes: line.minutes ?? minutesOfPast(line),
        state: "considered",
        position: after + at + 1,
      }),
    );
    await followTheme(trx, themeId, acting.now);
  }
  return ids;
}
