import type { Table } from "#app/domain/sheet/table.ts";

/** Rows that may be added under the last one with the choices still offered. */
const SPARE_ROWS = 500;
/** What Excel takes as a list of choices, in characters. */
const MOST_CHOICES = 255;

type Transform = { transform: (xml: string) => string };
/** What the library lets be added to the parts of a workbook that it writes. */
export type SheetFeature = {
  files: { transform: { "xl/worksheets/sheet{id}.xml": Transform; "xl/workbook.xml": Transform } };
};

/** What Excel calls the parts of a sheet that are printed, in the order in which it keeps them. */
const PRINTED = { area: "_xlnm.Print_Area", titles: "_xlnm.Print_Titles" };

/**
 * A filter on every heading, the words of a choice offered in its cells, and how it is printed: on A4 across, over as
 * few pages as it can be read on, the headings and the first column on every page, numbered. The library writes none of it.
 */
export function sheetFeatures({ columns, rows }: Table, sheetName: string, widths: readonly number[]): SheetFeature {
  const last = `${letters(columns.length)}${rows.length + 1}`;
  const filter = `<autoFilter ref="A1:${last}"/>`;
  const sheet = `'${sheetName.replaceAll("'", "''")}'`;
  const upTo = (column: number) => `${sheet}!$A$1:$${letters(column)}$${rows.length + 1}`;
  const names = [
    definedName("_xlnm._FilterDatabase", upTo(columns.length), ' hidden="1"'),
    definedName(PRINTED.area, upTo(columns.findLastIndex(({ unprinted }) => !unprinted) + 1)),
    definedName(PRINTED.titles, `${sheet}!$A:$A,${sheet}!$1:$1`),
  ].join("");
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            xml
              .replace("<sheetViews>", (begin) => `${FITS_THE_PAGE}${begin}`)
              .replace(
                "</sheetData>",
                (end) =>
                  `${end}${filter}${choicesOf(columns, rows.length)}${printOf(sheetName, pagesWide(columns, widths))}`,
              ),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.includes("<definedNames/>")
              ? xml.replace("<definedNames/>", () => `<definedNames>${names}</definedNames>`)
              : xml.replace("</definedNames>", (end) => `${names}${end}`),
        },
      },
    },
  };
}

function definedName(name: string, area: string, how = ""): string {
  return `<definedName name="${name}" localSheetId="0"${how}>${escaped(area)}</definedName>`;
}

const FITS_THE_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const A4 = 9;

/** So many letters stand across a page and can still be read: they are made smaller, to 6 points, and no further. */
const MOST_ACROSS = 240;

function pagesWide(columns: Table["columns"], widths: readonly number[]): number {
  const printed = widths.filter((_, at) => !columns[at]?.unprinted);
  return Math.ceil(printed.reduce((sum, width) => sum + width, 0) / MOST_ACROSS);
}

/** In inches, as the format has it; as many pages down as it takes. An ampersand would begin a code of a footer. */
function printOf(title: string, wide: number): string {
  const footer = escaped(`&L${title.replaceAll("&", "&&")}&RPage &P of &N`);
  return [
    '<printOptions gridLines="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="${wide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`,
  ].join("");
}

function choicesOf(columns: Table["columns"], rows: number): string {
  const lists = columns.flatMap(({ choices = [] }, index) => {
    const list = choices.join(",");
    if (list === "" || list.length > MOST_CHOICES || choices.some((words) => words.includes(","))) return [];
    const column = letters(index + 1);
    const cells = `${column}2:${column}${rows + 1 + SPARE_ROWS}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${escaped(list)}"</formula1></dataValidation>`,
    ];
  });
  if (lists.length === 0) return "";
  return `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** The letters of a column counted from 1: "A", "AB". */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
