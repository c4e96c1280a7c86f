import type { Transaction } from "kysely";
import { instantWords } from "#app/domain/calendar.ts";
import { eventSentence, type RecordKind } from "#app/domain/events.ts";
import { refused, type Refusal } from "#app/domain/verdict.ts";
import { listEventsSince } from "#db/events.server.ts";
import type { Database } from "#db/schema.ts";

/** The refusal of a form that was opened before the record's latest change: who has changed what since. */
export async function refusalOfStaleForm(
  trx: Transaction<Database>,
  record: { kind: RecordKind; id: number },
  renderedFrom: number,
): Promise<Refusal> {
  const since = await listEventsSince(trx, record.kind, record.id, renderedFrom);
  const words = since.map(
    (event) => `${event.actorName} ${eventSentence(event.action, event.particulars)} (${instantWords(event.at)})`,
  );
  const what = words.length > 0 ? words.join("; ") : "it has been changed";
  return refused(
    "stale",
    `This has changed since you opened it: ${what}. Nothing of yours has been saved. Check it against the latest, then send it again.`,
  );
}
