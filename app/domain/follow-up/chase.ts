import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { followUpStanding, isLate, type FollowUpTimes } from "./overdue.ts";

/** How many days before it is due a follow-up counts as due soon: about the time between two meetings. */
export const DUE_SOON_DAYS = 28;

/** Why a follow-up is worth chasing, most pressing first. */
export const CHASE_REASONS = {
  late: { words: "Late" },
  due_soon: { words: "Due soon" },
  never_reported: { words: "Never reported on" },
} as const;
export type ChaseReason = keyof typeof CHASE_REASONS;
export const CHASE_REASON_LIST = Object.keys(CHASE_REASONS) as ChaseReason[];

/** Everything that makes it worth chasing on the day; none where it is in good order. */
export function chaseReasons(
  followUp: FollowUpTimes & { lastReportedOn: IsoDate | null },
  today: IsoDate,
): ChaseReason[] {
  const { dueOn, lastReportedOn, state } = followUp;
  const late = isLate(followUpStanding(followUp, today));
  const soon = !late && state !== "paused" && dueOn !== null && dueOn <= addDays(today, DUE_SOON_DAYS);
  const holds: Record<ChaseReason, boolean> = {
    late,
    due_soon: soon,
    never_reported: lastReportedOn === null,
  };
  return CHASE_REASON_LIST.filter((reason) => holds[reason]);
}
