import type { Actor } from "#app/domain/actor.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { hasProgramme, type ProgrammeYear } from "#app/domain/agenda-item/plan-move.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { THEME_NEEDED, type Fields, type ImportLookups } from "./fields.ts";

/** What rows of items are judged by beside the names: the body's programmes, and who may change them today. */
export type NewRowLookups = ImportLookups & {
  programmes: readonly { id: number; startYear: number; state: ProgrammeState }[];
  year: YearStart;
  delegationId: number | null;
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

/** The year that a day is in, with its programme where one is started. */
export function yearIn({ programmes, year }: NewRowLookups, day: IsoDate): ProgrammeYear {
  const start = yearOf(day, year);
  return {
    label: yearLabel(start, year),
    programme: programmes.find(({ startYear }) => startYear === start) ?? null,
  };
}

/** The programme of the meeting's year; of this year or the next where no meeting is named. */
function programmeFor(lookups: NewRowLookups, meetsOn: IsoDate | undefined, { today }: Actor) {
  const own = yearIn(lookups, meetsOn ?? today);
  const next = yearOf(today, lookups.year) + 1;
  const later = meetsOn === undefined ? lookups.programmes.find(({ startYear }) => startYear === next) : undefined;
  const programme = own.programme ?? later ?? null;
  return { programme, verdict: hasProgramme("theme", { ...own, programme }) };
}

/** Whether a new row says whose proposal it is: a member's is that member's, not theirs who enter it. */
export function saysWhichMember({ origin, proposerPersonId }: Fields, { members }: ImportLookups): Verdict {
  if (origin !== "member" || members.some(({ id }) => id === proposerPersonId)) return allowed;
  return refused("input", "It is a member's proposal: enter that member of this body under “Proposed by”.");
}
