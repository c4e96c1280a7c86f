import type { MeetingState } from "#app/domain/meeting/states.ts";

/** What a meeting holds against the time it has, and what is asked for that waits for the chair; all in minutes. */
export type Load = { planned: number; available: number; asked?: number };

/** What a meeting holds, out of its row. */
export function loadOf(meeting: { minutesPlanned: number; minutesAvailable: number; minutesAsked: number }): Load {
  return { planned: meeting.minutesPlanned, available: meeting.minutesAvailable, asked: meeting.minutesAsked };
}

/** Minutes still free; below nothing when the meeting holds too much. */
export function minutesLeft({ planned, available }: Load): number {
  return available - planned;
}

/** Whether more is planned than there is time for. It never blocks: the officer and the chair decide. */
export function isOver(load: Load): boolean {
  return minutesLeft(load) < 0;
}

/** "105 of 150 minutes planned, 45 left", or "Over by 15 minutes: 165 of 150 planned". */
export function loadText(load: Load): string {
  const left = minutesLeft(load);
  const asked = load.asked ? `; ${load.planned + load.asked} with everything asked for` : "";
  if (left < 0) return `Over by ${minuteText(-left)}: ${load.planned} of ${load.available} planned${asked}`;
  return `${load.planned} of ${load.available} minutes planned, ${left} left${asked}`;
}

/** The time of a meeting as it stands: a cancelled one has none left to fill. */
export function timeText(state: MeetingState, load: Load): string {
  return state === "cancelled" ? "None: cancelled" : loadText(load);
}

/** What a choice of meetings says of each: "65 minutes left", "full" or "over by 120", and what everything asked for would make. */
export function roomText(load: Load): string {
  const left = minutesLeft(load);
  const asked = load.asked ? `; ${load.planned + load.asked} of ${load.available} with everything asked for` : "";
  if (left === 0) return `full${asked}`;
  return left > 0 ? `${minuteText(left)} left${asked}` : `over by ${-left}${asked}`;
}

/** "1 minute", "45 minutes". */
export function minuteText(minutes: number): string {
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}
