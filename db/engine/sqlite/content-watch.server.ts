import type { Database as Sqlite } from "better-sqlite3";
import { ContentStamp, EVERYTHING } from "#db/engine/content-stamp.server.ts";
import type { ContentWatch } from "#db/engine/opened.server.ts";
import type { Row } from "#db/schema.ts";
import { watchDataVersion } from "./pragmas.server.ts";

/** Gives how content stands now: the same object until anything of it has moved, and no query while nothing was written. */
export function watchContent(sqlite: Sqlite): ContentWatch {
  const version = watchDataVersion(sqlite);
  const ask = sqlite.prepare<[], Row<"contentStamp">>(
    `select body_id as "bodyId", published, working from content_stamp order by body_id`,
  );
  let seen = -1;
  let stamp = new ContentStamp([]);
  const now = () => {
    const latest = version();
    if (latest === seen) return stamp;
    const next = new ContentStamp(ask.all());
    if (next.of(EVERYTHING) !== stamp.of(EVERYTHING)) stamp = next;
    seen = latest;
    return stamp;
  };
  return { now, look: () => undefined };
}
