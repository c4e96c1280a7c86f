import { meetingDay } from "#app/domain/meeting/day.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { followUpLine } from "#app/domain/follow-up/line.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { noneSilentText } from "#app/domain/follow-up/not-reported.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { listHeldMeetings } from "#db/follow-up/follow-up-reports.server.ts";
import { countSilent, listSilent } from "#db/follow-up/silent-follow-ups.server.ts";
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
  const since = new Map<number, IsoDate>();
  for (const bodyId of meeting ? [meeting.bodyId] : bodiesOf(actor)) {
    const day = meeting?.meetsOn ?? asked.day ?? last(bodyId);
    if (day !== undefined) since.set(bodyId, day);
  }
  const { open, silent } = await countSilent(db, actor, since);
  const { limit, offset, ...paged } = placeOfPage(silent, asked.page ?? null);
  const rows = silent === 0 ? [] : await listSilent(db, actor, since, { limit, offset });
  return {
    meetings: held.map(({ id, bodyName, ...day }) => ({ id, words: `${meetingDay(day)}, ${bodyName}` })),
    meetingId: meeting?.id ?? null,
    day: meeting ? null : (asked.day as string | null),
    none: noneSilentText({ open, isSince: asked.day !== null || held.length > 0 }),
    ...paged,
    rows: rows.map((row) => ({
      ...followUpLine(row, actor.today),
      version: row.version,
      bodyName: row.bodyName,
      madeOn: heardOf(row).madeOn as string,
      lastHeardOn: row.lastHeardOn as string | null,
      mayReport: mayFollowUp("report_in_progress", row, actor).allowed,
    })),
  };
}
