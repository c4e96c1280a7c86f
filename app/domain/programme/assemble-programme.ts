import { THEME_STATES } from "#app/domain/theme/states.ts";
import { assembleMeeting, itemLine, themeLink } from "./assemble.ts";
import type { Change } from "./entries.ts";
import type { PublishedRow, PublishedRows } from "./published-rows.ts";
import type { PublishedProgramme } from "./published-views.ts";

/**
 * A body's published programme, from its row, the rows it lists, and what the
 * latest release said had changed. Meetings are in order of day.
 */
export function assembleProgramme(
  row: PublishedRow<"programme">,
  rows: PublishedRows,
  release: { note: string; changes: readonly Change[] },
): PublishedProgramme {
  const { entry, body, from } = row;
  const meetings = rows.list("meeting", entry.meetingIds).map((meeting) => assembleMeeting(meeting, rows));
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

/** The sentences of a release that may be shown: those that speak only of what is still published. */
export function changesShown(changes: readonly Change[], rows: PublishedRows): string[] {
  return changes.filter((change) => rows.hasAll(change.about)).map((change) => change.words);
}
