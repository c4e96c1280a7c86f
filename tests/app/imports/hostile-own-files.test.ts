import { zipSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { guessColumns } from "#app/domain/own-sheet/guess-columns.ts";
import { guessKind } from "#app/domain/own-sheet/guess-kind.ts";
import { layOut } from "#app/domain/own-sheet/lay-out.ts";
import { readOwnRows } from "#app/domain/own-sheet/read-rows.ts";
import { readOwnFile } from "#app/imports/read-own-file.server.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";
import { HOSTILE_FILES } from "#tests/support/hostile-files.ts";

const MEGABYTE = 1_000_000;
const said = (text: string) => strToU8(text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE));
const word = (xml: string) => zipSync({ "word/document.xml": strToU8(xml) });

const TEXTS: readonly (readonly [string, Uint8Array])[] = [
  ["one line of commas", said(",")],
  ["one line of slashes", said("a/")],
  ["one cell of names", said("Cllr A and ")],
  ["rows of dates that are none", said("99/99/9999\t12th 12th 12th\tMar Mar Mar\n")],
  ["rows of spaces", said(`${" ".repeat(200)}\t\n`)],
  ["headings without end", said("Recommendation of the meeting of the lead officer\t")],
  ["quotation marks", said('"')],
  ["tables that are never closed", said("<table><tr><td>a")],
  ["tags that are never closed", said("<td")],
  ["a comment that is never closed", said("<table><!--")],
  ["scripts that are never closed", said("<table><script>")],
  ["cells that reach over everything", said('<table><tr><td colspan="9999" rowspan="9999">a</td></tr>')],
  ["entities", said("<table><tr><td>&#x1F600;&amp;&nope;")],
  ["a Word document of nested tables", word(`<w:document>${"<w:tbl><w:tr><w:tc>".repeat(30)}</w:document>`)],
  ["a Word document of unclosed tables", word("<w:tbl>".repeat(50_000))],
  ["a Word document with a document type", word("<!DOCTYPE a><w:document></w:document>")],
  [
    "a Word document of wide cells",
    word(
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>'.repeat(9_000)}</w:tbl>`,
    ),
  ],
];

const FILES = [
  ...HOSTILE_FILES.map(({ what, bytes }) => [what, bytes] as const),
  ...TEXTS.map(([what, bytes]) => [what, () => bytes] as const),
];

test.each(FILES)(
  "%s is answered within bounds, as a table or with a sentence",
  { timeout: 20_000 },
  async (_, bytes) => {
    const file = await bytes();
    const began = process.cpuUsage();
    const read = await readOwnFile(file);
    if (!read.ok) return expect(read.problems.every((words) => words.length > 10 && words.length < 400)).toBe(true);
    for (const grid of read.grids) {
      const table = layOut(grid);
      const kind = guessKind(table);
      const columns = Object.fromEntries(
        guessColumns(table, kind).flatMap(({ at, field }) => (field ? [[at, field]] : [])),
      );
      readOwnRows(table, { kind, columns, everywhere: {} }, { yearStartsOn: null, today: "2026-11-24" });
    }
    expect(cpuMsSince(began), "milliseconds of processor time").toBeLessThan(3_000);
  },
);
