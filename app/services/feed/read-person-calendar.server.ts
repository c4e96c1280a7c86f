import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Calendar } from "#app/domain/feed/calendar.ts";
import { workingMeetingEvent } from "#app/domain/feed/working-events.ts";
import { findFeedKeyHolder } from "#db/feed/feed-keys.server.ts";
import type { Db } from "#db/open.server.ts";
import { listItemsLed, listMeetingsFrom } from "#db/feed/person-calendar.server.ts";
import { findPerson } from "#db/account/readers.server.ts";
import { hashOfCalendarSecret } from "./calendar-address.server.ts";
import { deadlinesFor } from "./deadlines-of-person.server.ts";

/** A year of what has been stays in the calendar. */
const DAYS_BACK = 365;

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
    description: "The meetings of the bodies you have a role in",
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
