import { exemptLine, hasParagraph } from "#app/domain/agenda/exempt.ts";
import { mayPrepareItem } from "#app/domain/agenda/may.ts";
import { PART_LABELS, type Part } from "#app/domain/agenda/parts.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeItemBy, type ItemChanged, type ItemInput } from "#app/services/agenda-item/change-item-by.server.ts";
import { withholdItem } from "./withhold-item.server.ts";

/**
 * Puts an item in part I or part II. In part II it names the paragraph that
 * makes it exempt, and whatever readers had of it but its title is taken away at
 * once; back in part I, the next release or agenda publishes it. Refuses by role,
 * state, a stale version, and part II without a paragraph.
 */
export function setItemPart(
  db: Db,
  acting: Acting,
  input: ItemInput & { part: Part; exemptParagraph: string | null; exemptWords: string },
): ItemChanged {
  const isExempt = input.part === "part_2";
  return changeItemBy(db, acting, input, {
    may: (item) => allOf(mayPrepareItem("set_item_part", item, acting.actor), hasParagraph(input)),
    to: () => ({
      part: input.part,
      exemptParagraph: isExempt ? input.exemptParagraph : null,
      exemptWords: isExempt ? input.exemptWords : "",
    }),
    also: async (trx, item) => {
      if (isExempt) await withholdItem(trx, item, exemptLine(input.exemptParagraph, item.jurisdiction));
    },
    event: () => ({ action: "item_part_set", particulars: { to: PART_LABELS[input.part] } }),
  });
}
