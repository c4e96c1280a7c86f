import type { Actor } from "#app/domain/actor.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { hasProgramme } from "#app/domain/agenda-item/plan-move.ts";
import { yearLabel, yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { THEME_NEEDED, type Fields, type ImportLookups } from "./fields.ts";

/** What new rows are judged by beside the names: the body's programmes. */
export type NewRowLookups = ImportLookups & {
  programmes: readonly { startYear: number; state: ProgrammeState }[];
  year: YearStart;
};

/** Whether a new row may become an item: of a theme that takes one, in a programme that is there, on a meeting that has room. */
export function mayAddItemRow(fields: Fields, lookups: NewRowLookups, actor: Actor): Verdict {
  const theme = lookups.themes.get(Number(fields.themeId));
  if (!theme) return THEME_NEEDED;
  const meeting = lookups.meetings.get(Number(fields.meetingId));
  const { programme, verdict } = programmeFor(lookups, meeting?.meetsOn, actor);
  return allOf(
    mayCreateItem(lookups.bodyId, theme, programme?.state ?? null, actor),
    meeting ? mayStandOn(lookups, meeting, actor.today) : allowed,
    verdict,
  );
}

/** The programme of the meeting's year; of this year or the next where no meeting is named. */
function programmeFor({ programmes, year }: NewRowLookups, meetsOn: string | undefined, { today }: Actor) {
  const start = yearOf(meetsOn ?? today, year);
  const years = meetsOn === undefined ? [start, start + 1] : [start];
  const programme = years
    .map((one) => programmes.find(({ startYear }) => startYear === one))
    .find((one) => one !== undefined);
  const verdict = hasProgramme("theme", { label: yearLabel(start, year), programme: programme ?? null });
  return { programme, verdict };
}

/** Whether a new row says whose proposal it is: a member's is that member's, not theirs who enter it. */
export function saysWhichMember({ origin, proposerPersonId }: Fields, { members }: ImportLookups): Verdict {
  if (origin !== "member" || members.some(({ id }) => id === proposerPersonId)) return allowed;
  return refused("input", "It is a member's proposal: enter that member of this body under “Proposed by”.");
}
