import type { Actor } from "#app/domain/actor.ts";
import type { ComparedWith, PresentRecord } from "#app/domain/sheet/compare.ts";
import { readFields } from "#app/domain/sheet/fields.ts";
import { meetingByDay } from "#app/domain/sheet/meeting-by-day.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { nameNotes } from "#app/domain/sheet/near-names.ts";
import type { NewRowLookups } from "#app/domain/sheet/new-rows.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { allOf, allowed } from "#app/domain/verdict.ts";
import { IMPORTERS } from "./importers.server.ts";

/** How the rows of this kind are judged: each by the rules of the deeds that its values would be saved by. */
export function judgeRows(
  kind: SheetKind,
  lookups: NewRowLookups,
  actor: Actor,
): Required<Pick<ComparedWith, "whyNot" | "move" | "notes" | "byDay">> {
  const importer = IMPORTERS[kind];
  const placing = { ...lookups, today: actor.today };
  const readOf = (row: SheetRow, keys: readonly string[]) => readFields(kind, row.values, keys, lookups);
  const moveOf = (row: SheetRow, keys: readonly string[], record: PresentRecord) => {
    const read = readOf(row, keys);
    return read.ok ? (importer.move?.(record, read.fields, lookups, actor) ?? null) : null;
  };
  return {
    whyNot: (row, keys, record) => {
      const read = readOf(row, keys);
      if (!read.ok) return read.because;
      const verdict = record
        ? allOf(record.verdict, moveOf(row, keys, record)?.verdict ?? allowed)
        : importer.mayAdd(read.fields, lookups, actor);
      return verdict.allowed ? null : verdict.because;
    },
    move: moveOf,
    byDay: (row, present) => meetingByDay(SHEETS[kind], row, String(present?.values["meeting"] ?? ""), placing),
    notes: (row, keys) => nameNotes(readOf(row, keys), lookups.people),
  };
}
