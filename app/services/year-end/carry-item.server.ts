import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { itemText } from "#app/domain/agenda-item/text.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { insertItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import { listWitnesses, setWitnesses } from "#db/agenda/witnesses.server.ts";
import { moveQuestionsToItem } from "#db/year-end/year-end.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { startProgrammeIn } from "#app/services/programme/start-programme.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import type { Settling, YearToSettle } from "./settlement.server.ts";

/** Makes the item again in the next year's programme, with its witnesses and the questions not put yet; its number. */
export async function carryItem(trx: Trx, acting: Acting, item: ItemRow, { year }: Settling): Promise<number> {
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
