import { capacityOf, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { addMonths, dayMonthText, monthText, type IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";

/** A meeting in the line of a year: held, to record, or to come with how full it is. */
export type MeetingInLine = {
  reference: string;
  meetsOn: IsoDate;
  day: string;
  stands: "held" | "to record" | "to come";
  /** "20 left", "15 over"; how it stands where it is past. */
  words: string;
  over: boolean;
  load: Load;
};

/** A month of the year with its meetings. */
export type MonthOfYear = { key: string; words: string; isNow: boolean; meetings: MeetingInLine[] };

/** The twelve months of a year that starts on a day, each with its meetings in order: the map above the board. */
export function yearLine(
  startsOn: IsoDate,
  meetings: readonly { reference: string; meetsOn: IsoDate; state: MeetingState; load: Load }[],
  today: IsoDate,
): MonthOfYear[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = addMonths(startsOn, index);
    const until = addMonths(startsOn, index + 1);
    const inMonth = meetings.filter(({ meetsOn }) => meetsOn >= first && meetsOn < until);
    return {
      key: first,
      words: monthText(Number(first.slice(5, 7))).slice(0, 3),
      isNow: today >= first && today < until,
      meetings: inMonth.map((meeting) => inLine(meeting, today)),
    };
  });
}

/** How a meeting stands on a day. */
export function standsOn(meeting: { state: MeetingState; meetsOn: IsoDate }, today: IsoDate): MeetingInLine["stands"] {
  if (meeting.state === "held") return "held";
  return meeting.meetsOn < today ? "to record" : "to come";
}

function inLine(
  meeting: { reference: string; meetsOn: IsoDate; state: MeetingState; load: Load },
  today: IsoDate,
): MeetingInLine {
  const { left, over } = capacityOf(meeting.load);
  const stands = standsOn(meeting, today);
  const room = over > 0 ? `${over} over` : `${left} left`;
  return {
    reference: meeting.reference,
    meetsOn: meeting.meetsOn,
    day: dayMonthText(meeting.meetsOn),
    stands,
    words: stands === "to come" ? room : stands,
    over: stands === "to come" && over > 0,
    load: meeting.load,
  };
}
