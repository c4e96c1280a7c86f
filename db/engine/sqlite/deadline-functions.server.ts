import type { Database as Sqlite } from "better-sqlite3";
import { clockBody, clockMeeting, type MeetingRow } from "#app/domain/deadline/clock-facts.ts";
import { placesOf } from "#app/domain/deadline/deadline-places.ts";
import type { Clock, ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { standingOn, type Turning } from "#app/domain/deadline/status.ts";

/**
 * Gives SQL `deadlines_to_list(body, started)`, which only triggers of former releases ask, while a database of theirs is
 * migrated: of a body and of what starts deadlines, each as JSON, what lists find its deadlines by, a JSON list; and `standing_words(on, late_until, afterwards, today)`: how many days are left.
 */
export function addDeadlineFunctions(sqlite: Sqlite): void {
  let last = { text: "", body: undefined as ClockBody | undefined };
  /** Most that are asked for at once are of one body. */
  const bodyOf = (text: string): ClockBody => {
    if (last.text === text && last.body) return last.body;
    const { settings, days, ...row } = JSON.parse(text) as BodyFacts;
    const body = clockBody(row, settings, days);
    last = { text, body };
    return body;
  };
  sqlite.function("deadlines_to_list", { deterministic: true }, (body, started) => {
    const { meetings, ...facts } = JSON.parse(String(started)) as StartFacts;
    const clock = { ...facts, bodies: [bodyOf(String(body))], meetings: meetings.map(clockMeeting) };
    return JSON.stringify(placesOf(clock));
  });
  sqlite.function("standing_words", { deterministic: true }, (on, lateUntil, afterwards, today) =>
    afterwards === null ? null : standingOn({ on, lateUntil, then: afterwards } as Turning, String(today)).words,
  );
}

type BodyFacts = Parameters<typeof clockBody>[0] & {
  settings: Parameters<typeof clockBody>[1];
  days: Parameters<typeof clockBody>[2];
};
type StartFacts = Omit<Clock, "bodies" | "meetings"> & { meetings: MeetingRow[] };
