import { expect, test } from "vitest";
import { dispositionOf } from "#app/http/file.server.ts";

test.each([
  ["Anytown Panel - agenda.docx", "Anytown Panel - agenda.docx"],
  ["Ynys Môn – rhaglen.docx", "Ynys Mon - rhaglen.docx"],
  ['a/b\\c:d*e?"f".csv', "a-b-c-d-e-f-.csv"],
  ["so\r\nSet-Cookie: x=1.csv", "soSet-Cookie- x=1.csv"],
  ["😀.xlsx", "document.xlsx"],
  [".docx", "document.docx"],
  ["100% done.csv", "100 done.csv"],
])("%j is saved as %j where only plain letters will do", (name, plain) => {
  const said = dispositionOf(name);
  expect(said.startsWith(`attachment; filename="${plain}"; filename*=UTF-8''`)).toBe(true);
  expect(said).toMatch(/^[\x20-\x7e]+$/);
});

test("where other letters will do, the name is kept as it is written", () => {
  expect(dispositionOf("Ynys Môn (drafft)'s.docx")).toContain(
    "filename*=UTF-8''Ynys%20M%C3%B4n%20%28drafft%29%27s.docx",
  );
});

test("a very long name keeps its ending", () => {
  const said = dispositionOf(`${"word ".repeat(100)}.docx`);
  expect(said.length).toBeLessThan(600);
  expect(said).toMatch(/filename="[^"]{20,130}\.docx"/);
});
