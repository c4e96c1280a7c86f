import type { chosenColumns } from "#app/domain/own-sheet/kept-mapping.ts";
import type { OwnReading } from "#app/domain/own-sheet/reading.ts";
import type { Db } from "#db/open.server.ts";
import { listOwnMappings } from "#db/own-sheet/own-imports.server.ts";
import type { KeptMapping } from "./kept-table.server.ts";

/** Her columns with samples, and what each is taken for: as it was chosen for this table, or as it is proposed and why. */
export function columnsToShow(
  reading: OwnReading,
  proposed: ReturnType<typeof chosenColumns>,
  own: KeptMapping | null,
) {
  return proposed.map(({ at, field, why }) => {
    const column = reading.columns.find((one) => one.at === at);
    const chosen = own ? (own.columns[at] ?? null) : field;
    return { at, heading: column?.heading ?? "", samples: column?.samples ?? [], field: chosen, why };
  });
}

/** The choices of columns that are kept for a body. */
export async function readOwnMappings(db: Db, bodyId: number) {
  return (await listOwnMappings(db, bodyId)).map((one) => ({
    ...one,
    headings: JSON.parse(one.headings) as string[],
    columns: JSON.parse(one.columns) as Record<string, string>,
  }));
}
