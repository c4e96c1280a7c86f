import { count } from "#app/domain/event/particulars.ts";

/** One thing to do next: what and the verb that does it, why, and how it stands with its day. */
export type DeskRow = {
  words: string;
  note: string;
  /** The form that does it, filled in as far as it is known; or what there is to look at before. */
  href: string;
  verb: string;
  /** What is `new` has come in; `open` has no day. */
  stage: "late" | "soon" | "new" | "open";
  /** It comes before everything: a meeting that was held and is not recorded. */
  isFirst?: boolean;
  /** How many days it is late, or away. */
  days?: number;
  /** How many are late, where they are told of together. */
  many?: number;
  /** The form that does it in one press, where nothing has to be said; `of` is whom or what it is about. */
  send?: { action: string; fields: Record<string, string>; of: string };
};

/** More than a morning's work: the rest follows once these are done, and its lists are one press away. */
const MOST_NEXT = 8;

/** What is to be done next, in this order: what is first; late, the latest first; near, the nearest first; new; the rest. */
export function inOrder(rows: readonly DeskRow[]): DeskRow[] {
  const place = ({ isFirst, stage }: DeskRow) => (isFirst ? -1 : ["late", "soon", "new", "open"].indexOf(stage));
  const within = ({ isFirst, stage, days = 0 }: DeskRow) => (isFirst ? 0 : stage === "late" ? -days : days);
  return rows.toSorted((a, b) => place(a) - place(b) || within(a) - within(b)).slice(0, MOST_NEXT);
}

/** What stands beside it: "9 days late", "5 late", "In 2 days", "New"; nothing where it has no day, or its note says it. */
export function badgeOf({
  stage,
  days,
  many,
}: Pick<DeskRow, "stage" | "days" | "many">): { words: string; mark: "late" | "needs" } | null {
  if (stage === "new") return { words: "New", mark: "needs" };
  if (stage === "late" && many !== undefined) return { words: `${many} late`, mark: "late" };
  if (days === undefined) return null;
  if (stage === "late") return { words: `${count(days, "day")} late`, mark: "late" };
  return stage === "soon" ? { words: soonText(days), mark: "needs" } : null;
}

function soonText(days: number): string {
  if (days === 0) return "Today";
  return days === 1 ? "Tomorrow" : `In ${count(days, "day")}`;
}
