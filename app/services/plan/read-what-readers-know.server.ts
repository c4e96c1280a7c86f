import type { Db } from "#db/open.server.ts";
import { listReleasedPlaces } from "#db/programme/releases.server.ts";

/** The meeting that readers were told of each item, by the programme's latest release. One query. */
export async function readWhatReadersKnow(db: Db, programmeId: number): Promise<ReadonlyMap<number, number | null>> {
  const places = await listReleasedPlaces(db, programmeId);
  return new Map(places.map(({ itemId, meetingId }) => [itemId, meetingId]));
}
