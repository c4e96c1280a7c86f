import type { IsoDate } from "#app/domain/calendar.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { isExemptEntry } from "./make-entry.ts";
import { meetingView, itemLine, themeLink } from "./make-view.ts";
import type { Change } from "./entry.ts";
import type { PublishedEntry, PublishedEntries } from "./published-entries.ts";
import {
  substantive,
  type PublishedItemLine,
  type PublishedMeetingLine,
  type PublishedMeetingView,
  type PublishedProgrammeView,
  type PublishedThemeLink,
} from "./view.ts";

/**
 * A body's published programme, from its row, the rows it lists, and what the
 * latest release said had changed. Meetings are in order of day.
 */
export function programmeView(
  row: PublishedEntry<"programme">,
  rows: PublishedEntries,
  release: { note: string; changes: readonly Change[] },
): PublishedProgrammeView {
  const { entry, body, from } = row;
  const meetings = rows.list("meeting", entry.meetingIds).map((meeting) => meetingView(meeting, rows));
  const items = rows.list("item", entry.itemIds);
  const unplaced = items.filter((item) => rows.find("meeting", item.entry.meetingId) === undefined);
  return {
    title: `${body.name}: work programme ${from.yearWords}`,
    introduction: entry.introduction,
    note: release.note,
    changes: changesShown(release.changes, rows),
    meetings,
    unplaced: unplaced.map((item) => itemLine(item, rows)),
    themes: rows.list("theme", entry.themeIds).map(themeWithout),
    body,
    from,
  };
}

/** A theme without an item, as its programme tells it. */
export function themeWithout(row: PublishedEntry<"theme">): PublishedThemeLink {
  const { why, state } = row.entry;
  return { ...themeLink(row), why, state, stateWords: THEME_STATES[state].words };
}

/**
 * The sentences of a release that may be shown: those that speak only of what is still published. What was said of an
 * item before it was exempt, or under another name, is not said again.
 */
export function changesShown(changes: readonly Change[], rows: PublishedEntries): string[] {
  const shown = changes.filter((change) => rows.hasAll(change.about));
  return [...new Set(shown.map((change) => wordsShown(change, rows)))];
}

function wordsShown({ words, about, asExempt }: Change, rows: PublishedEntries): string {
  const items = about.flatMap(({ kind, id }) => (kind === "item" ? rows.list("item", [id]) : []));
  const exempt = items.find(({ entry }) => isExemptEntry(entry) && entry.title !== asExempt);
  return exempt ? `${exempt.entry.title} is exempt: what this release said of it is no longer shown.` : words;
}

export type ArrangedMeetings<M> = {
  next: M | null;
  later: M[];
  /** Gone by, and nothing recorded of them yet. */
  notRecorded: M[];
  past: M[];
  /** To come, and cancelled: their subjects wait for another day. */
  stranded: M[];
};

/** Meetings in the order a reader needs them on this day: the next first, and of those gone by the last. */
export function arrangeMeetings<M extends Pick<PublishedMeetingLine, "meetsOn" | "state" | "happened">>(
  meetings: readonly M[],
  today: IsoDate,
): ArrangedMeetings<M> {
  const isComing = (meeting: M) => meeting.meetsOn >= today && meeting.state !== "held";
  const coming = meetings.filter(isComing);
  const next = coming.find((meeting) => meeting.state !== "cancelled") ?? null;
  const gone = meetings.filter((meeting) => !isComing(meeting)).reverse();
  return {
    next,
    later: coming.filter((meeting) => meeting !== next),
    notRecorded: gone.filter(({ happened }) => happened === "not_recorded"),
    past: gone.filter(({ happened }) => happened !== "not_recorded"),
    stranded: coming.filter((meeting) => meeting.state === "cancelled"),
  };
}

export type ArrangedProgramme = Omit<ArrangedMeetings<PublishedMeetingView>, "stranded"> & {
  /** Items that wait for a meeting, those whose meeting is cancelled among them. */
  toBeSet: PublishedItemLine[];
  deferred: PublishedItemLine[];
  withdrawn: PublishedItemLine[];
};

/** A published programme in the order a reader needs it on this day: the next meeting first. */
export function arrangeProgramme(programme: PublishedProgrammeView, today: IsoDate): ArrangedProgramme {
  const { stranded, ...meetings } = arrangeMeetings(programme.meetings, today);
  const withoutPlace = (state: PublishedItemLine["state"]) => programme.unplaced.filter((item) => item.state === state);
  const waiting = stranded.flatMap((meeting) => meeting.items.filter((item) => item.kind === "theme"));
  // A cancelled meeting takes its apologies and minutes with it: no subject that readers knew of is withdrawn so.
  const off = programme.meetings.flatMap(({ items }) =>
    substantive(items).filter(({ state }) => state === "withdrawn"),
  );
  return {
    ...meetings,
    toBeSet: [...withoutPlace("not_scheduled"), ...withoutPlace("scheduled"), ...waiting],
    deferred: withoutPlace("deferred"),
    withdrawn: [...substantive(withoutPlace("withdrawn")), ...off],
  };
}
