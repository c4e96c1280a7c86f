import type { OwnKind } from "#app/domain/own-sheet/kinds.ts";
import { insertBroughtRow } from "#db/own-sheet/brought-rows.server.ts";
import { listVersions } from "#db/own-sheet/made-records.server.ts";
import type { MadeRecord } from "#db/own-sheet/take-out.server.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import type { OwnImportRow } from "#db/own-sheet/own-imports.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { keptTable, type MadeOfTable } from "./kept-table.server.ts";
import type { Making } from "./making.server.ts";
import { OWN_MAKERS } from "./own-makers.server.ts";
import type { RowOfTable } from "./plan-table.server.ts";
import { wordsOfRow } from "./words-of-row.server.ts";

/** Makes the record of each row, or its report, and keeps where it came from. Returns what was made, as undoing it needs it. */
export async function saveOwnRows(
  trx: Trx,
  acting: Acting,
  table: OwnImportRow,
  kind: OwnKind,
  rows: readonly RowOfTable[],
): Promise<MadeOfTable> {
  const body = requireRecord(await findMeetingBody(trx, acting.actor, table.bodyId));
  const done: MadeOfTable = { made: [], reported: [], lines: [] };
  const making: Making = { trx, acting, body, done, meetings: new Map(), themes: new Map() };
  const kept = keptTable(table);
  const records = new Map(kept.records.map((record) => [record.number, record]));
  for (const row of rows) {
    const say = (because: string) => `Row ${row.from}, “${row.title.slice(0, 80)}”: ${because} Nothing was saved.`;
    const before = done.made.length;
    const record = await refusingAs(say, () => OWN_MAKERS[kind](making, row.make as never));
    done.lines.push({ row: row.from, title: row.title.slice(0, 200), ...record });
    const words = wordsOfRow(kept, records.get(row.number));
    for (const { kind: of, id } of [record, ...madeBeside(done.made.slice(before), record)])
      await insertBroughtRow(trx, { ownImportId: table.id, kind: of, recordId: id, rowNumber: row.from, words });
  }
  await takeVersions(trx, done);
  return done;
}

/** The meeting and the theme that a row made beside its own record: they came from it too. */
function madeBeside(made: readonly MadeRecord[], { kind: own }: { kind: MadeRecord["kind"] }) {
  return made.flatMap(({ kind, id }) =>
    (kind === "meeting" || kind === "theme") && kind !== own ? [{ kind, id }] : [],
  );
}

/** The version that each record was left with, now that all rows are made: a theme may have moved with its item. */
async function takeVersions(trx: Trx, done: MadeOfTable): Promise<void> {
  done.made = await listVersions(trx, done.made);
  const ids = done.reported.map(({ id }) => ({ kind: "follow_up" as const, id }));
  const now = new Map((await listVersions(trx, ids)).map(({ id, version }) => [id, version]));
  for (const one of done.reported) one.version = now.get(one.id) ?? one.version;
}
