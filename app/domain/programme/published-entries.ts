import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedBody, PublishedFrom } from "./view.ts";
import type { Entries, PublishedRef, Snapshot } from "./entry.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";

/** One publication row as read: the stored entry, whose it is, and which release it is from. */
export type PublishedEntry<K extends PublishedKind = PublishedKind> = {
  [Kind in K]: {
    kind: Kind;
    id: number;
    entry: Entries[Kind];
    body: PublishedBody;
    from: PublishedFrom;
    /** Whether the record of the meeting, or the outcome of the item, is published; not there of a release that is not made. */
    isRecorded?: boolean;
  };
}[K];

/** The rows at hand, found by kind and number. What is not among them does not exist for the reader. */
export class PublishedEntries {
  readonly #rows: ReadonlyMap<string, PublishedEntry>;
  readonly #made = new Map<PublishedEntry, unknown>();

  /** The day it is read on, by which a meeting is to come or gone; where none is given everything is to come. */
  readonly today: IsoDate;

  constructor(rows: readonly PublishedEntry[], today: IsoDate = "0000-01-01") {
    this.today = today;
    this.#rows = new Map(rows.map((row) => [keyOf(row), row]));
  }

  find<K extends PublishedKind>(kind: K, id: number | null): PublishedEntry<K> | undefined {
    return this.#rows.get(keyOf({ kind, id: id ?? -1 })) as PublishedEntry<K> | undefined;
  }

  /** The rows of these numbers, in their order; those that are not published are left out. */
  list<K extends PublishedKind>(kind: K, ids: readonly number[]): PublishedEntry<K>[] {
    return ids.flatMap((id) => this.find(kind, id) ?? []);
  }

  /** What is made of a row for many others: a meeting stands in the line of each of its items. */
  madeOnce<T>(row: PublishedEntry, make: () => T): T {
    const made = this.#made.get(row) ?? make();
    this.#made.set(row, made);
    return made as T;
  }

  /** Whether every one of the records is published. */
  hasAll(refs: readonly PublishedRef[]): boolean {
    return refs.every((ref) => this.#rows.has(keyOf(ref)));
  }
}

/** What a record's own page needs beside its row: the first step from it. */
export function refsOfEntry(row: PublishedEntry): PublishedRef[] {
  if (row.kind === "programme") return programmeRefs(row.entry);
  if (row.kind === "meeting") return refs("item", row.entry.itemIds);
  if (row.kind === "item") return itemRefs(row.entry);
  if (row.kind === "theme") return themeRefs(row.entry);
  return [
    ...refs("theme", [row.entry.themeId]),
    ...refs("item", [row.entry.itemId]),
    ...refs("question", [row.entry.supplementaryToId]),
  ];
}

/**
 * A release that is not made, as the rows that readers would have if it were:
 * its programme's row, and all of them with what is published beside it.
 */
export function entriesOfRelease(
  snapshot: Snapshot,
  of: { body: PublishedBody; from: PublishedFrom },
  beside: readonly PublishedEntry[],
  today: IsoDate,
): { programme: PublishedEntry<"programme">; rows: PublishedEntries } {
  const programme = {
    kind: "programme" as const,
    id: snapshot.programme.id,
    entry: snapshot.programme,
    ...of,
  };
  const own: PublishedEntry[] = [
    programme,
    ...snapshot.meetings.map((entry) => ({ kind: "meeting" as const, id: entry.id, entry, ...of })),
    ...snapshot.items.map((entry) => ({ kind: "item" as const, id: entry.id, entry, ...of })),
    ...snapshot.themes.map((entry) => ({ kind: "theme" as const, id: entry.id, entry, ...of })),
    ...snapshot.questions.map((entry) => ({ kind: "question" as const, id: entry.id, entry, ...of })),
  ];
  // What the release holds itself takes the place of what was published of it before.
  return { programme, rows: new PublishedEntries([...beside, ...own.map(recordedAs(beside))], today) };
}

/** What is published of what came of a record holds whichever release it is read from. */
function recordedAs(beside: readonly PublishedEntry[]) {
  const recorded = new Set(beside.filter(({ isRecorded }) => isRecorded).map(keyOf));
  return (row: PublishedEntry): PublishedEntry => ({ ...row, isRecorded: recorded.has(keyOf(row)) });
}

function programmeRefs(entry: Entries["programme"]): PublishedRef[] {
  return [...refs("meeting", entry.meetingIds), ...refs("item", entry.itemIds), ...refs("theme", entry.themeIds)];
}

function itemRefs(entry: Entries["item"]): PublishedRef[] {
  return [
    ...refs("theme", [entry.themeId]),
    ...refs("meeting", [entry.meetingId]),
    ...refs("question", entry.questionIds),
  ];
}

function themeRefs(entry: Entries["theme"]): PublishedRef[] {
  return [
    ...refs("item", [...entry.itemIds, ...entry.mentions.map((mention) => mention.itemId)]),
    ...refs(
      "theme",
      entry.relations.map((relation) => relation.themeId),
    ),
    ...refs("question", entry.questionIds),
  ];
}

function refs(kind: PublishedKind, ids: readonly (number | null)[]): PublishedRef[] {
  return ids.flatMap((id) => (id === null ? [] : [{ kind, id }]));
}

function keyOf({ kind, id }: PublishedRef): string {
  return `${kind}:${id}`;
}
