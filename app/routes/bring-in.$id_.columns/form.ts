import { z } from "zod";
import { OWN_FIELDS } from "#app/domain/own-sheet/fields.ts";
import { OWN_KIND_LIST } from "#app/domain/own-sheet/kinds.ts";
import { oneOf, Version } from "#app/http/form-parts.server.ts";

const MOST_VALUE = 500;
const AGAIN = "Open the page again: the form was incomplete.";

/** Which column is what: a field for each column, called after its place; and values for all rows, after our fields. */
export const ColumnsForm = z
  .looseObject({
    version: Version,
    sheet: z.coerce.number(AGAIN).int().min(0).max(60),
    kind: oneOf(OWN_KIND_LIST, "Choose what the rows are"),
    startYear: z.coerce.number("Choose the year").int().min(1990).max(2100),
    /** The row of the headings as it is to be; empty where there are none. */
    headingsAt: z.coerce.number("Choose the row of the headings").int().positive().optional(),
    headingsWere: z.coerce.number(AGAIN).int().positive().optional(),
  })
  .transform(({ version, sheet, kind, startYear, headingsAt = null, headingsWere = null, ...fields }) => {
    const known = OWN_FIELDS[kind];
    const given = Object.entries(fields).filter((one): one is [string, string] => typeof one[1] === "string");
    const columns = given.flatMap(([name, field]) => {
      const at = /^c-(\d{1,3})$/.exec(name)?.[1];
      return at !== undefined && field in known ? [[at, field] as const] : [];
    });
    const everywhere = given.flatMap(([name, words]) => {
      const field = /^all-(\w{1,30})$/.exec(name)?.[1] ?? "";
      return field in known && words !== "" ? [[field, words.slice(0, MOST_VALUE)] as const] : [];
    });
    return {
      ...{ version, sheet, kind, startYear, headingsAt },
      readAgain: headingsAt !== headingsWere,
      columns: Object.fromEntries(columns) as Record<number, string>,
      everywhere: Object.fromEntries(everywhere) as Record<string, string>,
    };
  });
