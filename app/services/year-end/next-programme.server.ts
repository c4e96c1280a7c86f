import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { findProgrammeOfYear } from "#db/agenda-item/item-places.server.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { YearToSettle } from "./settlement.server.ts";
import { startProgrammeIn } from "#app/services/programme/start-programme.server.ts";

/** The programme of the year after this one, started as a draft where there is none. */
export async function nextProgramme(
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
