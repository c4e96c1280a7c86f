import type { OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { decodeEntities } from "#app/domain/entities.ts";
import { TableBuilder } from "./table-builder.ts";

const BREAKS = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption"]);
const SKIPPED = new Set(["script", "style", "head", "template", "noscript"]);
/** The tables of a web page, or of what was copied from Word, Excel or a browser: each cell as text, merged ones filled. */
export function htmlTables(html: string): OwnGrid[] {
  const build = new TableBuilder();
  for (let at = 0; at < html.length;) {
    const open = html.indexOf("<", at);
    const text = html.slice(at, open < 0 ? html.length : open);
    if (text !== "") build.text(decodeEntities(text).replace(/\s+/g, " "));
    if (open < 0) break;
    const end = endOfTag(html, open);
    if (end < 0) break;
    at = walk(build, html, open, end);
  }
  build.closeTable();
  return build.grids;
}

function endOfTag(html: string, open: number): number {
  if (html.startsWith("<!--", open)) {
    const end = html.indexOf("-->", open + 4);
    return end < 0 ? -1 : end + 2;
  }
  return html.indexOf(">", open);
}

/** Does what a tag says; where the walk goes on. */
function walk(build: TableBuilder, html: string, open: number, end: number): number {
  const [, closes = "", tag = ""] = /^<(\/?)([a-z][a-z0-9:]{0,20})/i.exec(html.slice(open, open + 24)) ?? [];
  const name = tag.toLowerCase();
  if (SKIPPED.has(name) && !closes) return afterEnd(html, name, end + 1);
  if (closes) close(build, name);
  else openTag(build, name, html.slice(open, Math.min(end, open + 2_000)));
  return end + 1;
}

function openTag(build: TableBuilder, name: string, tag: string): void {
  if (name === "table") build.openTable();
  else if (name === "tr") build.openRow();
  else if (name === "td" || name === "th")
    build.openCell({ across: spanOf(tag, "colspan"), down: spanOf(tag, "rowspan"), goesOn: false });
  else if (BREAKS.has(name)) build.line();
  if (name === "li") build.text("• ");
}

function close(build: TableBuilder, name: string): void {
  if (name === "table") build.closeTable();
  else if (name === "tr") build.closeRow();
  else if (name === "td" || name === "th") build.closeCell();
  else if (BREAKS.has(name)) build.line();
}

function spanOf(tag: string, name: string): number {
  const said = new RegExp(`\\s${name}\\s{0,5}=\\s{0,5}["']?(\\d{1,4})`, "i").exec(tag)?.[1];
  return Math.max(1, Number(said ?? 1));
}

function afterEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? found.index : html.length;
}
