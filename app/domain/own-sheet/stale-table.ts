import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Whether what the preview said still holds when its rows are saved. */
export function staleTable(isSame: boolean): Verdict {
  if (isSame) return allowed;
  return refused(
    "stale",
    "What is recorded has changed since you looked at this table, so something else would become of its rows. Nothing was saved: look at it again.",
  );
}
