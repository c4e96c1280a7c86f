import { noneWaits } from "#app/domain/agenda-item/plan-move.ts";
import { staysWithRecord } from "#app/domain/agenda-item/may.ts";
import { isOpenItem } from "#app/domain/agenda-item/state-sets.ts";
import { howItemIsWithdrawn } from "#app/domain/year-end/choices.ts";
import { isMeetingHeld, isOfYear, isNotToCome } from "#app/domain/year-end/may.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findOpenVariation } from "#db/programme/variations.server.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { requireVerdict, requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { withdrawItemIn } from "#app/services/agenda-item/withdraw-item.server.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import type { Settled, Settling, ToSettle } from "./settlement.server.ts";
import { carryItem } from "./carry-item.server.ts";

/**
 * Carries an item forward as a new one of the next year's programme, with its
 * questions not put yet, or closes it. The old one is withdrawn: by a variation
 * while the year still runs and its programme is approved, at once when the year
 * is over. Refuses an item that is not of this programme or is still to come.
 */
export async function settleItem(trx: Trx, acting: Acting, asked: ToSettle, settling: Settling): Promise<Settled> {
  const item = requireRecord(await findItem(trx, acting.actor, asked.id));
  const { year, choice, reasonWords } = settling;
  const verdict = allOf(
    isOfYear(item.programmeId === year.id && isOpenItem(item.state)),
    isMeetingHeld(item, acting.actor.today),
    staysWithRecord(item),
    isNotToCome(item.state === "scheduled" ? item.meetsOn : null, acting.actor.today),
  );
  const subject = { kind: "item", id: item.id, version: item.version } as const;
  await requireCurrent(trx, subject, asked.version ?? item.version, verdict);

  const carried = choice === "carry" ? await carryItem(trx, acting, item, settling) : null;
  const words = carried ? `Carried forward as ${reference("item", carried)}: ${reasonWords}` : reasonWords;
  await withdraw(trx, acting, item, words, howItemIsWithdrawn(acting.actor.today, year.lastDay));
  return { version: item.version + 1, toRecordId: carried, themeId: item.themeId };
}

async function withdraw(trx: Trx, acting: Acting, item: ItemRow, reasonWords: string, how: "as any other" | "at once") {
  const why = { reasonCode: "other", reasonWords } as const;
  if (how === "as any other") {
    await withdrawItemIn(trx, acting, { itemId: item.id, version: item.version, ...why });
    return;
  }
  const open = await findOpenVariation(trx, item.id);
  requireVerdict(noneWaits(open?.id ?? null));
  await writeMove(trx, acting, { item, kind: "withdraw", to: null, next: null, ...why }, null);
}
