import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { followUpStanding } from "#app/domain/follow-up/overdue.ts";
import { FOLLOW_UP_STATES, RESPONSE_LABELS, type FollowUpState } from "#app/domain/follow-up/states.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { AWAITING_RECORD } from "#app/domain/programme/happened.ts";
import { ended, firstSentence } from "#app/domain/public-text.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { say, type Key } from "#app/words/say.ts";
import { meetingLink, type AtMeeting } from "./entry.ts";
import { sentenceFrom } from "#app/words/sentence.ts";
import { twin } from "#app/words/twin.ts";
import type { StoryRecords } from "./records.ts";
import { saidLine, type BecameLine } from "./became-line.ts";
import { endingOf, turnLines } from "./became-turns.ts";

/**
 * What became of a theme, for who has one look: what was decided and what was said to it, what is done or late since,
 * and what comes next. Told from the records of this theme alone.
 */
export function whatBecame(records: StoryRecords, today: IsoDate, language: Language = "en"): BecameLine[] {
  const first = decided(records, language) ?? chosen(records, language);
  const ending = endingOf(records);
  return [
    ...(first ? [first] : []),
    ...turnLines(records, language),
    ...since(records, today, language),
    ...(ending ? [] : [awaited(records, today, language) ?? next(records, today, language)]),
  ];
}

function decided({ outcomes, followUps, responses }: StoryRecords, language: Language): BecameLine | null {
  const outcome = last(outcomes.filter(({ meetsOn, code }) => meetsOn !== null && code !== "none_recorded"));
  if (!outcome) return null;
  const recommended = followUps.filter(({ kind }) => kind === "recommendation");
  const said = responses.filter(({ followUpId }) => recommended.some(({ id }) => id === followUpId)).at(-1);
  const reply = said ? RESPONSE_LABELS[said.response] : "No reply yet";
  const resolution = twin(language, outcome.resolution, outcome.resolutionCy);
  const resolved = { ...resolution, words: firstSentence(resolution.words) };
  const code = label(language, OUTCOME_CODES[outcome.code].words);
  const title = twin(language, outcome.title, outcome.titleCy);
  const words = resolved.words ? [resolved] : sentenceFrom(language, code, ": ", title, ".");
  return {
    ...saidLine(meetingDay(outcome, language), words),
    tag: recommended.length > 0 ? reply : "Considered",
  };
}

function chosen({ turns }: StoryRecords, language: Language): BecameLine | null {
  const turn = turns.filter(({ kind }) => kind === "approved").at(-1);
  if (!turn) return null;
  return { ...saidLine(dateText(turn.on, language), [say(language, "told.chosen")]), tag: "Approved" };
}

/** What is done and what is late of all that was asked for or promised. */
function since({ followUps, updates }: StoryRecords, today: IsoDate, language: Language): BecameLine[] {
  if (followUps.length === 0) return [];
  const standings = followUps.map((followUp) => followUpStanding(followUp, today));
  const counts = STATUSES.flatMap(({ status, key }) => {
    const count = standings.filter((standing) => standing.status === status).length;
    return count === 0 ? [] : [say(language, key, { count }).words];
  });
  const asks = say(language, "told.asks", { count: followUps.length, counts: counts.join(", ") });
  const report = firstSentence(updates.at(-1)?.text ?? "");
  const latest = report !== "" && report.length <= LONGEST_REPORT ? ended(report) : "";
  const late = standings
    .filter(({ lateBy }) => lateBy !== null)
    .map(({ lateBy }, at) => ({ lateBy, dueOn: followUps[at]?.dueOn ?? "" }))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0]?.lateBy;
  const isDone = standings.every(({ status }) => status === "complete");
  return [
    {
      ...saidLine(
        say(language, "told.sinceThen").words,
        latest ? sentenceFrom(language, twin(language, latest), " ", asks) : [asks],
      ),
      tag: late ?? (isDone ? FOLLOW_UP_STATES.complete.words : FOLLOW_UP_STATES.in_progress.words),
      isLate: late !== undefined,
    },
  ];
}

/** A report that is longer is read on its own page. */
const LONGEST_REPORT = 160;

const STATUSES = [
  { status: "complete", key: "told.done" },
  { status: "overdue", key: "told.late" },
  { status: "in_progress", key: "told.inProgress" },
  { status: "not_started", key: "told.notStarted" },
  { status: "paused", key: "told.paused" },
  { status: "superseded", key: "told.superseded" },
  { status: "not_taken_forward", key: "told.notTaken" },
] as const satisfies readonly { status: FollowUpState | "overdue"; key: Key }[];

/** That it was on an agenda whose day is gone, and that nothing is told of it yet. */
function awaited({ items, outcomes }: StoryRecords, today: IsoDate, language: Language): BecameLine | null {
  const told = new Set(outcomes.map(({ itemId }) => itemId));
  const open = items.filter(({ id, state, meetsOn }) => isOnAgenda(state) && meetsOn !== null && !told.has(id));
  if (open.some(({ meetsOn }) => meetsOn !== null && meetsOn >= today)) return null;
  const waits = last(open.filter(({ state }) => state !== "considered"));
  if (!waits) return null;
  return { ...saidLine(meetingDay(waits, language), [say(language, "told.notOut")]), tag: AWAITING_RECORD };
}

function next({ items, outcomes }: StoryRecords, today: IsoDate, language: Language): BecameLine {
  const when = say(language, "told.next").words;
  const coming = items
    .filter(({ state, meetsOn }) => isOnAgenda(state) && meetsOn !== null && meetsOn >= today)
    .sort((one, other) => (one.meetsOn ?? "").localeCompare(other.meetsOn ?? ""))[0];
  const meeting = coming && meetingLink(coming);
  if (coming && meeting) {
    const title = twin(language, coming.title, coming.titleCy);
    return {
      ...saidLine(
        when,
        sentenceFrom(language, { ...title, words: ended(title.words) }, " ", say(language, "told.lookedAtOn")),
      ),
      to: { href: meeting.href, words: meetingDay({ ...meeting, meetsOn: meeting.on }, language) },
      tag: "To come",
    };
  }
  if (items.some(({ state }) => state === "deferred")) {
    return { ...saidLine(when, [say(language, "told.putOff")]), tag: "Deferred" };
  }
  return saidLine(when, [say(language, outcomes.length > 0 ? "told.noFurther" : "theme.noMeeting")]);
}

function last<T extends AtMeeting>(rows: readonly T[]): T | undefined {
  return [...rows].sort((one, other) => (one.meetsOn ?? "").localeCompare(other.meetsOn ?? "")).at(-1);
}
