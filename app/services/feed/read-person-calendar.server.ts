import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Calendar, CalendarEvent } from "#app/domain/feed/calendar.ts";
import type { Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import { concerns, deadlineEvent, type DeadlineSource } from "#app/domain/feed/deadline-events.ts";
import { workingMeetingEvent } from "#app/domain/feed/working-events.ts";
import { bodiesOf, type Person } from "#app/domain/actor.ts";
import { listClockRevisions, listOccasionSources } from "#db/deadline/clock-revisions.server.ts";
import { findFeedKeyHolder } from "#db/feed/feed-keys.server.ts";
import type { Db } from "#db/open.server.ts";
import { listItemsLed, listMeetingsFrom } from "#db/feed/person-calendar.server.ts";
import { findPerson } from "#db/account/readers.server.ts";
import { hashOfCalendarSecret } from "./calendar-address.server.ts";
import { readDeadlines } from "#app/services/deadline/read-deadlines.server.ts";

/** A year of what has been stays in the calendar. */
const DAYS_BACK = 365;
/** Deadlines gone by are shown for three months, those to come for more than a year. */
const DEADLINES_BACK = 90;
const DEADLINES_AHEAD = 400;

/**
 * The calendar behind a secret address: what its holder may read today, in the
 * bodies they have a part in today. Undefined where the secret is nobody's, was
 * stopped, or the account is suspended.
 */
export async function readPersonCalendar(
  db: Db,
  given: { secret: string; token: string },
  today: IsoDate,
): Promise<Calendar | undefined> {
  const personId = await findFeedKeyHolder(db, hashOfCalendarSecret(given.secret, given.token));
  const person = personId === undefined ? undefined : await findPerson(db, personId, today);
  if (!person) return undefined;
  const meetings = await listMeetingsFrom(db, person, addDays(today, -DAYS_BACK));
  const led = await listItemsLed(
    db,
    person,
    meetings.map(({ id }) => id),
  );
  return {
    name: `Scrutiny: ${person.name}`,
    description: "The meetings of the bodies you have a part in",
    href: "/mine",
    events: [
      ...meetings.map((meeting) =>
        workingMeetingEvent(
          meeting,
          led.filter(({ meetingId }) => meetingId === meeting.id).map(({ title }) => title),
        ),
      ),
      ...(await deadlinesFor(db, person, meetings, today)),
    ],
  };
}

/** The deadlines that concern the person, each as a day: they move with what starts them and with the calendar. */
async function deadlinesFor(
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
