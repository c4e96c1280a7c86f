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

/** A filter on every heading, and the words of a choice offered in its cells: the library writes neither. */
export function filtersAndChoices({ columns, rows }: Table, sheetName: string): SheetFeature {
  const last = `${letters(columns.length)}${rows.length + 1}`;
  const filter = `<autoFilter ref="A1:${last}"/>`;
  const area = `'${sheetName.replaceAll("'", "''")}'!$A$1:${last.replace(/(\D+)(\d+)/, "$$$1$$$2")}`;
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escaped(area)}</definedName>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) => xml.replace("</sheetData>", (end) => `${end}${filter}${choicesOf(columns, rows.length)}`),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.includes("<definedNames/>")
              ? xml.replace("<definedNames/>", () => `<definedNames>${name}</definedNames>`)
              : xml.replace("</definedNames>", (end) => `${name}${end}`),
        },
      },
    },
  };
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
