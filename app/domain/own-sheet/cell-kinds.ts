import { isIsoDate } from "#app/domain/calendar.ts";
import { MONTH_WORD } from "#app/domain/follow-up/due-days.ts";
import { foldText } from "#app/domain/text.ts";

/** What a cell looks like, whatever its heading says. One cell may look like several. */
export const CELL_KINDS = [
  "day",
  "period",
  "vague",
  "weekday",
  "time",
  "duration",
  "number",
  "score",
  "code",
  "email",
  "address",
  "councillor",
  "person",
  "office",
  "status",
  "response",
  "role",
  "type",
  "question",
  "long",
  "text",
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** How much of a column looks like what: the share of its filled cells, and how many of those say something else. */
export type Profile = { filled: number; share: Readonly<Record<CellKind, number>>; distinct: number; length: number };

/** As many cells as tell what a column is. */
const MOST_LOOKED_AT = 200;
/** Longer than this, words are a description and no title. */
const LONG = 90;
/** Words longer than this are not looked through for signs. */
const MOST_SIGNS = 200;

const MONTH = new RegExp(`(?<![a-z])${MONTH_WORD}(?![a-z])`);
const DAY =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{4}|\d{2}))?)(?!\d)|\b\d{1,2}(?:st|nd|rd|th)? ?(?:of )?[-/ ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** “18.30” and “10.00” are times: no month has such a number. */
const CLOCK = /^\d{1,2}\.(?:00|1[3-9]|[2-5]\d)(?: ?[ap]\.?m\.?)?$/;
const TESTS: Partial<Record<CellKind, RegExp>> = {
  period: /\b(?:spring|summer|autumn|winter|q[1-4]|quarter|20\d\d(?:[/-]\d\d)?)\b/,
  vague:
    /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|arranged|decided|determined|scheduled)|ongoing|asap|as required|as necessary|as soon as possible|next meeting|n\/?a|none|-|–|in due course|annual(?:ly)?|quarterly|monthly|every meeting|all meetings|each meeting)\b/,
  weekday:
    /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\.?$/,
  time: /^(?:\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m\.|p\.m\.|hrs?)?|\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)|noon|midday|\d{4} ?hrs)(?: ?(?:-|–|to) ?.{1,12})?$/,
  duration: /^\d{1,3}(?:\.\d)? ?(?:m|mins?|minutes|h|hrs?|hours?)\b/,
  number: /^\d{1,6}(?:\.\d+)?\.?$/,
  score: /^(?:[0-9]|10|[✓✔✗✘xX]|[hml]|high|medium|low|[0-5]\/5)$/,
  code: /^(?=.*\d)(?:(?:action|rec|recommendation|item|no|ref|minute|min)\.? ?)?[a-z]{0,6}[ ./-]?\d{1,5}(?:[./ -][a-z0-9]{1,5}){0,4}\.?$/,
  email: /^[^\s@]{1,64}@[^\s@]{1,100}\.[a-z]{2,}$/,
  address: /^(?:https?:\/\/|www\.)\S+$/,
  councillor: /^(?:cllrs?|councillors?|ald(?:erman)?|mayor)\.? /,
  person:
    /^(?:(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|prof|sir|dame|rev|ald|mayor|pc|cc|acc|dcc|supt|ch supt)\.? )?[a-z][a-z'’-]+(?: [a-z]\.?)?(?: [a-z][a-z'’-]+){0,2}(?: ?[/&,] ?[a-z. ]{2,30})?$/,
  office:
    /\b(?:director|directorate|head of|officer|manager|commissioner|chief|constable|executive|ad|service|services|council|team|department|opcc|pcc|dpcc|cc|acc|dcc|s151|leader|cabinet member|portfolio|lead|chair|clerk|panel|partnership|board|trust|solicitor|treasurer|democratic)\b/,
  status:
    /^(?:r|a|g|b|red|amber|green|blue|rag|complete|completed|closed|done|open|on ?going|in progress|not started|outstanding|overdue|pending|on track|on hold|delayed|discharged|implemented|partly|partially|superseded|withdrawn|started|underway|under way|new|yes|no|y|n|✓|considered|deferred|scheduled|achieved|delivered|awaiting|cancelled|not (?:yet|to be|taken)|no longer|live|confirmed|provisional|draft|proposed|agreed|answered|include|shortlist(?:ed)?|long ?list|rejected|taken forward)\b/,
  response:
    /^(?:accept(?:ed)?|agreed|not agreed|part(?:ly|ially)|in part|reject(?:ed)?|noted|declined|not accepted|supported|endorsed|yes|no|[yn])(?![a-z0-9])/,
  role: /^(?:vice[ -]?chair|deputy chair|chair|co-?opt|independent|member|lead member|substitute|officer|clerk|scrutiny officer|elected member)/,
  type: /^(?:statutory|non-?statutory|discretionary|standing|regular|(?:pre|post)[- ]?decision|performance|policy(?: (?:development|review))?|call[- ]?in|briefing(?: (?:note|paper))?|task (?:and|&) finish(?: group| review)?|task group|workshop|(?:site )?visit|(?:one-off |agenda |committee |written |verbal |oral |full )?(?:report|item|presentation)|spotlight(?: (?:review|meeting|session))?|deep dive|inquiry day|select committee|(?:oral|written|verbal|public|supplementary)(?: question)?|(?:for )?(?:information|decision)|monitoring|overview)\.?$/,
  question: /\?\s*$/,
};

