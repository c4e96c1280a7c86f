import { isAsSaved } from "#app/domain/minutes/may.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import type { MinutesRow } from "#db/minutes/brought-minutes.server.ts";
import { countPublished } from "#db/minutes/saved-records.server.ts";
import { changedSinceSaved } from "./changed-since-saved.server.ts";
import { savedMinutes } from "./kept-minutes.server.ts";

/** Whether all that was saved of minutes is as saving left it and is not published, so that one step undoes it; allowed of others. */
export async function stillAsSaved(db: Db, minutes: MinutesRow): Promise<Verdict> {
  const saved = savedMinutes(minutes);
  if (!saved) return allowed;
  return isAsSaved(await changedSinceSaved(db, saved), await countPublished(db, saved, minutes.savedAt ?? ""));
}
