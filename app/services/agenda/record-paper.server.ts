import { mayHaveCome, mayPrepareItem } from "#app/domain/agenda/may.ts";
import { PAPER_LABELS, type Paper } from "#app/domain/agenda/papers.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { allOf, allowed } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeItemBy, type ItemChanged, type ItemInput } from "#app/services/agenda-item/change-item-by.server.ts";

/**
 * Records how an item's paper stands; one that was received says on which day.
 * Refuses by role, state, a stale version, and a day that is still to come.
 */
export function recordPaper(
  db: Db,
  acting: Acting,
  input: ItemInput & { paper: Paper; paperOn: IsoDate | null },
): ItemChanged {
  const hasCome = input.paper === "received";
  return changeItemBy(db, acting, input, {
    may: (item) =>
      allOf(
        mayPrepareItem("record_paper", item, acting.actor),
        hasCome ? mayHaveCome(input.paperOn, acting.actor.today) : allowed,
      ),
    to: () => ({ paper: input.paper, paperOn: hasCome ? input.paperOn : null }),
    event: () => ({
      action: "paper_recorded",
      particulars: { to: PAPER_LABELS[input.paper].toLowerCase() },
    }),
  });
}
