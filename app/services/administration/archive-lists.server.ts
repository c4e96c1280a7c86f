import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { plainText } from "#app/domain/sheet/cells.ts";
import { escapeFormula } from "#app/domain/sheet/formulae.ts";
import { nameInCode } from "#db/engine/names.server.ts";
import { readOwned } from "#db/administration/council-rows.server.ts";
import type { Db } from "#db/open.server.ts";

/** What people read of a council's archive: of each of these tables the columns that say something by themselves. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  body: ["id", "name", "kind", "host_authority", "remit", "public_contact", "ended_on"],
  person: ["id", "name", "description"],
  account: ["person_id", "email", "administrator_since_at", "suspended_at"],
  office: ["id", "title", "organisation"],
  membership: ["body_id", "person_id", "role", "from_on", "until_on"],
  work_programme: ["id", "body_id", "start_year", "state", "introduction"],
  meeting: ["id", "body_id", "meets_on", "starts_at", "venue", "kind", "state"],
  agenda_item: ["id", "body_id", "meeting_id", "theme_id", "title", "purpose", "minutes", "state"],
  theme: ["id", "body_id", "title", "why_it_matters", "desired_outcome", "origin", "state", "proposed_on"],
  question: ["id", "body_id", "theme_id", "text", "kind", "state"],
  outcome: ["item_id", "code", "resolution_words", "minute_number"],
  follow_up: ["id", "body_id", "theme_id", "kind", "wording", "owner_words", "due_on", "state"],
  event: ["at", "actor_name", "action", "subject_kind", "subject_id", "reason"],
};

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\ufeff";

/** Writes these lists of a council as CSV into the folder `lists`, a file each; names of bodies and people in place of their numbers. */
export async function archiveLists(db: Db, councilId: number, folder: string): Promise<void> {
  mkdirSync(join(folder, "lists"));
  const names = {
    body_id: await namesOf(db, "body", councilId),
    person_id: await namesOf(db, "person", councilId),
  };
  for (const [table, columns] of Object.entries(LISTS)) {
    const rows: (string | number | null)[][] = [];
    const key = columns.includes("id") ? ["id"] : columns;
    for await (const page of readOwned(db, { name: table, columns, key }, councilId))
      for (const row of page) rows.push(columns.map((column) => valueOf(column, row[nameInCode(column)])));
    const text = Papa.unparse([columns.map(headingOf), ...rows], { newline: "\r\n" });
    writeFileSync(join(folder, "lists", `${table}.csv`), `${BYTE_ORDER_MARK}${text}\r\n`);
  }

  function valueOf(column: string, value: unknown): string | number | null {
    const name = names[column as keyof typeof names]?.get(value as number);
    const said = name ?? (value as string | number | null);
    return typeof said === "string" ? escapeFormula(plainText(said)) : said;
  }
}

async function namesOf(db: Db, table: "body" | "person", councilId: number): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for await (const page of readOwned(db, { name: table, columns: ["id", "name"], key: ["id"] }, councilId))
    for (const { id, name } of page) names.set(Number(id), String(name));
  return names;
}

/** `meets_on` is "Meets on"; a record's own number is "Number". */
function headingOf(column: string): string {
  const words = column === "id" ? "number" : column.replace(/_id$/, "").replaceAll("_", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
