import type { Database as Sqlite } from "better-sqlite3";
import { dayInLondon } from "#app/domain/calendar.ts";
import { watchDataVersion } from "#db/engine/pragmas.server.ts";

/**
 * Gives a function whose text changes when any connection or process commits,
 * and when the day turns in London: what a kept page may depend on. The
 * connection must be one that never writes. London is always whole minutes from UTC.
 */
export function freshness(sqlite: Sqlite, clock: () => Date): () => string {
  const version = watchDataVersion(sqlite);
  let minute = -1;
  let day = "";
  let unread = 0;
  return () => {
    const now = clock();
    const nowMinute = Math.floor(now.getTime() / 60_000);
    if (nowMinute !== minute) [minute, day] = [nowMinute, dayInLondon(now)];
    try {
      return `${version()} ${day}`;
    } catch {
      return `unread ${(unread += 1)}`; // where the file cannot be read no kept page is known to hold
    }
  };
}
