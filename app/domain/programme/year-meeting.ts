import { capacityOf, timeText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { AWAITING_RECORD, type Happened } from "./happened.ts";

export type MeetingOfYear = {
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  href: string;
  state: MeetingState;
  happened: Happened;
  /** Null where how long it lasts is not known to the reader. */
  load: Load | null;
};

/** A meeting in the picture of its year: its day, how it stands, and how full it is. */
export function meetingShown(meeting: MeetingOfYear, at: (on: IsoDate) => number, language: Language) {
  const { meetsOn, dateBasis, href, state, happened, load } = meeting;
  const room = load && state !== "cancelled" ? capacityOf(load) : null;
  return {
    on: meetsOn,
    at: at(meetsOn),
    day: meetingDay({ meetsOn, dateBasis }, language),
    number: String(Number(meetsOn.slice(8))),
    href,
    state,
    stateWords: happened === "not_recorded" ? AWAITING_RECORD : MEETING_STATES[state].words,
    load: room ? load : null,
    timeWords: load ? timeText(state, load, language) : label(language, "Time not published").words,
    short: room ? shortWords(room, language) : "",
  };
}

/** "20 left", where there is little room. */
function shortWords({ over, left }: { over: number; left: number }, language: Language): string {
  if (over > 0) return say(language, "year.over", { number: over }).words;
  return left === 0 ? say(language, "year.full").words : say(language, "year.left", { number: left }).words;
}
