import type { Reader } from "#app/domain/actor.ts";
import { askedReference, type AskedReference } from "#app/domain/search/asked.ts";
import { foundPath } from "#app/domain/search/kinds.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findVariation } from "#db/programme/variations.server.ts";
import { findPublication } from "#db/public-record/publications.server.ts";
import { isFindable } from "#db/search/search.server.ts";

/** Where the record is read whose reference ("T-14") is all that was typed; null where this reader has none such. */
export async function findReferred(db: Db, reader: Reader, typed: string): Promise<string | null> {
  const asked = askedReference(typed);
  if (!asked) return null;
  if (asked.kind === "meeting")
    return (await seesMeeting(db, reader, asked)) ? `/meetings/${referenceOf(asked)}` : null;
  if (asked.kind === "variation") {
    return (await findVariation(db, reader, asked.id)) ? `/variations/${referenceOf(asked)}` : null;
  }
  const found = { kind: asked.kind, id: asked.id };
  const working = reader !== null && (await isFindable(db, "working", reader, found));
  const published = working || (await isFindable(db, "published", reader, found));
  return published ? foundPath(found.kind, found.id) : null;
}

async function seesMeeting(db: Db, reader: Reader, { id }: AskedReference): Promise<boolean> {
  return Boolean((await findMeeting(db, reader, id)) ?? (await findPublication(db, "meeting", id)));
}

function referenceOf({ kind, id }: AskedReference): string {
  return reference(kind, id);
}
