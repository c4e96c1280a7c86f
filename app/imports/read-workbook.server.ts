import { zipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import type { Cell } from "#app/domain/sheet/cells.ts";
import { CannotRead } from "./cannot-read.ts";
import { requireWorkbook } from "./file-kind.ts";
import { NO_SHEET, requireOrdinaryMarkup } from "./guard-markup.ts";
import { guardSheet, refuseEntities, type OddCell } from "./guard-sheet.ts";
import { MOST_TAGS } from "./limits.ts";
import { listParts, unpack } from "./unpack.server.ts";

export type Grid = { rows: Cell[][]; odd: readonly OddCell[] };

const PARTS = /^(?:\[content_types\]\.xml|_rels\/.*\.rels|xl\/(?:[^/]*\.xml|_rels\/[^/]*|worksheets\/[^/]*\.xml))$/i;

/**
 * The first sheet of a workbook as rows of cells. Every part is unpacked under a
 * cap and looked over first, and what was looked over is what is read: the
 * parser is given those parts alone, packed anew.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid> {
  requireWorkbook(listParts(bytes));
  const parts = unpack(bytes, (name) => PARTS.test(name));
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  const budget = { tags: MOST_TAGS };
  for (const text of texts.values()) {
    refuseEntities(text);
    requireOrdinaryMarkup(text, budget);
  }
  const odd = guardSheet(firstSheet(texts));
  const rows = await readSheet(Buffer.from(zipSync(parts, { level: 0 })), 1, { trim: false }).catch(() => {
    throw new CannotRead(NO_SHEET);
  });
  return { rows: rows.map((row) => row.map(cellOf)), odd };
}

function firstSheet(texts: ReadonlyMap<string, string>): string {
  const id = /<(?:\w+:)?sheet\s[^<>]*?\bid\s*=\s*["']([^"']+)["']/.exec(texts.get("xl/workbook.xml") ?? "")?.[1];
  const links = texts.get("xl/_rels/workbook.xml.rels") ?? "";
  const link = [...links.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)]
    .map(([tag]) => ({ id: attribute(tag, "Id"), target: attribute(tag, "Target") }))
    .find((one) => one.id === id);
  const path = link?.target.startsWith("/") ? link.target.slice(1) : `xl/${link?.target}`;
  const xml = texts.get(path);
  if (xml === undefined) throw new CannotRead(NO_SHEET);
  return xml;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "?" : value.toISOString().slice(0, 10);
  if (typeof value === "number") return value;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
