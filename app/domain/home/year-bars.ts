import { capacityOf, minuteText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { MONTHS, type IsoDate } from "#app/domain/calendar.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { monthsOf, shareOf } from "#app/domain/programme/year-picture.ts";

type Meeting = { meetsOn: IsoDate; state: MeetingState; load: Load };
type Year = { firstDay: IsoDate; lastDay: IsoDate; today: IsoDate };

/** A meeting as a bar: where in the year, how much of its time is used, and how it stands. */
export type YearBar = { at: number; used: number; stands: "held" | "to_record" | "coming" | "over" };

/**
 * A body's year in small: a bar for each meeting with how much of its time is planned, and the same counted in words.
 */
export function yearBars(
  meetings: readonly Meeting[],
  year: Year,
): { months: { letter: string; at: number }[]; bars: YearBar[]; today: number; words: string } {
  const stands = meetings.map((meeting) => standsOf(meeting, year.today));
  const count = (of: YearBar["stands"][]) => stands.filter((one) => of.includes(one)).length;
  const free = meetings
    .filter((_, at) => stands[at] === "coming")
    .reduce((sum, { load }) => sum + capacityOf(load).left, 0);
  const told = [
    [count(["held"]), "held"],
    [count(["to_record"]), "to record"],
    [count(["coming", "over"]), "to come"],
  ] as const;
  const counted = told.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const over = count(["over"]);
  return {
    months: monthsOf(year.firstDay, year.lastDay).map((on) => ({
      letter: MONTHS[Number(on.slice(5, 7)) - 1]?.charAt(0) ?? "",
      at: shareOf(on, year),
    })),
    bars: meetings.map(({ meetsOn, load }, at) => ({
      at: shareOf(meetsOn, year),
      used: usedOf(load),
      stands: stands[at] ?? "coming",
    })),
    today: shareOf(year.today, year),
    words: [
      counted.length > 0 ? `${counted.join(", ")}.` : "No meeting is planned this year.",
      count(["coming"]) > 0 ? `${minuteText(free)} free.` : "",
      over > 0 ? `${over} over ${over === 1 ? "its" : "their"} time.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function standsOf({ meetsOn, state, load }: Meeting, today: IsoDate): YearBar["stands"] {
  if (!isComing(state)) return "held";
  if (meetsOn < today) return "to_record";
  return capacityOf(load).over > 0 ? "over" : "coming";
}

function usedOf({ planned, asked, available }: Load): number {
  return available === 0 ? 1 : Math.min(1, (planned + asked) / available);
}
