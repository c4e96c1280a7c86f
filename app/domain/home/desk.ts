/** One thing to do next: what and the verb that does it, why, and how it stands with its day. */
export type DeskRow = {
  words: string;
  note: string;
  href: string;
  verb: string;
  /** `first` is a meeting that was held and is not recorded; what is `new` has come in; the rest is `open`. */
  stage: "first" | "late" | "soon" | "new" | "open";
  /** How many days it is late, or away. */
  days?: number;
  /** How many are late, where they are told of together. */
  many?: number;
};

/** More than a morning's work: the rest follows once these are done, and its lists are one press away. */
const MOST_NEXT = 8;

/** What is to be done next, in this order: what is first; late, the latest first; near, the nearest first; new; the rest. */
export function inOrder(rows: readonly DeskRow[]): DeskRow[] {
  const place = ({ stage }: DeskRow) => ["first", "late", "soon", "new", "open"].indexOf(stage);
  const within = ({ stage, days = 0 }: DeskRow) => (stage === "late" ? -days : days);
  return rows.toSorted((a, b) => place(a) - place(b) || within(a) - within(b)).slice(0, MOST_NEXT);
}

/** What stands beside it: "9 days late", "5 late", "In 2 days", "New"; nothing where it has no day. */
export function badgeOf({ stage, days = 0, many }: DeskRow): { words: string; mark: "late" | "needs" } | null {
  if (stage === "late") return { words: many === undefined ? `${dayText(days)} late` : `${many} late`, mark: "late" };
  if (stage === "soon") return { words: soonText(days), mark: "needs" };
  return stage === "new" ? { words: "New", mark: "needs" } : null;
}

function soonText(days: number): string {
  if (days === 0) return "Today";
  return days === 1 ? "Tomorrow" : `In ${dayText(days)}`;
}

function dayText(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
