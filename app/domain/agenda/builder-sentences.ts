import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { AgendaState } from "./states.ts";
import { lateItemsSentence, type PlannedAgenda } from "./release.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";

/** How the papers of an agenda stand on a day: when they are due, and how many are owed past it. */
export type PapersDue = { words: string; lateWords: string };

/** "Papers due 18 August 2026" and "2 late"; null where the body has no such rule. */
export function papersDue(due: Worked | null, owed: number, today: IsoDate): PapersDue | null {
  if (due === null) return null;
  if (!due.known) return { words: `Papers: ${due.because}`, lateWords: "" };
  const isPast = due.on < today;
  return {
    words: `Papers ${isPast ? "were due" : "due"} ${dateText(due.on)}`,
    lateWords: isPast && owed > 0 ? `${owed} late` : "",
  };
}

type Decided = {
  state: AgendaState;
  submittedByName: string | null;
  decidedByName: string | null;
  decisionWords: string | null;
};

/** Who sent the agenda to the chair, or what the chair decided on it; "" where neither is to be said now. */
export function decisionLine({ state, submittedByName, decidedByName, decisionWords }: Decided): string {
  if (state === "with_chair") return submittedByName ? `Sent to the chair by ${submittedByName}.` : "";
  if (decidedByName === null || state === "published") return "";
  const done = state === "agreed" ? "Agreed" : "Sent back";
  return `${done} by ${decidedByName}${decisionWords ? `: ${decisionWords}` : "."}`;
}

/** What is still to be put right: items published too late, and changes since the last release. */
export function builderWarnings(
  lateItems: readonly { reference: string; title: string }[],
  planned: Pick<PlannedAgenda, "paper" | "lateItems">,
  releases: number,
): string[] {
  const late = lateItems.length > 0 ? lateItems : planned.lateItems;
  return [
    ...(late.length > 0 ? [lateItemsSentence(late)] : []),
    ...(releases > 0 && planned.paper !== null
      ? ["The public cannot see what has changed since the agenda was published: publish a supplementary agenda."]
      : []),
  ];
}
