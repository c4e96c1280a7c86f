import { isRuleId, type RuleId } from "./rules.ts";

/** What a deadline belongs to: the meeting, the financial year (by the year it begins in) or the occasion that starts it. */
export type DeadlineOf = { kind: "meeting" | "year" | "occasion"; id: number };

/** "N1:M-5", "P1:2027", "P18:O-3": the same for as long as what starts it is there. For addresses. */
export function deadlineKey(ruleId: RuleId, of: DeadlineOf): string {
  return `${ruleId}:${PREFIX[of.kind]}${of.id}`;
}

/** The rule and what starts it that a key names; undefined where the text is no key. */
export function readDeadlineKey(text: string | undefined): { ruleId: RuleId; of: DeadlineOf } | undefined {
  const match = /^([A-Z]\d{1,2}):(?:(M|O)-([1-9]\d{0,8})|(\d{4}))$/.exec(text ?? "");
  const [, ruleId = "", letter, id, year] = match ?? [];
  if (!isRuleId(ruleId)) return undefined;
  if (year !== undefined) return { ruleId, of: { kind: "year", id: Number(year) } };
  return { ruleId, of: { kind: letter === "M" ? "meeting" : "occasion", id: Number(id) } };
}

/** Where the working of a body's deadline is read. */
export function deadlinePath(bodySlug: string, key: string): string {
  return `/deadlines/${bodySlug}/${key}`;
}

const PREFIX = { meeting: "M-", year: "", occasion: "O-" } as const;
