import { dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import { RULES, type RuleId } from "#app/domain/deadline/rules.ts";
import { reference } from "#app/domain/references.ts";
import type { DeskRow } from "./desk.ts";

/** A deadline that is late or near, as far as the desk needs it. */
export type NearDeadline = {
  ruleId: RuleId;
  kind: string;
  subjectId: number;
  onDay: IsoDate;
  stage: "late" | "soon";
  /** What starts it: "Meeting of Thursday 3 December 2026". */
  of: string;
  /** Where its working and its result are. */
  href: string;
};

/** What meets a deadline of a meeting, under the meeting's address; the others are met on their own page. */
const DEEDS: Partial<Record<RuleId, { words: string; verb: string; path: string }>> = {
  L2: { words: "Send the draft agenda to the chair", verb: "Send", path: "agenda/submission" },
  N1: { words: "Publish the notice and agenda", verb: "Publish", path: "agenda/publication" },
  N2: { words: "Publish the notice and agenda", verb: "Publish", path: "agenda/publication" },
};

/** A deadline as something to do, with the deed that meets it where there is one. */
export function deadlineRow(
  { ruleId, kind, subjectId, onDay, stage, of, href }: NearDeadline,
  today: IsoDate,
): DeskRow {
  const deed = kind === "meeting" ? DEEDS[ruleId] : undefined;
  const days = Math.abs(daysBetween(today, onDay));
  return {
    words: deed?.words ?? RULES[ruleId].title,
    note: `${of}. ${stage === "late" ? "Was due" : "Due"} by ${dateText(onDay)}`,
    href: deed ? `/meetings/${reference("meeting", subjectId)}/${deed.path}` : href,
    verb: deed?.verb ?? "Open",
    stage,
    days,
  };
}
