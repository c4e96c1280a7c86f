import type { Jurisdiction } from "#app/domain/body.ts";
import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { YearStart } from "#app/domain/municipal-year.ts";
import { rulesFor, type RuleSetting } from "./applies.ts";
import type { ClockBody } from "./deadlines-of-body.ts";
import type { ClockMeeting } from "./evidence.ts";
import type { BodyLaw, DayProfile } from "./law.ts";

/** A body as its row says it. */
type BodyRow = YearStart & {
  id: number;
  slug: string;
  name: string;
  jurisdiction: Jurisdiction;
  law: BodyLaw;
  dayProfile: DayProfile;
  endedOn: IsoDate | null;
};

/** A day that was added to those that do not count. */
type DayRow = { jurisdiction: Jurisdiction | null; onDay: IsoDate; words: string };

/** A body with the rules that bind it and the days that count for it, by what it has said of its rules and the days that were added for all. */
export function clockBody(row: BodyRow, settings: readonly RuleSetting[], days: readonly DayRow[]): ClockBody {
  const { law, dayProfile, ...body } = row;
  const { jurisdiction } = body;
  const added = days.filter((day) => day.jurisdiction === null || day.jurisdiction === jurisdiction);
  return {
    ...body,
    rules: rulesFor({ law, jurisdiction }, settings),
    calendar: { profile: dayProfile, added: added.map(({ onDay, words }) => ({ on: onDay, words })) },
  };
}

/** A meeting as its records say it. */
export type MeetingRow = Omit<ClockMeeting, "isHistory" | "agendaSubmittedOn" | "recordPublishedOn"> & {
  isHistory: number;
  agendaSubmittedAt: IsoInstant | null;
  recordPublishedAt: IsoInstant | null;
};

/** A meeting as its deadlines look at it: what was done for it on which day. */
export function clockMeeting<M extends MeetingRow>(row: M) {
  const { agendaSubmittedAt, recordPublishedAt, isHistory, ...meeting } = row;
  return {
    ...meeting,
    isHistory: isHistory === 1,
    agendaSubmittedOn: dayOf(agendaSubmittedAt),
    recordPublishedOn: dayOf(recordPublishedAt),
  };
}

function dayOf(instant: IsoInstant | null): IsoDate | null {
  return instant === null ? null : dayInLondon(new Date(instant));
}
