import type { IsoDate } from "#app/domain/calendar.ts";
import { KNOWN_YEARS } from "./bank-holidays.ts";
import type { ClockMeeting } from "./evidence.ts";
import { isOpenDeadline, type DeadlineStatus } from "./status.ts";

type OfRecord = {
  subject: { kind: string; id: number };
  trigger: { on: IsoDate };
  result: object | null;
  standing: DeadlineStatus;
};

/**
 * The deadlines less those of history: of meetings before the known calendar, and of those that were entered as held, for
 * which nothing was ever due here. Of the second those stay that were kept, that still can be, or of which somebody
 * recorded how they ended.
 */
export function withoutHistory<D extends OfRecord>(deadlines: readonly D[], meetings: readonly ClockMeeting[]): D[] {
  const history = new Set(meetings.flatMap(({ id, isHistory }) => (isHistory ? [id] : [])));
  return deadlines.filter((deadline) => {
    const { subject, trigger } = deadline;
    if (subject.kind !== "meeting") return true;
    if (Number(trigger.on.slice(0, 4)) < KNOWN_YEARS.first) return false;
    return !history.has(subject.id) || isTold(deadline);
  });
}

function isTold({ result, standing }: OfRecord): boolean {
  return result !== null || standing.code === "met" || isOpenDeadline(standing);
}
