import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { Paged } from "#app/domain/pages.ts";
import type { Change, PublishedRef } from "./entry.ts";
import { itemLine, itemLink, itemStands, themeLink } from "./make-view.ts";
import { changesShown, themeWithout, type ArrangedMeetings } from "./programme-view.ts";
import type { ItemInShort, LongPart, MeetingInShort, PlaceInProgramme, ProgrammePageShown } from "./public-page.ts";
import type { PublishedEntry, PublishedEntries } from "./published-entries.ts";
import type { PublishedLink, PublishedMeetingLine } from "./view.ts";

/** What of a programme its page shows: how much there is on each meeting, the first subjects of each, and the long parts. */
type Found = {
  counts: readonly { meetingId: number; subjects: number; recorded: number }[];
  first: readonly { meetingId: number; id: number }[];
  apart: readonly PlaceInProgramme[];
  parts: Record<LongPart, Paged<PublishedRef>>;
};

/** The items that the page tells all of: those of the next meeting, and what is deferred or withdrawn. */
export function shownInFull({ first, apart, parts }: Found, next: number): PublishedRef[] {
  return [...itemsOf(first, next), ...routineOf(apart, next), ...parts.deferred.rows, ...parts.withdrawn.rows];
}

/** The records that it names. */
export function shownInShort({ first, parts }: Found, next: number): PublishedRef[] {
  const others = first.filter(({ meetingId }) => meetingId !== next);
  return [
    ...others.map(({ id }) => ({ kind: "item" as const, id })),
    ...parts["to-be-set"].rows,
    ...parts["spoken-of"].rows,
  ];
}

/** The page of a programme from its row, what of it is shown, and the rows of that. */
export function programmePage(
  { entry, body, from }: PublishedEntry<"programme">,
  found: Found & {
    arranged: ArrangedMeetings<PublishedMeetingLine>;
    release: { note: string; changes: readonly Change[] };
  },
  rows: PublishedEntries,
): ProgrammePageShown {
  const { arranged, first, apart, parts, release } = found;
  const counts = new Map(found.counts.map((count) => [count.meetingId, count]));
  const items = <T>(refs: readonly PublishedRef[], make: (item: PublishedEntry<"item">, rows: PublishedEntries) => T) =>
    rows.list("item", idsOf(refs)).map((item) => make(item, rows));
  const lines = (refs: readonly PublishedRef[]) => items(refs, itemLine);
  const shown = <T>(part: LongPart, make: (refs: readonly PublishedRef[]) => T[]): Paged<T> => ({
    ...parts[part],
    rows: make(parts[part].rows),
  });
  const inShort =
    (counted: "subjects" | "recorded") =>
    (meeting: PublishedMeetingLine): MeetingInShort => {
      const shortly = items(itemsOf(first, meeting.id), itemInShort);
      return { ...meeting, items: shortly, more: (counts.get(meeting.id)?.[counted] ?? 0) - shortly.length };
    };
  const { next } = arranged;
  const subjects = next ? lines(itemsOf(first, next.id)) : [];
  return {
    ...{ body, from, introduction: entry.introduction, note: release.note },
    changes: changesShown(release.changes, rows),
    next: next && {
      ...next,
      items: [...subjects, ...lines(routineOf(apart, next.id))],
      more: (counts.get(next.id)?.subjects ?? 0) - subjects.length,
    },
    later: arranged.later.map(inShort("subjects")),
    notRecorded: arranged.notRecorded.map(inShort("subjects")),
    past: arranged.past.map(inShort("recorded")),
    waiting: shown("to-be-set", (refs) => refs.flatMap((ref) => linkTo(ref, rows))),
    deferred: shown("deferred", lines),
    withdrawn: shown("withdrawn", lines),
    spokenOf: shown("spoken-of", (refs) => rows.list("theme", idsOf(refs)).map(themeWithout)),
  };
}

/** An item as it stands in a list under its meeting. */
function itemInShort(row: PublishedEntry<"item">, rows: PublishedEntries): ItemInShort {
  const { kind, state, exempt, moves } = row.entry;
  return { ...itemLink(row), kind, state, stateWords: itemStands(row, rows).stateWords, exempt, moves };
}

function idsOf(refs: readonly PublishedRef[]): number[] {
  return refs.map(({ id }) => id);
}

function itemsOf(first: Found["first"], meeting: number): PublishedRef[] {
  return first.flatMap(({ meetingId, id }) => (meetingId === meeting ? [{ kind: "item" as const, id }] : []));
}

/** The business of a meeting that comes with every meeting. */
function routineOf(apart: Found["apart"], meeting: number): PublishedRef[] {
  return apart.filter(
    ({ meetingId, itemKind }) => meetingId === meeting && itemKind !== null && !isInProgramme(itemKind),
  );
}

function linkTo({ kind, id }: PublishedRef, rows: PublishedEntries): PublishedLink[] {
  if (kind === "item") return rows.list("item", [id]).map(itemLink);
  return rows.list("theme", [id]).map(themeLink);
}
