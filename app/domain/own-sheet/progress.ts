import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { FollowUpState, ResponseKind } from "#app/domain/follow-up/states.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import { foldText } from "#app/domain/text.ts";

/** Words of progress are looked for in the beginning of a cell. */
const MOST_WORDS = 120;

/** A column that knows blue keeps green for “on track”; without blue, green is done. */
export type Colours = { hasBlue: boolean };

type Words<T> = readonly (readonly [RegExp, T])[];

const FOLLOW_UP_WORDS: Words<FollowUpState> = [
  [
    /^(?:not (?:yet )?(?:started|begun|due|commenced|complete|completed)|no progress|nothing|to (?:start|do|be started))\b/,
    "not_started",
  ],
  [/^(?:superseded|replaced|merged|overtaken|see (?:action|rec))\b/, "superseded"],
  [
    /^(?:not (?:to be )?(?:taken|agreed|accepted|progressed|pursued|supported)|rejected|withdrawn|no longer|cancelled|declined|abandoned|discontinued|will not)\b/,
    "not_taken_forward",
  ],
  [/^(?:partly|partially|part |in part|mostly|nearly|almost|largely|substantially|\d\d? ?% ?complete)/, "in_progress"],
  [
    /^(?:complete|completed|completion|closed|done|discharged|achieved|implemented|delivered|finished|actioned|fulfilled|resolved|blue|100 ?%|signed off)\b/,
    "complete",
  ],
  [/^(?:on hold|paused|suspended|stalled|parked)\b/, "paused"],
  [
    /^(?:ongoing|on going|in progress|in hand|on track|on target|started|underway|under way|amber|progressing|in development|awaiting|delayed|slipping|slipped|behind|at risk|continuing|monitoring|scheduled|planned|being )/,
    "in_progress",
  ],
  [/^(?:outstanding|open|new|pending|red|overdue|live|tbc|due|not |no$|n$|late)\b/, "not_started"],
  [/^(?:yes|y|✓|✔|true)$/, "complete"],
];

/** The state that words of progress or a colour say; null where they say none, and the words are all there is. */
export function readProgress(words: string, { hasBlue }: Colours): FollowUpState | null {
  const text = signs(words);
  const colour = /^(?:(?:rag|brag|status)\s*)?(r|a|g|b|red|amber|green|blue|yellow|grey|gray)\b(?!\s*[/&])/.exec(
    text,
  )?.[1]?.[0];
  const rest = text.replace(/^(?:r|a|g|b|red|amber|green|blue)\b\W*/, "");
  const said = find(FOLLOW_UP_WORDS, text) ?? find(FOLLOW_UP_WORDS, rest);
  if (said && !(text.length <= 5 && colour)) return said;
  if (colour === "r") return "not_started";
  if (colour === "a" || colour === "y") return "in_progress";
  if (colour === "b") return "complete";
  return colour === "g" && !text.startsWith("grey") && !text.startsWith("gray")
    ? hasBlue
      ? "in_progress"
      : "complete"
    : (said ?? null);
}

/** The state that an update begins with: “Complete, sent on 3 March”; null where it tells of something else. */
export function progressSaid(words: string): FollowUpState | null {
  return find(FOLLOW_UP_WORDS, signs(words));
}

