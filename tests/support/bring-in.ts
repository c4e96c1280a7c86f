import type { OwnKind } from "#app/domain/own-sheet/kinds.ts";
import { DO_OWN_JOB } from "#app/imports/own-jobs.server.ts";
import type { OwnFileRead, OwnRowsRead } from "#app/imports/own-file.ts";
import { bringInTable } from "#app/services/own-sheet/bring-in-table.server.ts";
import { chooseColumns } from "#app/services/own-sheet/choose-columns.server.ts";
import { keptTable } from "#app/services/own-sheet/kept-table.server.ts";
import { offerColumns } from "#app/services/own-sheet/offer-columns.server.ts";
import { readOwnImport } from "#app/services/own-sheet/read-own-import.server.ts";
import { saveTable } from "#app/services/own-sheet/save-table.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { findOwnImport } from "#db/own-sheet/own-imports.server.ts";

type Given = { bodyId: number; fileName: string; bytes: Uint8Array; sheet?: number; kind?: OwnKind };

/** Brings a file in, and says nothing of its columns yet. */
export async function bringInOnly(db: Db, acting: () => Acting, { bodyId, fileName, bytes }: Given) {
  const read = (await DO_OWN_JOB["own-file"](bytes, fileName)) as OwnFileRead;
  if (!read.ok) throw new Error(read.problems.join(" "));
  const brought = await bringInTable(db, acting(), { bodyId, fileName, grids: read.grids, readings: read.readings });
  if (!brought.ok) throw new Error(brought.refusal.because);
  return { id: brought.result.id, grids: read.grids };
}

/** Brings a file in and takes what is proposed of its columns, as an officer does who changes nothing. Returns its number. */
export async function bringIn(db: Db, acting: () => Acting, given: Given): Promise<number> {
  const { id } = await bringInOnly(db, acting, given);
  return chooseOf(db, acting, id, given);
}

/** Takes what is proposed of the columns of a table that waits. */
export async function chooseOf(
  db: Db,
  acting: () => Acting,
  id: number,
  { sheet, kind }: Pick<Given, "sheet" | "kind"> = {},
): Promise<number> {
  const { grids } = keptTable((await findOwnImport(db, acting().actor, id))!);
  const offer = (await offerColumns(db, acting().actor, id, { sheet: sheet ?? null, kind: kind ?? null }))!;
  const columns = Object.fromEntries(offer.columns.flatMap(({ at, field }) => (field ? [[at, field]] : [])));
  const startYear = Number(offer.startYear);
  const mapping = { kind: offer.kind, columns, everywhere: {}, sheet: offer.sheet, startYear };
  const year = { yearStartsOn: `${startYear}-05-01`, today: acting().actor.today };
  const asked = { grid: grids[offer.sheet], headingsRow: offer.reading.headingsAt, mapping, year };
  const rows = (await DO_OWN_JOB["own-rows"](new TextEncoder().encode(JSON.stringify(asked)), "")) as OwnRowsRead;
  if (!rows.ok) throw new Error(rows.problems.join(" "));
  const chosen = await chooseColumns(db, acting(), {
    ...{ importId: id, version: 1, records: rows.records },
    mapping: { ...mapping, empty: rows.empty },
  });
  if (!chosen.ok) throw new Error(chosen.refusal.because);
  return id;
}

/** What a page shows of a table that was brought in. */
export async function previewOf(db: Db, acting: () => Acting, id: number) {
  return (await readOwnImport(db, acting().actor, id, 1))!;
}

/** Saves a table as its preview shows it. */
export async function saveBroughtIn(db: Db, acting: () => Acting, id: number) {
  const { version, mark } = await previewOf(db, acting, id);
  return saveTable(db, acting(), { importId: id, version, mark });
}

/** What is kept of it. */
export async function keptOf(db: Db, acting: () => Acting, id: number) {
  return (await findOwnImport(db, acting().actor, id))!;
}
