import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { isOpenFollowUp, OPEN_FOLLOW_UPS } from "./state-sets.ts";
import { followUpStanding, type FollowUpTimes } from "./overdue.ts";

/** How many days before it is due a follow-up counts as due soon: about the time between two meetings. */
export const DUE_SOON_DAYS = 28;

/** Why a follow-up is worth chasing, most pressing first. */
export const CHASE_LABELS = {
  work_late: "Work late",
  reply_late: "Reply late",
  due_soon: "Due soon",
  never_reported: "Never reported on",
} as const;
export type ChaseReason = keyof typeof CHASE_LABELS;
export const CHASE_REASON_LIST = Object.keys(CHASE_LABELS) as ChaseReason[];

/** What the list of follow-ups is asked for by `status`, to show what is open. */
export const OPEN_SEARCH = ["overdue", ...OPEN_FOLLOW_UPS].map((status) => `status=${status}`).join("&");

/** Everything that makes it worth chasing on the day; none where it is in good order, or closed. */
export function chaseReasons(
  followUp: FollowUpTimes & { lastReportedOn: IsoDate | null },
  today: IsoDate,
): ChaseReason[] {
  const { dueOn, lastReportedOn, state } = followUp;
  if (!isOpenFollowUp(state)) return [];
  const { late, responseLate } = followUpStanding(followUp, today);
  const soon =
    late === null &&
    responseLate === null &&
    state !== "paused" &&
    dueOn !== null &&
    dueOn <= addDays(today, DUE_SOON_DAYS);
  const holds: Record<ChaseReason, boolean> = {
    work_late: late !== null,
    reply_late: responseLate !== null,
    due_soon: soon,
    never_reported: lastReportedOn === null,
  };
  return CHASE_REASON_LIST.filter((reason) => holds[reason]);
}

/** The list of what is open for the owner; of one reason to chase, where it is given. */
export function owedPath(body: string, owner: string, reason?: ChaseReason): string {
  const among = new URLSearchParams({ body, owner }).toString();
  return `/follow-ups?${among}&${reason ? `chase=${reason}` : OPEN_SEARCH}`;
}

/** What is sent there for the message as it is drafted, about all that the owner owes. */
export const CHASE_AS_DRAFTED = { as: "drafted" } as const;

/** Where a message to an owner is drafted. */
export function draftPath(bodySlug: string, ownerKey: string): string {
  return `/follow-ups/chase/new?${new URLSearchParams({ body: bodySlug, owner: ownerKey })}`;
}