/** What one cell looks like. */
export function kindsOfCell(text: string): CellKind[] {
  if (text.length > LONG) return text.trimEnd().endsWith("?") ? ["long", "question"] : ["long"];
  const folded = text.slice(0, MOST_SIGNS).toLowerCase().replace(/\s+/g, " ").trim();
  const open = folded.replace(/[()[\]]/g, "");
  const all = (Object.keys(TESTS) as CellKind[]).filter((kind) => TESTS[kind]?.test(kind === "code" ? open : folded));
  const isWordOfStatus = all.includes("status") && !folded.includes(" ");
  const found = isWordOfStatus ? all.filter((kind) => kind !== "person") : all;
  if (isDayCell(folded)) found.push("day");
  else if (MONTH.test(folded) && folded.length <= 30 && !found.includes("period")) found.push("period");
  if (looksLikeWords(folded, found)) found.push("text");
  return found;
}

/** Words that say a day and little else. */
function isDayCell(folded: string): boolean {
  return folded.length <= 48 && !CLOCK.test(folded) && (isIsoDate(folded) || DAY.test(folded));
}

function looksLikeWords(folded: string, found: readonly CellKind[]): boolean {
  const plain: readonly CellKind[] = [
    "question",
    "office",
    "person",
    "response",
    "status",
    "role",
    "type",
    "period",
    "councillor",
  ];
  return foldText(folded).split(" ").length >= 2 && found.every((kind) => plain.includes(kind));
}

/** What a column looks like, by its first cells. */
export function profileOf(cells: readonly string[]): Profile {
  const filled = cells.filter((text) => text !== "").slice(0, MOST_LOOKED_AT);
  const counts = Object.fromEntries(CELL_KINDS.map((kind) => [kind, 0])) as Record<CellKind, number>;
  for (const text of filled) for (const kind of kindsOfCell(text)) counts[kind] += 1;
  const count = Math.max(1, filled.length);
  return {
    filled: filled.length,
    share: Object.fromEntries(CELL_KINDS.map((kind) => [kind, counts[kind] / count])) as Profile["share"],
    distinct: new Set(filled.map(foldText)).size / count,
    length: filled.reduce((sum, text) => sum + text.length, 0) / count,
  };
}

/** The kinds in words, for the reason of a guess. */
export const CELLS_HOLD: Record<CellKind, string> = {
  day: "dates",
  period: "months, seasons or years",
  vague: "words such as “TBC”",
  weekday: "days of the week",
  time: "times of day",
  duration: "lengths of time",
  number: "numbers",
  score: "scores",
  code: "numbers or references",
  email: "e-mail addresses",
  address: "web addresses",
  councillor: "names of councillors",
  person: "names",
  office: "offices or departments",
  status: "words of progress",
  response: "words of acceptance",
  role: "parts that people have",
  type: "words of a type",
  question: "questions",
  long: "long texts",
  text: "short texts",
};
