import type { Reader } from "#app/domain/actor.ts";
import { askedReference } from "#app/domain/search/asked.ts";
import { foundPath } from "#app/domain/search/kinds.ts";
import type { Db } from "#db/open.server.ts";
import { isFindable } from "#db/search/search.server.ts";

/** Where the record is read whose reference ("T-14") is all that was typed; null where this reader has none such. */
export async function findReferred(db: Db, reader: Reader, typed: string): Promise<string | null> {
  const asked = askedReference(typed);
  if (!asked) return null;
  const working = reader !== null && (await isFindable(db, "working", reader, asked));
  const published = working || (await isFindable(db, "published", reader, asked));
  return published ? foundPath(asked.kind, asked.id) : null;
}
