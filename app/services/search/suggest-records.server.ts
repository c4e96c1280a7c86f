import type { Reader } from "#app/domain/actor.ts";
import { askedReference, MOST_QUERY_LENGTH } from "#app/domain/search/asked.ts";
import { reference } from "#app/domain/references.ts";
import type { Marked } from "#app/domain/search/marks.ts";
import type { Db } from "#db/open.server.ts";
import { findReferred } from "./find-referred.server.ts";
import { searchRecords } from "./search-records.server.ts";

const MOST_SUGGESTED = 7;
const LEAST_LETTERS = 2;

export type Suggestion = { href: string; title: Marked[]; facts: string };

/** The first records of a search, for a list under the box; none before the second letter. */
export async function suggestRecords(
  db: Db,
  reader: Reader,
  given: string,
  { published = false, councilId = null }: { published?: boolean; councilId?: number | null } = {},
): Promise<Suggestion[]> {
  const typed = given.slice(0, MOST_QUERY_LENGTH);
  if (typed.length < LEAST_LETTERS) return [];
  const referred = await findReferred(db, reader, typed, councilId);
  const asked = askedReference(typed);
  if (referred && asked) {
    const text = `Go to ${reference(asked.kind, asked.id)}`;
    return [{ href: referred, title: [{ text, marked: false }], facts: "" }];
  }
  const index = reader && reader.parts.length > 0 && !published ? "working" : "published";
  const found = await searchRecords(db, reader, { typed, index, councilId, perPage: MOST_SUGGESTED });
  return (found?.rows ?? []).map(({ href, title, kindWords, reference, bodyName }) => ({
    href,
    title,
    facts: `${kindWords} ${reference}, ${bodyName}`,
  }));
}
