import { filledIn, type EventAction, type ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findItem, updateItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** What every change of how an item stands among the papers is asked for: which, and the version its form was rendered from. */
export type ItemInput = { itemId: number; version: number };

export type ItemChanged = Promise<Outcome<{ reference: string; title: string }>>;

export type ItemChange = {
  may: (item: ItemRow) => Verdict;
  to: (item: ItemRow) => Partial<Omit<New<"agendaItem">, "id" | "bodyId" | "version">>;
  event: (item: ItemRow) => ToldEvent<EventAction, "reference">;
  /** What else is written in the same deed. */
  also?: (trx: Trx, item: ItemRow) => Promise<void>;
};

/**
 * The one way an agenda item's part, paper or urgency changes: loads it as the
 * actor sees it, asks the rule, refuses a form from an older version, and writes
 * the change and its event together.
 */
export function changeItemBy(db: Db, acting: Acting, input: ItemInput, change: ItemChange): ItemChanged {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    const subject = { kind: "item", id: item.id, version: item.version } as const;
    await requireCurrent(trx, subject, input.version, change.may(item));

    await updateItem(trx, item.id, change.to(item));
    await change.also?.(trx, item);
    const ref = reference("item", item.id);
    await writeEvent(trx, acting, {
      ...filledIn(change.event(item), { reference: ref }),
      subject: { ...subject, version: item.version + 1 },
      about: about(["theme", item.themeId], ["meeting", item.meetingId]),
      bodyId: item.bodyId,
    });
    return { reference: ref, title: item.title };
  });
}
