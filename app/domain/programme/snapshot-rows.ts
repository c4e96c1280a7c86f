import type { Snapshot } from "./entries.ts";
import { PublishedRows, type PublishedRow } from "./published-rows.ts";
import type { PublishedBody, PublishedFrom } from "./published-views.ts";

/**
 * A release that is not made, as the rows that readers would have if it were:
 * its programme's row, and all of them with what is published beside it.
 */
export function snapshotRows(
  snapshot: Snapshot,
  of: { body: PublishedBody; from: PublishedFrom },
  beside: readonly PublishedRow[],
): { programme: PublishedRow<"programme">; rows: PublishedRows } {
  const programme = {
    kind: "programme" as const,
    id: snapshot.programme.id,
    entry: snapshot.programme,
    ...of,
  };
  const own: PublishedRow[] = [
    programme,
    ...snapshot.meetings.map((entry) => ({ kind: "meeting" as const, id: entry.id, entry, ...of })),
    ...snapshot.items.map((entry) => ({ kind: "item" as const, id: entry.id, entry, ...of })),
    ...snapshot.themes.map((entry) => ({ kind: "theme" as const, id: entry.id, entry, ...of })),
    ...snapshot.questions.map((entry) => ({ kind: "question" as const, id: entry.id, entry, ...of })),
  ];
  // What the release holds itself takes the place of what was published of it before.
  return { programme, rows: new PublishedRows([...beside, ...own]) };
}
