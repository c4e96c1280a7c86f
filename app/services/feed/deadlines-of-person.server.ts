import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { CalendarEvent } from "#app/domain/feed/calendar.ts";
import type { Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import { concerns, deadlineEvent, type DeadlineSource } from "#app/domain/feed/deadline-events.ts";
import { bodiesOf, type Person } from "#app/domain/actor.ts";
import { listClockRevisions, listOccasionSources } from "#db/deadline/clock-revisions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readDeadlines } from "#app/services/deadline/read-deadlines.server.ts";

/** Deadlines gone by are shown for three months, those to come for more than a year. */
const DEADLINES_BACK = 90;

const DEADLINES_AHEAD = 400;

/** The deadlines that concern the person, each as a day: they move with what starts them and with the calendar. */
export async function deadlinesFor(
  db: Db,
  person: Person,
  meetings: readonly (DeadlineSource & { id: number })[],
  today: IsoDate,
): Promise<CalendarEvent[]> {
  const bodyIds = bodiesOf(person);
  const asked = { bodyIds, from: addDays(today, -DEADLINES_BACK), to: addDays(today, DEADLINES_AHEAD) };
  const deadlines = (await readDeadlines(db, person, asked, today)).filter((one) => concerns(person, one));
  const clocks = await listClockRevisions(db, bodyIds);
  const occasions = await listOccasionSources(db, ofKind(deadlines, "occasion"));
  const meeting = new Map(meetings.map((one) => [one.id, one]));
  return deadlines.flatMap((deadline) => {
    const { kind, id } = deadline.subject;
    const source = { meeting, occasion: occasions, year: NO_SOURCES }[kind].get(id) ?? UNCHANGING;
    return (
      deadlineEvent(
        deadline,
        source,
        clocks.find(({ bodyId }) => bodyId === deadline.body.id),
      ) ?? []
    );
  });
}

function ofKind(deadlines: readonly Deadline[], kind: Deadline["subject"]["kind"]): number[] {
  return deadlines.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id);
}

/** What a financial year starts moves only with the rules and the calendar. */
const UNCHANGING: DeadlineSource = { version: 0, changedAt: null };

const NO_SOURCES = new Map<number, DeadlineSource>();
