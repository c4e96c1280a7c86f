import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { CannotRead } from "./cannot-read.ts";
import { requireOrdinaryMarkup } from "./guard-markup.ts";
import { refuseEntities } from "./guard-sheet.ts";
import { decodeEntities } from "#app/domain/entities.ts";
import { MOST_TAGS } from "./limits.ts";
import { TableBuilder, type CellReach } from "./table-builder.ts";
import { unpack } from "./unpack.server.ts";

const BODY = "word/document.xml";
const NO_TABLE = "The document holds no table. Put what you want to bring in into a table, or paste its text.";

/** The tables of a Word document, in their order, each with the words above it. Deleted text that is still tracked is left out. */
export function wordTables(bytes: Uint8Array): OwnGrid[] {
  const part = unpack(bytes, (name) => name.toLowerCase() === BODY)[BODY];
  if (!part)
    throw new CannotRead("The Word document has no text that can be read. Save it again in Word and bring that in.");
  const xml = new TextDecoder().decode(part);
  refuseEntities(xml);
  requireOrdinaryMarkup(xml, { tags: MOST_TAGS });
  const grids = walkDocument(xml);
  if (grids.length === 0) throw new CannotRead(NO_TABLE);
  return grids;
}

function walkDocument(xml: string): OwnGrid[] {
  const build = new TableBuilder();
  let reach: CellReach | null = null;
  let isText = false;
  let fallback = 0;
  for (let at = xml.indexOf("<"); at >= 0;) {
    const end = xml.indexOf(">", at);
    const next = xml.indexOf("<", end);
    const tag = xml.slice(at + 1, Math.min(end, at + 400));
    const name = /^\/?[\w:]+/.exec(tag)?.[0] ?? "";
    const isEmpty = xml[end - 1] === "/";
    if (name === "mc:Fallback" && !isEmpty) fallback += 1;
    else if (name === "/mc:Fallback") fallback -= 1;
    else if (fallback === 0) {
      if (name === "w:t") isText = !isEmpty;
      else if (name === "/w:t") isText = false;
      else reach = step(build, name, tag, isEmpty, reach);
      if (isText && next > end + 1) {
        if (reach) build.openCell(reach);
        reach = null;
        build.text(decodeEntities(xml.slice(end + 1, next)));
      }
    }
    at = next;
  }
  return build.grids;
}

/** One tag of the document. A cell opens when its properties have been read: how far it reaches is said in them. */
function step(
  build: TableBuilder,
  name: string,
  tag: string,
  isEmpty: boolean,
  reach: CellReach | null,
): CellReach | null {
  switch (name) {
    case "w:tbl":
      if (reach) build.openCell(reach);
      build.openTable();
      return null;
    case "/w:tbl":
      build.closeTable();
      return null;
    case "w:tr":
      if (!isEmpty) build.openRow();
      return null;
    case "/w:tr":
      build.closeRow();
      return null;
    case "w:tc":
      return { across: 1, down: 1, goesOn: false };
    case "w:gridSpan":
      return reach && { ...reach, across: Math.max(1, Number(/w:val="(\d{1,3})"/.exec(tag)?.[1] ?? 1)) };
    case "w:vMerge":
      return reach && { ...reach, goesOn: !/w:val="restart"/.test(tag) };
    case "/w:tc":
      if (reach) build.openCell(reach);
      build.closeCell();
      return null;
    case "/w:p":
    case "w:br":
    case "w:cr":
      if (!reach) build.line();
      return reach;
    case "w:tab":
      if (!reach) build.text(" ");
      return reach;
    case "w:noBreakHyphen":
      build.text("-");
      return reach;
    default:
      return reach;
  }
}
