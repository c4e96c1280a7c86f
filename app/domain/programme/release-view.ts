import { isInProgramme, isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { reference } from "#app/domain/references.ts";
import { dateBasisOf, type ItemEntry, type MeetingEntry, type PublishedRef, type Snapshot } from "./entry.ts";
import { isExemptEntry } from "./make-entry.ts";
import type { PublishedEntries } from "./published-entries.ts";
import type { PublishedLink } from "./view.ts";

export type ReleasedMeeting = {
  href: string;
  meetsOn: MeetingEntry["meetsOn"];
  dateBasis: DateBasis;
  startsAt: string | null;
  venue: string;
  state: MeetingEntry["state"];
  items: PublishedLink[];
};

export type ReleaseView = { introduction: string; meetings: ReleasedMeeting[]; unplaced: PublishedLink[] };

/**
 * What an earlier release said, as far as it is still published: an item whose
 * row, or whose theme's row, is gone is not shown, in whatever release it stood;
 * one that is exempt by now is called what it is called today. What a cancelled
 * meeting took with it is on no agenda, and of that only subjects are told.
 */
export function releaseView(snapshot: Snapshot, rows: PublishedEntries): ReleaseView {
  const isPublished = (ref: PublishedRef) => rows.hasAll([ref]);
  const linkOf = ({ id, title }: ItemEntry): PublishedLink => {
    const today = rows.find("item", id)?.entry;
    return itemPointer(id, today && isExemptEntry(today) ? today.title : title);
  };
  const items = snapshot.items.filter(
    (item) =>
      isPublished({ kind: "item", id: item.id }) &&
      (item.themeId === null || isPublished({ kind: "theme", id: item.themeId })),
  );
  const isOn = (item: ItemEntry) => item.meetingId !== null && isOnAgenda(item.state);
  return {
    introduction: snapshot.programme.introduction,
    meetings: snapshot.meetings
      .filter((meeting) => isPublished({ kind: "meeting", id: meeting.id }))
      .map(({ id, meetsOn, startsAt, venue, state, ...entry }) => ({
        href: `/meetings/${reference("meeting", id)}`,
        meetsOn,
        dateBasis: dateBasisOf(entry),
        startsAt,
        venue,
        state,
        items: items.filter((item) => isOn(item) && item.meetingId === id).map(linkOf),
      })),
    unplaced: items.filter((item) => !isOn(item) && isInProgramme(item.kind)).map(linkOf),
  };
}

function itemPointer(id: number, title: string): PublishedLink {
  const ref = reference("item", id);
  return { reference: ref, title, href: `/items/${ref}` };
}
