import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { noneWaits } from "#app/domain/agenda-item/plan-move.ts";
import { itemText } from "#app/domain/agenda-item/text.ts";
import { isOpenItem } from "#app/domain/agenda-item/state-sets.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { isNotToCome } from "#app/domain/programme/year-end.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { findOpenVariation } from "#db/programme/variations.server.ts";
import { findItem, insertItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { listWitnesses, setWitnesses } from "#db/agenda/witnesses.server.ts";
import { moveQuestionsToItem } from "#db/year-end/year-end.server.ts";
import { requireVerdict, requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { startProgrammeIn } from "#app/services/programme/start-programme.server.ts";
import { withdrawItemIn } from "#app/services/agenda-item/withdraw-item.server.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { isOfYear, type Settled, type Settling, type ToSettle, type YearToSettle } from "./settlement.server.ts";

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
    isNotToCome(item.state === "scheduled" ? item.meetsOn : null, acting.actor.today),
  );
  const subject = { kind: "item", id: item.id, version: item.version } as const;
  await requireCurrent(trx, subject, asked.version ?? item.version, verdict);

  const carried = choice === "carry" ? await carryItem(trx, acting, item, settling) : null;
  const words = carried ? `Carried forward as ${reference("item", carried)}: ${reasonWords}` : reasonWords;
  await withdraw(trx, acting, item, words, acting.actor.today > year.lastDay);
  return { version: item.version + 1, toRecordId: carried, themeId: item.themeId };
}

async function carryItem(trx: Trx, acting: Acting, item: ItemRow, { year }: Settling): Promise<number> {
  const next = await nextProgramme(trx, acting, year);
  const theme = item.themeState === null ? null : { state: item.themeState };
  requireVerdict(mayCreateItem(item.bodyId, theme, next.state, acting.actor));
  const witnesses = await listWitnesses(trx, [item.id]);
  const id = await insertItem(trx, {
    bodyId: item.bodyId,
    programmeId: next.id,
    themeId: item.themeId,
    kind: item.kind,
    ...itemText(item),
  });
  await setWitnesses(trx, id, {
    officeIds: witnesses.flatMap((witness) => (witness.officeId === null ? [] : [witness.officeId])),
    words: witnesses.flatMap((witness) => (witness.officeId === null ? [witness.words] : [])),
  });
  await moveQuestionsToItem(trx, item.id, id);
  await writeEvent(trx, acting, {
    action: "item_created",
    subject: { kind: "item", id, version: 1 },
    about: about(["theme", item.themeId], ["programme", next.id]),
    bodyId: item.bodyId,
    particulars: { reference: reference("item", id), title: item.title },
  });
  return id;
}

/** The programme of the year after this one, started as a draft where there is none. */
async function nextProgramme(
  trx: Trx,
  acting: Acting,
  year: YearToSettle,
): Promise<{ id: number; state: ProgrammeState }> {
  const startYear = year.startYear + 1;
  const there = await findProgrammeOfYear(trx, year.bodyId, startYear);
  if (there) return there;
  const body = requireRecord(await findOpenBody(trx, acting.actor, year.bodyId));
  const { id } = await startProgrammeIn(trx, acting, body, { startYear, introduction: "" });
  return { id, state: "draft" };
}

/** Once the year is over its programme binds no more, and the item is withdrawn without a variation. */
async function withdraw(trx: Trx, acting: Acting, item: ItemRow, reasonWords: string, isOver: boolean) {
  const why = { reasonCode: "other", reasonWords } as const;
  if (!isOver) {
    await withdrawItemIn(trx, acting, { itemId: item.id, version: item.version, ...why });
    return;
  }
  const open = await findOpenVariation(trx, item.id);
  requireVerdict(noneWaits(open?.id ?? null));
  await writeMove(trx, acting, { item, kind: "withdraw", to: null, next: null, ...why }, null);
}
