import type { Kysely } from "kysely";
import { ContentStamp, EVERYTHING, readContentStamp } from "#db/engine/content-stamp.server.ts";
import type { ContentWatch } from "#db/engine/opened.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * How content stands, asked once for all who wait: each is told by a question that was sent after they came, so that
 * nobody sees less than what was committed before. Where it cannot be told, `now` throws.
 */
export function watchContent(db: Kysely<Database>): ContentWatch {
  let stamp = new ContentStamp([]);
  let isKnown = false;
  let asked: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const ask = async () => {
    try {
      const latest = await readContentStamp(db);
      if (latest.of(EVERYTHING) !== stamp.of(EVERYTHING)) stamp = latest;
      isKnown = true;
    } catch {
      isKnown = false;
    }
    asked = undefined;
  };
  const look = (): Promise<void> => {
    if (!asked) return (asked = ask());
    return (next ??= asked.then(() => {
      next = undefined;
      return look();
    }));
  };
  const now = () => {
    if (!isKnown) throw new Error("It is not known how content stands.");
    return stamp;
  };
  return { now, look };
}