/** Whether a cell says more than the word of progress: “Complete – see minute 14”. */
export function saysMore(words: string): boolean {
  return (
    signs(words)
      .replace(/^[a-z ]{1,16}?(?=[^a-z ]|$)/, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim().length > 2 || words.split(/\s+/).length > 4
  );
}

/** Whether any cell of a column names blue. */
export function coloursOf(cells: readonly string[]): Colours {
  return { hasBlue: cells.some((text) => /^b(?:lue)?$/i.test(text.trim())) };
}

const RESPONSES: Words<ResponseKind> = [
  [/^(?:part|in part|accepted in part|agreed in part|accepted in principle|agreed in principle)/, "partly"],
  [/^(?:not (?:accepted|agreed|supported)|reject|declin|refus|no$|n$)/, "rejected"],
  [/^(?:accept|agreed|agree|support|endorse|approved|yes|y$)/, "accepted"],
  [/^(?:noted|note|acknowledged)/, "noted"],
];

/** What the words say to a recommendation; null for none. */
export function readResponse(words: string): ResponseKind | null {
  return find(RESPONSES, signs(words));
}

const ITEM_WORDS: Words<ItemState> = [
  [/^(?:considered|complete|completed|done|closed|taken|heard|delivered|green|g$|presented|reported)\b/, "considered"],
  [/^(?:deferred|postponed|delayed|moved|rescheduled|slipped)\b/, "deferred"],
  [/^(?:withdrawn|cancelled|removed|not (?:required|taken|needed)|no longer|deleted)\b/, "withdrawn"],
  [/^(?:scheduled|confirmed|planned|programmed|on track|agreed|in progress|amber|a$)\b/, "scheduled"],
  [
    /^(?:not (?:yet )?(?:scheduled|started|confirmed)|unscheduled|tbc|to be|provisional|pending|red|r$)\b/,
    "not_scheduled",
  ],
];

/** What became of an item, by the words of its status; null for none. */
export function readItemStatus(words: string): ItemState | null {
  return find(ITEM_WORDS, signs(words));
}

const QUESTION_WORDS: Words<QuestionState> = [
  [/^(?:partly|partially|part )/, "partly_answered"],
  [/^(?:not (?:yet )?answered|no (?:answer|response)|unanswered|no$|n$)/, "not_answered"],
  [/^(?:answered|complete|completed|closed|done|response received|yes|y$|green)\b/, "answered"],
  [/^(?:withdrawn|not (?:asked|put))\b/, "withdrawn"],
  [
    /^(?:taken away|to be answered|written (?:answer|response) (?:to follow|awaited)|awaiting|outstanding|to follow)\b/,
    "taken_away",
  ],
  [/^(?:asked|put)\b/, "put"],
  [/^(?:agreed|approved|planned|final)\b/, "agreed"],
  [/^(?:proposed|draft|suggested|new)\b/, "proposed"],
];

/** Where a question stands, by the words of its status; null for none. */
export function readQuestionStatus(words: string): QuestionState | null {
  return find(QUESTION_WORDS, signs(words));
}

const MEETING_WORDS: Words<MeetingState> = [
  [/^(?:cancelled|canceled|abandoned|postponed)\b/, "cancelled"],
  [/^(?:held|taken place|completed|past)\b/, "held"],
  [/^(?:provisional|tbc|to be confirmed|draft|proposed|no|n$|reserve)\b/, "provisional"],
  [/^(?:confirmed|agreed|fixed|yes|y$|scheduled)\b/, "confirmed"],
];

/** Whether a meeting stands, by the words of its status; null for none. */
export function readMeetingStatus(words: string): MeetingState | null {
  return find(MEETING_WORDS, signs(words));
}

/** What was decided of a theme on a list: taken, not taken, or still open. */
export type Decided = "taken" | "not_taken" | "open";
const DECISIONS: Words<Decided> = [
  [/^(?:not |no\b|n$|rejected|declined|reject|excluded|exclude|removed|refer)/, "not_taken"],
  [
    /^(?:yes|y$|accepted|accept|include|taken|take forward|agreed|approved|short ?list|on (?:the )?(?:work )?programme|scheduled|✓|✔|selected|programmed|added)/,
    "taken",
  ],
  [/^(?:long ?list|tbc|pending|under consideration|proposed|new|reserve|on hold|maybe|possible|defer)/, "open"],
];

/** What was decided of a proposal; null where the words say nothing of it. */
export function readDecision(words: string): Decided | null {
  return find(DECISIONS, signs(words));
}

function signs(words: string): string {
  return foldText(words.slice(0, MOST_WORDS)).replace(/^[^\p{L}\p{N}✓✔]+/u, "");
}

function find<T>(table: Words<T>, text: string): T | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
