import { MONTH_WORD } from "#app/domain/follow-up/due-days.ts";

const MONTH = MONTH_WORD.replaceAll("(?:", "(?:").replace(/^\(/, "(?:");
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`;
const COUNT = "(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|few|couple of)";
const UNIT = "(?:calendar |working |clear )?(?:days?|weeks?|fortnights?|months?|years?)";
const PERIOD = `(?:the )?(?:end of |start of |beginning of |close of |early |mid[- ]|late )?(?:the )?(?:Q[1-4](?:[/&-]Q?[1-4])?(?: \\d{2,4}(?:[/-]\\d{2,4})?)?|(?:new |next |this |current |following )?(?:financial |calendar |municipal |civic |academic )?(?:quarter|year|month|week)|spring|summer|autumn|winter|christmas|easter|${DAY}|20\\d{2})(?: \\d{4}(?:/\\d{2,4})?)?(?: (?:panel |committee |board |council )?(?:meeting|session|agenda)\\b)?`;
const LABELLED =
  /(?:^|[\s(\[;,.–-])(?:due(?: date| by)?|deadline|target(?: date)?|by when|timescale|for completion by|completion date)\s*[:–-]\s*([^\n;()\][\t]{2,60}?)(?=[.;)\]\t]|$)/i;
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:by|before|until|no later than|not later than|prior to|ahead of|in time for|for|at|to|during|in) (?:the |its |their |our |a )?(?:panel[’']s |committee[’']s |board[’']s )?(?:next|following|future|subsequent|forthcoming)(?: (?!and\\b)[\\w’'&-]+){0,4}? (?:meeting|session|agenda)\\b(?: in ${PERIOD})?`,
    "i",
  ),
  new RegExp(
    `\\b(?:by|before|until|no later than|not later than|prior to|ahead of|in time for) (?:noon on |midday on |\\w+day,? )?${PERIOD}`,
    "i",
  ),
  new RegExp(
    `\\b(?:within|in|over)(?: the)?(?: next| coming| following)? ${COUNT} ${UNIT}(?: time)?(?: of [^.;,]{3,40})?`,
    "i",
  ),
  new RegExp(`\\bthe next ${COUNT} ${UNIT}`, "i"),
  new RegExp(`\\b(?:in|during|at|on|for|from|to|after|beyond) (?:early |late |mid[- ])?${PERIOD}`, "i"),
  new RegExp(`\\b(?:next|this|later this) (?:week|month|year|quarter|spring|summer|autumn|winter|${MONTH})\\b`, "i"),
  /\b(?:each|every) (?:quarter|month|year|six months|meeting)\b|\bonce every \w+ (?:weeks|months|years)\b|\b(?:quarterly|six-monthly|annually|twice a year|three times a year)\b/i,
  /\b(?:as soon as (?:possible|practicable|available)|asap|in due course|immediately|once (?:completed?|available|published|finali[sz]ed|approved|known)|when available|as a matter of urgency|urgently|on (?:publication|completion)|after the meeting|following the meeting)\b/i,
];
const MOST_DUE = 90;

/** The words of a sentence that say by when, as they stand; empty where none do. The first of the surest. */
export function dueIn(words: string): string {
  const labelled = LABELLED.exec(words)?.[1]?.trim();
  if (labelled) return labelled;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(words)?.[0];
    if (found && !/\bmay$/i.test(found)) return found.slice(0, MOST_DUE).replace(/[\s.,;]+$/, "");
  }
  return "";
}
