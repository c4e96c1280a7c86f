import type { IsoDate } from "#app/domain/calendar.ts";
import { readDay } from "#app/domain/follow-up/due-days.ts";
import { sentencesOf } from "./blocks.ts";
import { dayIn, timeIn } from "./facts.ts";
import { passageOf, type Sentence } from "./passage.ts";
import type { NextMeetingFound } from "./proposal.ts";
import type { Section } from "./sections.ts";

const NEXT =
  /\bnext (?:\w+ ){0,4}?meetings?\b|\bdates? of (?:the )?(?:next|future)\b|\bfurther meetings?\b|\bmeet again\b/i;
const SAYS_WHEN =
  /\b(?:will|would|to) (?:be|take place|meet)\b|\bwas (?:scheduled|agreed|noted|set|confirmed|due)|\bis (?:scheduled|on|due|set)\b|\btbc\b|\bto be (?:confirmed|arranged|agreed)\b|[:–-]/i;
const AT =
  /\b(?:at|in) (?:the )?((?:\p{Lu}[\p{L}’'&.-]*|\d+|of|the|and|Room),?(?: (?:\p{Lu}[\p{L}’'&.-]*|\d+|of|the|and),?){0,9})\.?$/u;
const MOST = 5;

/** When and where the body meets next, as the minutes say; with no day where they name none, and never a day of our own. */
export function nextMeetingIn(sections: readonly Section[], meetsOn: IsoDate | null): NextMeetingFound[] {
  const item = sections.findLast(({ business }) => business === "next_meeting");
  const own = item ? [...item.body.flatMap(sentencesOf)].filter(({ text }) => text.length < 400) : [];
  const heads = item?.head && dayIn(item.head.text) ? sentencesOf(item.head) : [];
  const elsewhere =
    own.length + heads.length > 0
      ? []
      : sections
          .slice(-2)
          .flatMap(({ body }) => body.slice(-6))
          .flatMap(sentencesOf)
          .filter(
            ({ text }) =>
              text.length < 300 &&
              NEXT.test(text) &&
              SAYS_WHEN.test(text) &&
              (dated(text, meetsOn) !== null || /^(?:the )?(?:date|next)/i.test(text)),
          );
  const said = [...heads, ...own].filter(
    ({ text }, place) => place === 0 || dated(text, meetsOn) !== null || NEXT.test(text),
  );
  const dates = [...said, ...elsewhere].slice(0, MOST);
  const first = dates.find(({ text }) => dated(text, meetsOn) !== null) ?? dates[0];
  return first ? [found(first, item, meetsOn)] : [];
}

function found(sentence: Sentence, item: Section | undefined, meetsOn: IsoDate | null): NextMeetingFound {
  const on = dated(sentence.text, meetsOn);
  return {
    kind: "next_meeting",
    key: `next_meeting-${passageOf(sentence).start}`,
    passage: passageOf(sentence),
    because: on
      ? "The minutes name the date of the next meeting."
      : "The minutes speak of the next meeting and name no date.",
    itemKey: item?.key ?? null,
    words: sentence.text,
    on,
    time: timeIn(sentence.text),
    venue: AT.exec(sentence.text)?.[1]?.trim() ?? "",
  };
}

function dated(words: string, meetsOn: IsoDate | null): string | null {
  const named = dayIn(words);
  if (named !== null || meetsOn === null) return named;
  return /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?\b/iu.test(words)
    ? (readDay(words.toLowerCase(), meetsOn)?.dueOn ?? null)
    : null;
}
