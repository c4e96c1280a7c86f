import type { PublishedBody, PublishedFrom } from "./published-views.ts";
import type { Entries, PublishedRef } from "./entries.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";

/** One publication row as read: the stored entry, whose it is, and which release it is from. */
export type PublishedRow<K extends PublishedKind = PublishedKind> = {
  [Kind in K]: { kind: Kind; id: number; entry: Entries[Kind]; body: PublishedBody; from: PublishedFrom };
}[K];

/** The rows at hand, found by kind and number. What is not among them does not exist for the reader. */
export class PublishedRows {
  readonly #rows: ReadonlyMap<string, PublishedRow>;

  constructor(rows: readonly PublishedRow[]) {
    this.#rows = new Map(rows.map((row) => [keyOf(row), row]));
  }

  find<K extends PublishedKind>(kind: K, id: number | null): PublishedRow<K> | undefined {
    return this.#rows.get(keyOf({ kind, id: id ?? -1 })) as PublishedRow<K> | undefined;
  }

  /** The rows of these numbers, in their order; those that are not published are left out. */
  list<K extends PublishedKind>(kind: K, ids: readonly number[]): PublishedRow<K>[] {
    return ids.flatMap((id) => this.find(kind, id) ?? []);
  }

  /** Whether every one of the records is published. */
  hasAll(refs: readonly PublishedRef[]): boolean {
    return refs.every((ref) => this.#rows.has(keyOf(ref)));
  }
}

/** What a record's own page needs beside its row: the first step from it. */
export function refsOf(row: PublishedRow): PublishedRef[] {
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
