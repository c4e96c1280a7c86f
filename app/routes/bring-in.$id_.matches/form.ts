import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";

const START = "m-";
const MOST_CHOICES = 1_000;

/** What the words and rows of a table are to mean: a field for each, called after its match. */
export const MatchesForm = z.looseObject({ version: Version }).transform(({ version, ...fields }) => ({
  version,
  choices: Object.fromEntries(
    Object.entries(fields)
      .filter((field): field is [string, string] => field[0].startsWith(START) && typeof field[1] === "string")
      .slice(0, MOST_CHOICES)
      .map(([name, value]) => [name.slice(START.length, START.length + 120), value.slice(0, 40)]),
  ),
}));
