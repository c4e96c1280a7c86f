import { reference, type ReferredKind } from "#app/domain/references.ts";
import { toldSince, type EventSince } from "#app/domain/stale.ts";
import { allowed, refused, type Refusal, type Verdict } from "#app/domain/verdict.ts";

/** The refusal of a preview that no longer holds: which of its records were changed since, by whom. */
export function stalePreview(record: ReferredKind, since: readonly (EventSince & { subjectId: number })[]): Refusal {
  const told = since.map((event) => `${reference(record, event.subjectId)}: ${toldSince(event)}`);
  const what = told.length > 0 ? told.join("; ") : "what it names has changed";
  return refused(
    "stale",
    `This has changed since you looked at it. ${what}. Nothing was saved: check it as it is now, and save it again.`,
  );
}

/** As many references as one sentence holds. */
const MOST_NAMED = 10;

/** Whether everything is as the import left it; `changed` are the numbers of the records that are not. */
export function isAsImported(record: ReferredKind, changed: readonly number[]): Verdict {
  if (changed.length === 0) return allowed;
  const named = changed.slice(0, MOST_NAMED).map((id) => reference(record, id));
  const more = changed.length > MOST_NAMED ? ` and ${changed.length - MOST_NAMED} more` : "";
  return refused(
    "state",
    `It cannot be undone in one step: ${named.join(", ")}${more} ${changed.length === 1 ? "has" : "have"} been changed since. Change back by hand what should go back.`,
  );
}

/** The refusal of a row that names a record which is gone, or which the actor does not see. */
export const NAMES_NOTHING = refused("input", "What it names is no longer here.");
