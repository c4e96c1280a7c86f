import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { followUpStanding } from "#app/domain/follow-up/overdue.ts";
import { FOLLOW_UP_STATES, RESPONSE_LABELS, type FollowUpState } from "#app/domain/follow-up/states.ts";
import { asKnown } from "#app/domain/meeting/day.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { AWAITING_RECORD } from "#app/domain/programme/happened.ts";
import { firstSentence } from "#app/domain/public-text.ts";
import { meetingLink, type AtMeeting } from "./entry.ts";
import type { StoryRecords } from "./records.ts";
import { saidLine, type BecameLine } from "./became-line.ts";
import { endingOf, turnLines } from "./became-turns.ts";

/**
 * What became of a theme, for who has one look: what was decided and what was said to it, what is done or late since,
 * and what comes next. Told from the records of this theme alone.
 */
export function whatBecame(records: StoryRecords, today: IsoDate): BecameLine[] {
  const first = decided(records) ?? chosen(records);
  const ending = endingOf(records);
  return [
    ...(first ? [first] : []),
    ...turnLines(records),
    ...since(records, today),
    ...(ending ? [] : [awaited(records, today) ?? next(records, today)]),
  ];
}

function decided({ outcomes, followUps, responses }: StoryRecords): BecameLine | null {
  const outcome = last(outcomes.filter(({ meetsOn, code }) => meetsOn !== null && code !== "none_recorded"));
  if (!outcome) return null;
  const recommended = followUps.filter(({ kind }) => kind === "recommendation");
  const said = responses.filter(({ followUpId }) => recommended.some(({ id }) => id === followUpId)).at(-1);
  const reply = said ? RESPONSE_LABELS[said.response] : "No reply yet";
  return {
    ...saidLine(
      dayOf(outcome),
      firstSentence(outcome.resolution) || `${OUTCOME_CODES[outcome.code].words}: ${outcome.title}.`,
    ),
    tag: recommended.length > 0 ? reply : "Considered",
  };
}

function chosen({ turns }: StoryRecords): BecameLine | null {
  const turn = turns.filter(({ kind }) => kind === "approved").at(-1);
  return turn ? { ...saidLine(dateText(turn.on), "Chosen for the work programme."), tag: "Approved" } : null;
}

/** What is done and what is late of all that was asked for or promised. */
function since({ followUps, updates }: StoryRecords, today: IsoDate): BecameLine[] {
  if (followUps.length === 0) return [];
  const standings = followUps.map((followUp) => followUpStanding(followUp, today));
  const counts = STATUSES.flatMap(({ status, words }) => {
    const count = standings.filter((standing) => standing.status === status).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const what =
    followUps.length === 1 ? "1 recommendation or promise" : `${followUps.length} recommendations and promises`;
  const report = firstSentence(updates.at(-1)?.text ?? "");
  const latest = report !== "" && report.length <= LONGEST_REPORT ? `${ended(report)} ` : "";
  const late = standings
    .filter(({ lateBy }) => lateBy !== null)
    .map(({ lateBy }, at) => ({ lateBy, dueOn: followUps[at]?.dueOn ?? "" }))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0]?.lateBy;
  const isDone = standings.every(({ status }) => status === "complete");
  return [
    {
      ...saidLine("Since then", `${latest}${what}: ${counts.join(", ")}.`),
      tag: late ?? (isDone ? FOLLOW_UP_STATES.complete.words : FOLLOW_UP_STATES.in_progress.words),
      isLate: late !== undefined,
    },
  ];
}

/** A report that is longer is read on its own page. */
const LONGEST_REPORT = 160;

const STATUSES: readonly { status: FollowUpState | "overdue"; words: string }[] = [
  { status: "complete", words: "done" },
  { status: "overdue", words: "late" },
  { status: "in_progress", words: "in progress" },
  { status: "not_started", words: "not started" },
  { status: "paused", words: "paused" },
  { status: "superseded", words: "superseded" },
  { status: "not_taken_forward", words: "not taken forward" },
];

/** That it was on an agenda whose day is gone, and that nothing is told of it yet. */
function awaited({ items, outcomes }: StoryRecords, today: IsoDate): BecameLine | null {
  const told = new Set(outcomes.map(({ itemId }) => itemId));
  const open = items.filter(({ id, state, meetsOn }) => isOnAgenda(state) && meetsOn !== null && !told.has(id));
  if (open.some(({ meetsOn }) => meetsOn !== null && meetsOn >= today)) return null;
  const waits = last(open.filter(({ state }) => state !== "considered"));
  if (!waits) return null;
  return {
    ...saidLine(dayOf(waits), "It was on the agenda. The record of the meeting is not out yet."),
    tag: AWAITING_RECORD,
  };
}

function next({ items, outcomes }: StoryRecords, today: IsoDate): BecameLine {
  const coming = items
    .filter(({ state, meetsOn }) => isOnAgenda(state) && meetsOn !== null && meetsOn >= today)
    .sort((one, other) => (one.meetsOn ?? "").localeCompare(other.meetsOn ?? ""))[0];
  const meeting = coming && meetingLink(coming);
  if (coming && meeting) {
    return {
      ...saidLine("Next", `${ended(coming.title)} To be looked at on`),
      to: { href: meeting.href, words: asKnown(dateText(meeting.on), meeting.dateBasis) },
      tag: "To come",
    };
  }
  if (items.some(({ state }) => state === "deferred")) {
    return { ...saidLine("Next", "It was put off, and has no new date yet."), tag: "Deferred" };
  }
  return saidLine("Next", outcomes.length > 0 ? "No further meeting is planned." : "A meeting has not been set yet.");
}

function last<T extends AtMeeting>(rows: readonly T[]): T | undefined {
  return [...rows].sort((one, other) => (one.meetsOn ?? "").localeCompare(other.meetsOn ?? "")).at(-1);
}

function dayOf({ meetsOn, dateBasis }: AtMeeting): string {
  return asKnown(dateText(meetsOn ?? ""), dateBasis);
}

function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
