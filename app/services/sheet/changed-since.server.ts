import { instantWords } from "#app/domain/calendar.ts";
import { eventSentence } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { ComparedRow } from "#app/domain/sheet/compare.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { refused, type Refusal } from "#app/domain/verdict.ts";
import { listEventsAfter } from "#db/events.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

const MOST_NAMED = 5;

/** The refusal of a preview that no longer holds: which of its records were changed since, by whom. */
export async function changedSince(
  trx: Trx,
  kind: SheetKind,
  compared: readonly ComparedRow[],
  seen: number,
): Promise<Refusal> {
  const { record } = SHEETS[kind];
  const ids = compared.flatMap(({ row }) => row.id ?? []);
  const since = await listEventsAfter(trx, record, ids, seen, MOST_NAMED);
  const words = since.map(
    (event) =>
      `${reference(record, event.subjectId)}: ${event.actorName} ${eventSentence(event.action, event.particulars)} (${instantWords(event.at)})`,
  );
  const what = words.length > 0 ? words.join("; ") : "what it names has changed";
  return refused(
    "stale",
    `This has changed since you looked at it. ${what}. Nothing was saved: check it as it is now, and save it again.`,
  );
}
