import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeItemAgain } from "#app/services/agenda-item/write-item-again.server.ts";
import { askToAdd } from "#app/services/programme/ask-to-add.server.ts";
import { startProgrammeIn } from "#app/services/programme/start-programme.server.ts";
import type { Settling, YearToSettle } from "./settlement.server.ts";

/** Makes the item again in the next year's programme, with its witnesses and the questions not put yet; its number. */
export async function carryItem(
  trx: Trx,
  acting: Acting,
  item: ItemRow,
  { year, reasonWords }: Settling,
): Promise<number> {
  const next = await nextProgramme(trx, acting, year);
  const theme = item.themeState === null ? null : { state: item.themeState };
  requireVerdict(mayCreateItem(item.bodyId, theme, next.state, acting.actor));
  const id = await writeItemAgain(trx, acting, item, { programmeId: next.id, reason: null });
  await askToAdd(trx, acting, id, next, { reasonWords });
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
