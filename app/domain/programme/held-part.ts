import type { Snapshot } from "./entry.ts";
import type { ProgrammeRecord } from "./record.ts";

/**
 * What of a programme has happened, with what readers have of it already: meetings that were held, the items on them, and
 * the themes of those. Nothing that is planned comes out with a release of it, nor an introduction that nobody approved.
 */
export function heldPart(records: ProgrammeRecord, last: Snapshot | null): ProgrammeRecord {
  const had = {
    meetings: new Set(last?.meetings.map(({ id }) => id)),
    items: new Set(last?.items.map(({ id }) => id)),
    themes: new Set(last?.themes.map(({ id }) => id)),
  };
  const meetings = records.meetings.filter(({ id, state }) => state === "held" || had.meetings.has(id));
  const held = new Set(records.meetings.flatMap(({ id, state }) => (state === "held" ? [id] : [])));
  const items = records.items.filter(({ id, meetingId }) => held.has(meetingId ?? -1) || had.items.has(id));
  const spokenOf = new Set(items.map(({ themeId }) => themeId));
  return {
    ...records,
    programme: { ...records.programme, introduction: last?.programme.introduction ?? "" },
    meetings,
    items,
    themes: records.themes.filter(({ id }) => spokenOf.has(id) || had.themes.has(id)),
  };
}
