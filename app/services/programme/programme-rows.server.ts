import { loadOf, type LoadRow } from "#app/domain/agenda-item/minutes-planned.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { ProgrammeRow, YoursOfItem } from "#app/domain/agenda-item/programme-row.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { ListSource } from "#app/domain/list-source.ts";
import { listSource } from "#db/list/list-source.server.ts";
import type { Db } from "#db/open.server.ts";
import { programmeFacts } from "#db/programme/programme-facts.server.ts";
import { listItemsOfPage, type listProgrammeItems } from "#db/programme/programme-items.server.ts";

type Item = Awaited<ReturnType<typeof listProgrammeItems>>[number];

/** What a row says of its meeting: the day, and its minutes. */
export type MeetingOfRow = LoadRow & { meetsOn: string; dateBasis: DateBasis };

/** A programme's items as a list, whose rows tell the load of their meeting. */
export function programmeSource(
  db: Db,
  actor: Actor,
  programmeId: number,
  meetings: readonly (MeetingOfRow & { id: number })[],
): ListSource<ProgrammeRow> {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return listSource(db, programmeFacts(actor, programmeId), async (ids) =>
    programmeRows(await listItemsOfPage(db, actor, programmeId, ids), byId, actor),
  );
}

/** A programme's items as rows of its list. They come in the order of `place`: where each stands in the year. */
export function programmeRows(
  items: readonly Item[],
  meetings: Map<number, MeetingOfRow>,
  actor: Actor,
): ProgrammeRow[] {
  const rows = items.map((item) => {
    const meeting = item.meetingId === null ? undefined : meetings.get(item.meetingId);
    return {
      id: item.id,
      title: item.title,
      themeId: item.themeId,
      theme: item.themeTitle,
      origin: item.origin,
      kind: item.kind,
      state: item.state,
      format: item.format,
      minutes: item.minutes,
      lead: item.leadName,
      author: item.reportAuthor,
      meetingId: item.meetingId,
      meetsOn: item.meetsOn,
      dateBasis: item.dateBasis,
      place: placeOf(item, actor),
      load: meeting ? loadOf(meeting) : null,
      yours: yoursOf(item, actor),
      waits: item.variationId,
      version: item.version,
    };
  });
  return rows.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
}

/** Coming meetings first, by day; then what has no meeting; then meetings that are past; then what was withdrawn. */
function placeOf({ state, meetingId, meetsOn }: Item, { today }: Actor): string {
  if (state === "withdrawn") return "4";
  if (meetingId === null || meetsOn === null) return "2";
  return `${meetsOn >= today ? 1 : 3}.${meetsOn}.${meetingId}`;
}

function yoursOf(item: Item, { personId }: Actor): YoursOfItem[] {
  const yours: YoursOfItem[] = [];
  if (item.leadMemberId === personId) yours.push("leading");
  if (item.proposerPersonId === personId) yours.push("proposed");
  return yours;
}
