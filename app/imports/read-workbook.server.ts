import { zipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import type { Cell } from "#app/domain/sheet/cells.ts";
import { CannotRead } from "./cannot-read.ts";
import { requireWorkbook } from "./file-kind.ts";
import { NO_SHEET, requireOrdinaryMarkup } from "./guard-markup.ts";
import { decodeEntities } from "#app/domain/entities.ts";
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
  const { parts, worksheets } = openWorkbook(bytes);
  const xml = worksheets[0]?.xml;
  if (xml === undefined) throw new CannotRead(NO_SHEET);
  const odd = guardSheet(xml);
  const rows = await readSheet(Buffer.from(zipSync(parts, { level: 0 })), 1, { trim: false }).catch(() => {
    throw new CannotRead(NO_SHEET);
  });
  return { rows: rows.map((row) => row.map(cellOf)), odd };
}

/** A workbook's parts, unpacked and looked over; its worksheets in their order, with their markup; and its styles. */
export function openWorkbook(bytes: Uint8Array) {
  const parts = unpack(bytes, (name) => PARTS.test(name));
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  const budget = { tags: MOST_TAGS };
  for (const text of texts.values()) {
    refuseEntities(text);
    requireOrdinaryMarkup(text, budget);
  }
  return { parts, worksheets: worksheetsOf(texts), styles: texts.get("xl/styles.xml") ?? "" };
}

/** One sheet of a workbook as the workbook names it. A chart has no cells, and one that is not in the file has no markup. */
export type Worksheet = { tag: string; name: string; hidden: boolean; isChart: boolean; xml: string | undefined };

function worksheetsOf(texts: ReadonlyMap<string, string>): Worksheet[] {
  const links = [...(texts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(
    ([tag]) => ({ id: attribute(tag, "Id"), target: attribute(tag, "Target") }),
  );
  return [...(texts.get("xl/workbook.xml") ?? "").matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([tag]) => {
    const id = /\bid\s*=\s*["']([^"']+)["']/.exec(tag)?.[1];
    const target = links.find((link) => link.id === id)?.target;
    return {
      tag,
      name: decodeEntities(attribute(tag, "name")),
      hidden: /hidden/i.test(attribute(tag, "state")),
      isChart: /(?:^|\/)chartsheets\//.test(target ?? ""),
      xml: texts.get(target?.startsWith("/") ? target.slice(1) : `xl/${target}`),
    };
  });
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
