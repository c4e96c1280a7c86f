import type { OwnRecord } from "#app/domain/own-sheet/read-rows.ts";
import { OWN_FIELDS } from "#app/domain/own-sheet/fields.ts";
import type { keptTable } from "./kept-table.server.ts";

/** What a row said in the words of the file, a line for each of its columns: kept with the record, whatever of it was read. */
export function wordsOfRow({ mapping }: ReturnType<typeof keptTable>, record: OwnRecord | undefined): string {
  if (!mapping || !record) return "";
  const fields = OWN_FIELDS[mapping.kind];
  const said = Object.entries(record.values).map(
    ([field, { words }]) => `${mapping.headings[field] || fields[field]?.label || field}: ${words}`,
  );
  const scores = Object.entries(record.scores).map(([heading, points]) => `${heading}: ${points}`);
  return [...said, ...scores].join("\n");
}
