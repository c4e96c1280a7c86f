import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import { refused, type Refusal } from "#app/domain/verdict.ts";
import type { FollowUpStanding } from "./overdue.ts";
import { OWNER_LINK_DAYS } from "./owner-link.ts";

/** Where the link goes in the draft, until there is one. */
export const LINK_PLACE = "[the link goes here]";

/** A follow-up as the drafted message tells it. */
export type ChaseRow = {
  id: number;
  wording: string;
  sourceNumber: string;
  madeOn: IsoDate | null;
  dueWords: string;
  /** How it stands: "12 days late, was due by …", "Reply 3 days late". */
  standing: Pick<FollowUpStanding, "late" | "responseLate">;
  lastReport: { text: string; on: IsoDate } | null;
};

/** The message to an owner about everything that is owed, in plain text; the officer edits it before it goes. */
export function draftChase(to: { owner: string; bodyName: string; officer: string; rows: readonly ChaseRow[] }): {
  subject: string;
  text: string;
} {
  const count = to.rows.length === 1 ? "1 thing" : `${to.rows.length} things`;
  const work = lateWords("The work on", to.rows.filter((row) => row.standing.late !== null).length);
  const reply = lateWords("The reply to", to.rows.filter((row) => row.standing.responseLate !== null).length);
  return {
    subject: `${to.bodyName}: ${count} to report on`,
    text: [
      `Dear ${to.owner},`,
      `${to.bodyName} is following up what was asked of you or promised by you. Please say what has been done about each of these.${work}${reply}`,
      ...to.rows.map(rowText),
      `You can answer through this link. It shows only these rows, needs no account, and works once, for ${OWNER_LINK_DAYS} days:`,
      LINK_PLACE,
      `If one of these is not yours, please tell me whose it is.`,
      `${to.officer}\nScrutiny officer, ${to.bodyName}`,
    ].join("\n\n"),
  };
}

/** " The work on 3 of them is late."; nothing where it is on none. */
function lateWords(what: string, count: number): string {
  return count === 0 ? "" : ` ${what} ${count === 1 ? "one" : count} of them is late.`;
}

/** What one row says in the message: its reference, wording, when it was said, when it is due and what was heard last. */
export function rowText(row: ChaseRow): string {
  const numbered = row.sourceNumber ? ` (${row.sourceNumber})` : "";
  const said = row.madeOn ? `, ${dateText(row.madeOn)}` : "";
  const due = [row.dueWords, row.standing.late, row.standing.responseLate].filter(Boolean).join("; ");
  return [
    `${reference("follow_up", row.id)}${numbered}${said}`,
    oneLine(row.wording),
    due ? `Due: ${due}` : "Due: no date was given",
    row.lastReport
      ? `Last reported on ${dateText(row.lastReport.on)}: ${oneLine(row.lastReport.text)}`
      : "Nothing has been reported on it yet.",
  ].join("\n");
}

/**
 * The message as it goes: without the rows that were left out, and with the link
 * in its place (at the end where the place was taken out). Refuses a text that
 * still names a row left out, because the link would not show it.
 */
export function finishChase(
  text: string,
  { leftOut, link }: { leftOut: readonly ChaseRow[]; link: string },
): { text: string } | Refusal {
  const without = leftOut.reduce((kept, row) => kept.replace(`${rowText(row)}\n\n`, ""), text);
  const named = leftOut.map((row) => reference("follow_up", row.id)).filter((ref) => names(without, ref));
  if (named.length > 0)
    return refused(
      "input",
      `You left out ${named.join(", ")}, but the message still names it. Take it out of the message, or tick it again.`,
    );
  return {
    text: without.includes(LINK_PLACE) ? without.replaceAll(LINK_PLACE, link) : `${without}\n\n${link}`,
  };
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
