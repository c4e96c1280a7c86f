import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";

/** How the report for an item stands. */
export const PAPER_LABELS = {
  expected: "Expected",
  to_follow: "To follow",
  received: "Received",
  none: "No paper needed",
} as const;
export type Paper = keyof typeof PAPER_LABELS;
export const PAPERS = Object.keys(PAPER_LABELS) as Paper[];

type PaperFacts = { kind: ItemKind; paper: Paper; paperOn: IsoDate | null };

/** Whether a report is still owed: standing and procedural business needs none until somebody says that one is to follow. */
export function isPaperOwed({ kind, paper }: Omit<PaperFacts, "paperOn">): boolean {
  return paper === "to_follow" || (paper === "expected" && isInProgramme(kind));
}

/** "Paper received 2 September 2026", "Paper to follow"; "" where none is needed. */
export function paperText({ kind, paper, paperOn }: PaperFacts): string {
  if (paper === "received") return paperOn ? `Paper received ${dateText(paperOn)}` : "Paper received";
  if (!isPaperOwed({ kind, paper })) return "";
  return paper === "to_follow" ? "Paper to follow" : "Paper expected";
}
