import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { addMinutes, instantInLondon, londonTimeWithOffset } from "./london-time.ts";
import { dayInLondon, timeInLondon } from "#app/domain/calendar.ts";

/** JSON as schema.org's vocabulary has it. */
export type StructuredData = { [name: string]: string | StructuredData | StructuredData[] };

/**
 * A published meeting as an Event of schema.org. Whether people attend in the
 * room or online is told in the body's own words only, so it is left out.
 */
export function meetingData(meeting: PublishedMeetingLine, origin: string): StructuredData {
  const { body, meetsOn, startsAt, venue, movedFrom, state, href } = meeting;
  return {
    "@type": "Event",
    "@id": origin + href,
    name: `${body.name}: ${meeting.kindWords.toLowerCase()}`,
    url: origin + href,
    startDate: startsAt === null ? meetsOn : londonTimeWithOffset(meetsOn, startsAt),
    ...endOf(meeting),
    eventStatus: `https://schema.org/${statusOf(state, movedFrom)}`,
    ...(movedFrom === null ? {} : { previousStartDate: movedFrom }),
    ...(venue === "" ? {} : { location: { "@type": "Place", name: venue, address: venue } }),
    organizer: { "@type": "Organization", name: body.name, url: `${origin}/bodies/${body.slug}` },
  };
}

/** What one page says of its meetings. */
export function inContext(data: StructuredData[]): StructuredData {
  return data.length === 1
    ? { "@context": "https://schema.org", ...data[0] }
    : { "@context": "https://schema.org", "@graph": data };
}

function statusOf(state: PublishedMeetingLine["state"], movedFrom: string | null): string {
  if (state === "cancelled") return "EventCancelled";
  return movedFrom === null ? "EventScheduled" : "EventRescheduled";
}

function endOf({ meetsOn, startsAt, minutesAvailable }: PublishedMeetingLine): StructuredData {
  if (startsAt === null || minutesAvailable === null) return {};
  const end = new Date(addMinutes(instantInLondon(meetsOn, startsAt), minutesAvailable));
  return { endDate: londonTimeWithOffset(dayInLondon(end), timeInLondon(end)) };
}
