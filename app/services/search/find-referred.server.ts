import type { Reader } from "#app/domain/actor.ts";
import { askedReference } from "#app/domain/search/asked.ts";
import { foundPath } from "#app/domain/search/kinds.ts";
import { reference } from "#app/domain/references.ts";
import { recordLink } from "#app/domain/story/entry.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findVariation } from "#db/programme/variations.server.ts";
import { findRequest } from "#db/plan/draft-plans.server.ts";
import { findPublication } from "#db/public-record/publications.server.ts";
import { councilOfAddress } from "#app/services/administration/council-of-address.server.ts";
import { isFindable } from "#db/search/search.server.ts";

/** Where the record is read whose reference ("T-14") is all that was typed; null where this reader has none such, or none of this council. */
export async function findReferred(
  db: Db,
  reader: Reader,
  typed: string,
  councilId: number | null = null,
): Promise<string | null> {
  const path = await findAnywhere(db, reader, typed);
  if (path === null || councilId === null) return path;
  return (await councilOfAddress(db, path)) === councilId ? path : null;
}

async function findAnywhere(db: Db, reader: Reader, typed: string): Promise<string | null> {
  const asked = askedReference(typed);
  if (!asked) return null;
  const { kind, id } = asked;
  if (kind === "meeting") {
    const seen = (await findMeeting(db, reader, id)) ?? (await findPublication(db, "meeting", id));
    return seen ? `/meetings/${reference(kind, id)}` : null;
  }
  if (kind === "variation") return (await findVariation(db, reader, id)) ? `/variations/${reference(kind, id)}` : null;
  if (kind === "draft_plan") return (await findRequest(db, reader, id)) ? recordLink(kind, id).href : null;
  const working = reader !== null && (await isFindable(db, "working", reader, { kind, id }));
  const published = working || (await isFindable(db, "published", reader, { kind, id }));
  return published ? foundPath(kind, id) : null;
}
