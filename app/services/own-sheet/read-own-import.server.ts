import type { Actor } from "#app/domain/actor.ts";
import { neededField, OWN_FIELDS } from "#app/domain/own-sheet/fields.ts";
import { OWN_KINDS } from "#app/domain/own-sheet/kinds.ts";
import { mayMoveTable, tableOffers } from "#app/domain/own-sheet/may.ts";
import { ROW_FATE_LIST, type RowFate } from "#app/domain/own-sheet/plan.ts";
import { isWaitingImport } from "#app/domain/own-sheet/state-sets.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findOwnImport } from "#db/own-sheet/own-imports.server.ts";
import { keptTable, type KeptMapping } from "./kept-table.server.ts";
import { matchesToShow } from "./matches-to-show.server.ts";
import { markOfPlan, planTable, type RowOfTable } from "./plan-table.server.ts";
import { readRestOfFile } from "./rest-of-file.server.ts";
import { linesOfMade } from "./made-lines.server.ts";
import { stillAsMade } from "./still-as-made.server.ts";

const PAGE = 50;
/** As many rows that are left out are named. */
const MOST_NAMED = 20;

/**
 * A table that was brought in: while it waits, what would become of its rows, in words and numbers; once saved, what was
 * made of them. One page, those that are left out first; undefined where the actor does not see it.
 */
export async function readOwnImport(db: Db, actor: Actor, id: number, asked: number) {
  const table = await findOwnImport(db, actor, id);
  if (!table) return undefined;
  const { mapping, made, readings } = keptTable(table);
  const rows = await planTable(db, actor, table);
  const sorted = ROW_FATE_LIST.flatMap((fate) => rows.filter((row) => row.fate === fate));
  const lines = made ? linesOfMade(made, actor) : [];
  const pages = Math.max(1, Math.ceil(Math.max(sorted.length, lines.length) / PAGE));
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), pages);
  const shown = <T>(all: readonly T[]) => all.slice((page - 1) * PAGE, page * PAGE);
  const count = (fate: RowFate) => rows.filter((row) => row.fate === fate).length;
  return {
    id,
    version: table.version,
    fileName: table.fileName,
    bodyName: table.bodyName,
    bodySlug: table.bodySlug,
    kind: table.kind,
    nouns: table.kind ? { one: OWN_KINDS[table.kind].one as string, many: OWN_KINDS[table.kind].many as string } : null,
    state: table.state,
    waits: isWaitingImport(table.state),
    brought: { at: table.broughtAt as string, name: table.broughtByName },
    saved: table.savedAt ? { at: table.savedAt as string, name: table.savedByName } : null,
    undone: table.undoneAt ? { at: table.undoneAt as string, name: table.undoneByName } : null,
    sheet: mapping ? (readings[mapping.sheet]?.name ?? "") : "",
    counts: { added: count("added"), changed: count("changed"), here: count("here"), left: count("left") },
    unread: rows.filter(({ kept, fate }) => kept.length > 0 && fate !== "left").length,
    empty: withoutWording(mapping),
    rows: shown(sorted).map(withoutMake),
    matches: matchesToShow(rows),
    lines: shown(lines),
    rest: await readRestOfFile(db, actor, made),
    page,
    pages,
    mark: markOfPlan(rows),
    offers: tableOffers(table, actor, made ? await stillAsMade(db, made) : allowed),
    verdict: mayMoveTable("save_table", table, actor),
  };
}

/** The rows that say nothing in the one column that is needed, in words; null for none. */
function withoutWording(mapping: KeptMapping | null): string | null {
  const empty = mapping?.empty ?? [];
  if (!mapping || empty.length === 0) return null;
  const label = OWN_FIELDS[mapping.kind][neededField(mapping.kind)]?.label ?? "";
  const more = empty.length > MOST_NAMED ? `, and ${empty.length - MOST_NAMED} more` : "";
  return `${empty.length} without “${label}”: row ${empty.slice(0, MOST_NAMED).join(", ")}${more}`;
}

function withoutMake({ number, from, title, fate, own, words, kept }: RowOfTable) {
  return { number, from, title, fate, own, words, kept };
}

export type OwnImportRead = NonNullable<Awaited<ReturnType<typeof readOwnImport>>>;
