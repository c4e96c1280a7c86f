import { instantText, type IsoInstant } from "./calendar.ts";
import { eventSentence, type EventAction, type StoredParticulars } from "./events.ts";
import { refused, type Refusal } from "./verdict.ts";

/** An event as it is told to somebody whose page is older than it. */
export type EventSince = { actorName: string; action: EventAction; particulars: StoredParticulars; at: IsoInstant };

/** What happened since, with who did it and when: "Jo Bryce edited the title (1 September 2026 at 10am)". */
export function toldSince({ actorName, action, particulars, at }: EventSince): string {
  return `${actorName} ${eventSentence(action, particulars)} (${instantText(at)})`;
}

/** The refusal of a form that was opened before the record's latest change, saying who has changed what since. */
export function staleForm(since: readonly string[]): Refusal {
  const what = since.length > 0 ? since.join("; ") : "it has been changed";
  return refused(
    "stale",
    `This has changed since you opened it: ${what}. Nothing you entered has been saved. Check it against the latest, then send it again.`,
  );
}
