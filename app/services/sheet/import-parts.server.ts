import type { Fields } from "#app/domain/sheet/fields.ts";

/** Why what an import added is ended again: kept with the record. */
export const TAKEN_BACK = "The import that added it was undone.";

/** Those of the record's values that are to be changed, as they are. */
export function asTheyAre(record: Record<string, unknown>, fields: Fields): Fields {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, record[key]])) as Fields;
}
