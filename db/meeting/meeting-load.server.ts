import { sql, type RawBuilder } from "kysely";
import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";

/** The minutes of the items on the meeting that a query calls `meeting`. */
export const PLANNED = plannedOn("meeting.id");

/** What a meeting holds, as `loadOf` reads it beside `minutesAvailable`: for a query that calls its meeting `meeting`. */
export const LOAD = [
  PLANNED.as("minutesPlanned"),
  askedOf("to", "meeting.id").as("minutesAsked"),
  askedOf("from", "meeting.id").as("minutesLeaving"),
] as const;

/** The minutes of the items on a meeting. */
export function plannedOn(meetingId: string): RawBuilder<number> {
  return sql<number>`(select coalesce(sum(i.minutes), 0) from agenda_item i
    where i.meeting_id = ${sql.ref(meetingId)} and i.state in (${sql.join(ON_AGENDA)}))`;
}

/**
 * The minutes that requests which wait for the chair would put on a meeting (`to`), or take off it (`from`); less one of
 * them where it is named. A theme that is to go there once it is approved asks for its minutes like any other.
 */
export function askedOf(end: "to" | "from", meetingId: string, butVariationId?: string): RawBuilder<number> {
  const but = butVariationId === undefined ? sql`` : sql`and v.id <> ${sql.ref(butVariationId)}`;
  const ofThemes = end === "from" ? sql`` : sql` + ${askedOfThemes(meetingId)}`;
  return sql<number>`((select coalesce(sum(i.minutes), 0) from variation v join agenda_item i on i.id = v.item_id
    where v.state = 'awaiting_chair' and ${sql.ref(`v.${end}_meeting_id`)} = ${sql.ref(meetingId)} ${but})${ofThemes})`;
}

function askedOfThemes(meetingId: string): RawBuilder<number> {
  return sql<number>`(select coalesce(sum(p.minutes), 0) from theme_place p join theme t on t.id = p.theme_id
    where t.state = 'with_chair' and p.meeting_id = ${sql.ref(meetingId)})`;
}
