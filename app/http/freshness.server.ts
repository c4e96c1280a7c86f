import { dayInLondon } from "#app/domain/calendar.ts";
import type { MadeFrom } from "#db/engine/content-stamp.server.ts";
import type { ContentWatch } from "#db/engine/opened.server.ts";

/** How everything stands that a kept page may depend on; the same object for as long as nothing of it has changed. */
export type Moment = {
  /** A text that is another once anything has moved that a page was made from, or the day has turned. */
  of: (madeFrom: MadeFrom) => string;
};

/** The moment that it is now. */
export type Freshness = {
  now: () => Moment;
  /** To be waited for before `now` is asked for a request; nothing where `now` always knows. */
  look: () => Promise<void> | undefined;
};

/**
 * Gives how content stands, as any connection or process left it, and which day
 * it is in London. London is always whole minutes from UTC.
 */
export function freshness(content: ContentWatch, clock: () => Date): Freshness {
  let minute = -1;
  let day = "";
  let seen: ReturnType<typeof content.now> | undefined;
  let moment: Moment = { of: () => "" };
  let unread = 0;
  const now = () => {
    const nowMinute = Math.floor(clock().getTime() / 60_000);
    const today = nowMinute === minute ? day : dayInLondon(clock());
    minute = nowMinute;
    try {
      const latest = content.now();
      if (latest !== seen || today !== day) moment = { of: (madeFrom) => `${today} ${latest.of(madeFrom)}` };
      [seen, day] = [latest, today];
      return moment;
    } catch {
      unread += 1;
      const words = `unread ${unread}`;
      return { of: () => words }; // where the database cannot be read no kept page is known to hold
    }
  };
  return { now, look: content.look };
}
