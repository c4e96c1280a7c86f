import { expect, test } from "vitest";
import { escapeFormula, unescapeFormula } from "#app/domain/sheet/formulae.ts";
import { AWKWARD } from "#tests/support/sheets.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2", "'-2"],
  ["'=1+1", "''=1+1"],
  ["'quoted'", "'quoted'"],
  ["plain", "plain"],
])("%s is written as %s", (text, written) => expect(escapeFormula(text)).toBe(written));

test("whatever is written is read back as it was", () => {
  for (const text of AWKWARD) expect(unescapeFormula(escapeFormula(text))).toBe(text);
});
