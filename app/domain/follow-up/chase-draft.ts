import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import { refused, type Refusal } from "#app/domain/verdict.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { inEnglish, sayIn } from "#app/words/say.ts";
import type { FollowUpStanding } from "./overdue.ts";
import { OWNER_LINK_DAYS } from "./owner-link.ts";

/** A follow-up as the drafted message tells it, in the language of the message. */
export type ChaseRow = {
  id: number;
  language: Language;
  wording: string;
  sourceNumber: string;
  madeOn: IsoDate | null;
  dueWords: string;
  dueOn: IsoDate | null;
  /** How it stands: "12 days late", "Reply 3 days late". */
  standing: Pick<FollowUpStanding, "lateBy" | "responseLate">;
  lastReport: { text: string; on: IsoDate } | null;
};

type Message = { subject: string; text: string };
type To = { owner: string; bodyName: string; officer: string };

/** Where the link goes in the draft, until there is one. */
export function linkPlace(language: Language): string {
  return sayIn(language)("chase.linkPlace");
}

/**
 * The message to an owner about everything that is owed, in plain text; the officer edits it before it goes. In two
 * languages it is two messages, one under the other, and the first says so.
 */
export function draftChase(to: To, letters: readonly { language: Language; rows: readonly ChaseRow[] }[]): Message {
  const messages = letters.map(({ language, rows }) => messageIn(language, to, rows));
  const below = letters.slice(1).map(({ language }) => sayIn(language)("chase.below"));
  return {
    subject: messages.map(({ subject }) => subject).join(" / "),
    text: [...below, messages.map(({ text }) => text).join(BETWEEN)].join("\n\n"),
  };
}

const BETWEEN = `\n\n${"-".repeat(40)}\n\n`;

function messageIn(language: Language, { owner, bodyName: body, officer }: To, rows: readonly ChaseRow[]): Message {
  const say = sayIn(language);
  const work = rows.filter((row) => row.standing.lateBy !== null).length;
  const reply = rows.filter((row) => row.standing.responseLate !== null).length;
  const asks = [
    say("chase.asks", { body }),
    ...(work > 0 ? [say("chase.workLate", { count: work })] : []),
    ...(reply > 0 ? [say("chase.replyLate", { count: reply })] : []),
  ];
  return {
    subject: say("chase.subject", { body, count: rows.length }),
    text: [
      say("chase.dear", { name: owner }),
      asks.join(" "),
      ...rows.map(rowText),
      say("chase.link", { days: OWNER_LINK_DAYS }),
      linkPlace(language),
      say("chase.notYours"),
      `${officer}\n${say("chase.officer", { body })}`,
    ].join("\n\n"),
  };
}

/** What one row says in the message: its reference, wording, when it was said, when it is due and what was heard last. */
export function rowText(row: ChaseRow): string {
  const { language, sourceNumber, madeOn, lastReport } = row;
  const say = sayIn(language);
  const numbered = sourceNumber ? ` (${sourceNumber})` : "";
  const said = madeOn ? `, ${dateText(madeOn, language)}` : "";
  const due = dueText(row);
  return [
    `${reference("follow_up", row.id)}${numbered}${said}`,
    oneLine(row.wording),
    due ? say("owner.due", { due }) : say("chase.noDue"),
    lastReport
      ? say("chase.reported", { day: dateText(lastReport.on, language), words: oneLine(lastReport.text) })
      : say("chase.notReported"),
  ].join("\n");
}

/** "by the summer; 12 days late, was due by 31 August 2026; Reply 3 days late". */
function dueText({ language, dueWords, dueOn, standing: { lateBy, responseLate } }: ChaseRow): string {
  const said = (words: string) => label(language, words).words;
  const day = dueOn ? dateText(dueOn, language) : "";
  const late = lateBy && sayIn(language)("chase.wasDue", { late: said(lateBy), day });
  return [dueWords, late, responseLate && said(responseLate)].filter(Boolean).join("; ");
}

/**
 * The message as it goes: without the rows that were left out, and with the link
 * in its place (at the end where the place was taken out). Refuses a text that
 * still names a row left out, because the link would not show it.
 */
export function finishChase(
  text: string,
  { leftOut, links }: { leftOut: readonly ChaseRow[]; links: Record<Language, string> },
): { text: string } | Refusal {
  const without = leftOut.reduce((kept, row) => kept.replace(`${rowText(row)}\n\n`, ""), text);
  const named = leftOut.map((row) => reference("follow_up", row.id)).filter((ref) => names(without, ref));
  if (named.length > 0)
    return refused("input", inEnglish("chase.stillNamed", { rows: [...new Set(named)].join(", ") }));
  const linked = without.replaceAll(linkPlace("en"), links.en).replaceAll(linkPlace("cy"), links.cy);
  return { text: linked === without ? `${without}\n\n${links.en}` : linked };
}

/** The numbers of the follow-ups that a message names, each once. */
export function numbersNamed(text: string): number[] {
  return [...new Set([...text.matchAll(/\bF-([1-9]\d{0,8})\b/g)].map(([, number]) => Number(number)))];
}

function names(text: string, ref: string): boolean {
  return new RegExp(`\\b${ref}\\b`).test(text);
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
