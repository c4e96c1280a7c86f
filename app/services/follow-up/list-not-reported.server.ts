import { meetingDay } from "#app/domain/meeting/day.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { followUpLine } from "#app/domain/follow-up/line.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { isNotReportedSince, noneSilentText } from "#app/domain/follow-up/not-reported.ts";
import { byId } from "#app/domain/gathered.ts";
import { pageOf } from "#app/domain/pages.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { listHeldMeetings } from "#db/follow-up/follow-up-reports.server.ts";
import { listFollowUpsInOrder, listWhenHeard } from "#db/follow-up/silent-follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { heardOf } from "./tracked-rows.server.ts";

/** How many of a body's last meetings are offered: about three years of them. */
const MEETINGS_OFFERED = 24;

export type NotReported = Awaited<ReturnType<typeof listNotReported>>;

type Asked = { meetingId: number | null; day: IsoDate | null; page?: string | null };

/**
 * A page of the open follow-ups that were made before a meeting, or a day, and not reported
 * on then or since. Of a meeting only its own body's count, of a day all that the
 * actor sees. Without either, since each body's last meeting.
 */
export async function listNotReported(db: Db, actor: Actor, asked: Asked) {
  const held = await listHeldMeetings(db, bodiesOf(actor), actor.today, MEETINGS_OFFERED);
  const meeting = held.find(({ id }) => id === asked.meetingId);
  const last = (bodyId: number) => held.find((one) => one.bodyId === bodyId)?.meetsOn;
  const since = (bodyId: number) => {
    if (meeting) return meeting.bodyId === bodyId ? meeting.meetsOn : undefined;
    return asked.day ?? last(bodyId);
  };
  const open = await listWhenHeard(db, actor);
  const silent = open.map(heardOf).filter((row) => {
    const day = since(row.bodyId);
    return day !== undefined && isNotReportedSince(row, day);
  });
  const { rows: heard, ...paged } = pageOf(silent, asked.page ?? null);
  const ids = heard.map(({ id }) => id);
  const rows = await listFollowUpsInOrder(db, actor, ids);
  const heardOfEach = byId(heard);
  return {
    meetings: held.map(({ id, bodyName, ...day }) => ({ id, words: `${meetingDay(day)}, ${bodyName}` })),
    meetingId: meeting?.id ?? null,
    day: meeting ? null : (asked.day as string | null),
    none: noneSilentText({
      open: open.length,
      isSince: asked.day !== null || held.length > 0,
    }),
    ...paged,
    rows: rows.map((row) => ({
      ...followUpLine(row, actor.today),
      version: row.version,
      bodyName: row.bodyName,
      madeOn: heardOfEach.get(row.id)!.madeOn as string,
      lastHeardOn: heardOfEach.get(row.id)!.lastHeardOn as string | null,
      mayReport: mayFollowUp("report_in_progress", row, actor).allowed,
    })),
  };
}
