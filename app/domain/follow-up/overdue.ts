import { dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import { isOpenFollowUp, isRunningFollowUp } from "./state-sets.ts";
import { FOLLOW_UP_STATES, type FollowUpState } from "./states.ts";

/** The seven statuses in words. Six are states; that its work is late is read off the day. */
export const FOLLOW_UP_STATUSES = {
  overdue: { words: "Work late" },
  not_started: FOLLOW_UP_STATES.not_started,
  in_progress: FOLLOW_UP_STATES.in_progress,
  paused: FOLLOW_UP_STATES.paused,
  complete: FOLLOW_UP_STATES.complete,
  superseded: FOLLOW_UP_STATES.superseded,
  not_taken_forward: FOLLOW_UP_STATES.not_taken_forward,
} as const satisfies Record<string, { words: string }>;

export type FollowUpStatus = keyof typeof FOLLOW_UP_STATUSES;
export const FOLLOW_UP_STATUS_LIST = Object.keys(FOLLOW_UP_STATUSES) as FollowUpStatus[];

/** Red, amber, green as trackers show it: derived from the words, never entered. `none` is what was closed undone. */
export const RAG_LABELS = { red: "Red", amber: "Amber", green: "Green", none: "No colour" } as const;
export type Rag = keyof typeof RAG_LABELS;

/** The colour of each status, but for a response that is late. */
export const RAG: Record<FollowUpStatus, Rag> = {
  overdue: "red",
  not_started: "amber",
  in_progress: "amber",
  paused: "amber",
  complete: "green",
  superseded: "none",
  not_taken_forward: "none",
};

/** What is told of how a follow-up stands on a day. */
export type FollowUpTimes = {
  state: FollowUpState;
  dueOn: IsoDate | null;
  responseDueOn: IsoDate | null;
  /** Whether any response has been recorded. */
  responded: boolean;
};

export type FollowUpStanding = {
  status: FollowUpStatus;
  /** "Work late", "Complete". */
  words: string;
  /** "12 days late"; null where it is not late. */
  lateBy: string | null;
  /** "12 days late, was due by 10 November 2026", where the due day is not told beside it. */
  late: string | null;
  /** "Reply 3 days late"; null where none is owed or it has come. */
  responseLate: string | null;
  rag: Rag;
};

/**
 * How a follow-up stands today, words first. Overdue is what is not started or in
 * progress after the last day its due words can mean; what is paused waits with a
 * reason and is not. A response that is late turns the colour red too.
 */
export function followUpStanding(followUp: FollowUpTimes, today: IsoDate): FollowUpStanding {
  const { state, dueOn } = followUp;
  const overdue = isOverdue(followUp, today);
  const status = overdue ? "overdue" : state;
  const responseLate = responseLateText(followUp, today);
  return {
    status,
    words: FOLLOW_UP_STATUSES[status].words,
    lateBy: overdue && dueOn ? daysLate(dueOn, today) : null,
    late: overdue && dueOn ? `${daysLate(dueOn, today)}, was due by ${dateText(dueOn)}` : null,
    responseLate,
    rag: responseLate ? "red" : RAG[status],
  };
}

/** Whether it is overdue on the day: not started or in progress after the last day its due words can mean. */
export function isOverdue({ state, dueOn }: { state: FollowUpState; dueOn: IsoDate | null }, today: IsoDate): boolean {
  return isRunningFollowUp(state) && dueOn !== null && dueOn < today;
}

/** Whether it still owes a response whose day has passed. */
export function isResponseLate({ state, responded, responseDueOn }: FollowUpTimes, today: IsoDate): boolean {
  return isOpenFollowUp(state) && !responded && responseDueOn !== null && responseDueOn < today;
}

function responseLateText(followUp: FollowUpTimes, today: IsoDate): string | null {
  const { responseDueOn } = followUp;
  return responseDueOn !== null && isResponseLate(followUp, today) ? `Reply ${daysLate(responseDueOn, today)}` : null;
}

/** In days for two months, then in months for two years, then in years: nobody counts three thousand days. */
function daysLate(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today);
  if (days <= MOST_DAYS_TOLD) return `${counted(days, "day")} late`;
  const months = Math.floor(days / DAYS_A_MONTH);
  return months < MOST_MONTHS_TOLD
    ? `${counted(months, "month")} late`
    : `${counted(Math.floor(months / 12), "year")} late`;
}

const MOST_DAYS_TOLD = 60;
const MOST_MONTHS_TOLD = 24;
const DAYS_A_MONTH = 30.4375;

function counted(number: number, unit: string): string {
  return number === 1 ? `1 ${unit}` : `${number} ${unit}s`;
}
