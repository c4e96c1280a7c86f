import type { Database as Sqlite } from "better-sqlite3";
import { dayInLondon } from "#app/domain/calendar.ts";
import { watchContent, type MadeFrom } from "#db/engine/content-stamp.server.ts";

/** How everything stands that a kept page may depend on; the same object for as long as nothing of it has changed. */
export type Moment = {
  /** A text that is another once anything has moved that a page was made from, or the day has turned. */
  of: (madeFrom: MadeFrom) => string;
};

/**
 * Gives how content stands, as any connection or process left it, and which day
 * it is in London. The connection must be one that never writes. London is
 * always whole minutes from UTC.
 */
export function freshness(sqlite: Sqlite, clock: () => Date): () => Moment {
  const contentNow = watchContent(sqlite);
  let minute = -1;
  let day = "";
  let content: ReturnType<typeof contentNow> | undefined;
  let moment: Moment = { of: () => "" };
  let unread = 0;
  return () => {
    const nowMinute = Math.floor(clock().getTime() / 60_000);
    const today = nowMinute === minute ? day : dayInLondon(clock());
    minute = nowMinute;
    try {
      const now = contentNow();
      if (now !== content || today !== day) moment = { of: (madeFrom) => `${today} ${now.of(madeFrom)}` };
      [content, day] = [now, today];
      return moment;
    } catch {
      unread += 1;
      const words = `unread ${unread}`;
      return { of: () => words }; // where the file cannot be read no kept page is known to hold
    }
  };
}
