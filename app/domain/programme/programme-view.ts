import type { IsoDate } from "#app/domain/calendar.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { isExemptEntry } from "./make-entry.ts";
import { meetingView, itemLine, themeLink } from "./make-view.ts";
import type { Change } from "./entry.ts";
import type { PublishedEntry, PublishedEntries } from "./published-entries.ts";
import { substantive, type PublishedItemLine, type PublishedMeetingView, type PublishedProgrammeView } from "./view.ts";

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
    themes: rows.list("theme", entry.themeIds).map((theme) => ({
      ...themeLink(theme),
      why: theme.entry.why,
      state: theme.entry.state,
      stateWords: THEME_STATES[theme.entry.state].words,
    })),
    body,
    from,
  };
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

export type ArrangedProgramme = {
  next: PublishedMeetingView | null;
  later: PublishedMeetingView[];
  /** Gone by, and nothing recorded of them yet. */
  notRecorded: PublishedMeetingView[];
  past: PublishedMeetingView[];
  /** Items that wait for a meeting, those whose meeting is cancelled among them. */
  toBeSet: PublishedItemLine[];
  deferred: PublishedItemLine[];
  withdrawn: PublishedItemLine[];
};

/** A published programme in the order a reader needs it on this day: the next meeting first. */
export function arrangeProgramme(programme: PublishedProgrammeView, today: IsoDate): ArrangedProgramme {
  const coming = programme.meetings.filter((meeting) => meeting.meetsOn >= today && meeting.state !== "held");
  const next = coming.find((meeting) => meeting.state !== "cancelled") ?? null;
  const gone = programme.meetings.filter((meeting) => !coming.includes(meeting)).reverse();
  const isNotRecorded = (meeting: PublishedMeetingView) => meeting.happened === "not_recorded";
  const withoutPlace = (state: PublishedItemLine["state"]) => programme.unplaced.filter((item) => item.state === state);
  const stranded = coming
    .filter((meeting) => meeting.state === "cancelled")
    .flatMap((meeting) => meeting.items.filter((item) => item.kind === "theme"));
  // A cancelled meeting takes its apologies and minutes with it: no subject that readers knew of is withdrawn so.
  const off = programme.meetings.flatMap(({ items }) =>
    substantive(items).filter(({ state }) => state === "withdrawn"),
  );
  return {
    next,
    later: coming.filter((meeting) => meeting !== next),
    notRecorded: gone.filter(isNotRecorded),
    past: gone.filter((meeting) => !isNotRecorded(meeting)),
    toBeSet: [...withoutPlace("not_scheduled"), ...withoutPlace("scheduled"), ...stranded],
    deferred: withoutPlace("deferred"),
    withdrawn: [...substantive(withoutPlace("withdrawn")), ...off],
  };
}
