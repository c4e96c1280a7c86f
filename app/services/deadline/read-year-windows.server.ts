import {
  businessPlace,
  dayInWindow,
  statutoryWindows,
  type BusinessPlace,
  type StatutoryWindow,
} from "#app/domain/deadline/statutory-windows.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listStatutoryItems } from "#db/deadline/statutory-items.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";

type Year = Pick<OfferedProgramme, "id" | "bodyId" | "firstDay" | "lastDay">;
export type YearWindow = StatutoryWindow & {
  meeting: { id: number; meetsOn: string } | null;
  /** The item that takes it: one on a meeting in time before any other. */
  item: { id: number; meetsOn: IsoDate | null } | null;
  place: BusinessPlace;
};

/**
 * The meetings of a programme's year, and the statutory business of it: the days between which
 * a meeting has to take it, the meeting that falls there, and whether it is on an agenda; with the body's rules. Five queries.
 */
export async function readYearWindows(db: Db, actor: Actor, year: Year) {
  const [body] = await readClockBodies(db, [year.bodyId]);
  const meetings = await listMeetingsBetween(db, actor, year.bodyId, year.firstDay, year.lastDay);
  const items = await listStatutoryItems(db, year.id);
  const days = meetings.map(({ meetsOn }) => meetsOn);
  const windows = body ? statutoryWindows(body, year.firstDay, year.lastDay) : [];
  return {
    body: body ?? null,
    meetings,
    windows: windows.map((window): YearWindow => {
      const day = body && dayInWindow(window, days, body);
      const meeting = meetings.find(({ meetsOn }) => meetsOn === day);
      const found = items.filter(({ statutoryRule }) => statutoryRule === window.ruleId);
      const inTime = found.find((one) => businessPlace(window, one) === "in_time");
      const item = inTime ?? found[0] ?? null;
      return {
        ...window,
        meeting: meeting ? { id: meeting.id, meetsOn: meeting.meetsOn } : null,
        item: item && { id: item.id, meetsOn: item.meetsOn },
        place: businessPlace(window, item),
      };
    }),
  };
}
