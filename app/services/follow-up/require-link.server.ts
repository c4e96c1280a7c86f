import type { Reader } from "#app/domain/actor.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import type { Db } from "#db/open.server.ts";
import { findLink, type OwnerLinkRow } from "#db/follow-up/owner-links.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/** The owner's link, for officers of its body: to anyone else there is none. */
export async function findLinkFor(db: Db | Trx, reader: Reader, id: number): Promise<OwnerLinkRow | undefined> {
  const link = await findLink(db, id);
  return link && seesOfficerNotes(reader, link.bodyId) ? link : undefined;
}

/** `findLinkFor`, or `NoSuchRecord`. */
export async function requireLink(trx: Trx, reader: Reader, id: number): Promise<OwnerLinkRow> {
  return requireRecord(await findLinkFor(trx, reader, id));
}
