import { reference } from "#app/domain/references.ts";
import type { ItemEntry, MeetingEntry, PublishedRef, Snapshot } from "./entry.ts";
import type { PublishedLink } from "./view.ts";

export type ReleasedMeeting = {
  href: string;
  meetsOn: MeetingEntry["meetsOn"];
  startsAt: string | null;
  venue: string;
  state: MeetingEntry["state"];
  items: PublishedLink[];
};

export type ReleaseView = { introduction: string; meetings: ReleasedMeeting[]; unplaced: PublishedLink[] };

/**
 * What an earlier release said, as far as it is still published: an item whose
 * row, or whose theme's row, is gone is not shown, in whatever release it stood.
 */
export function releaseView(snapshot: Snapshot, isPublished: (ref: PublishedRef) => boolean): ReleaseView {
  const items = snapshot.items.filter(
    (item) =>
      isPublished({ kind: "item", id: item.id }) &&
      (item.themeId === null || isPublished({ kind: "theme", id: item.themeId })),
  );
  return {
    introduction: snapshot.programme.introduction,
    meetings: snapshot.meetings
      .filter((meeting) => isPublished({ kind: "meeting", id: meeting.id }))
      .map(({ id, meetsOn, startsAt, venue, state }) => ({
        href: `/meetings/${reference("meeting", id)}`,
        meetsOn,
        startsAt,
        venue,
        state,
        items: items.filter((item) => item.meetingId === id).map(linkOf),
      })),
    unplaced: items.filter((item) => item.meetingId === null).map(linkOf),
  };
}

function linkOf({ id, title }: ItemEntry): PublishedLink {
  const ref = reference("item", id);
  return { reference: ref, title, href: `/items/${ref}` };
}
