import { readFileSync } from "node:fs";
import ts from "typescript";
import { sourceFiles } from "#tests/support/sources.ts";

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The tables that the handwritten schema names, with the columns of each, as SQLite spells them. */
export function schemaTables(): Map<string, string[]> {
  const interfaces = new Map<string, { name: string; type: string }[]>();
  const extended = new Map<string, string[]>();
  for (const path of ["db/schema.ts", ...sourceFiles("db/tables")]) {
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ESNext, true);
    for (const node of source.statements)
      if (ts.isInterfaceDeclaration(node)) {
        extended.set(
          node.name.text,
          (node.heritageClauses ?? []).flatMap(({ types }) => types.map((of) => of.getText())),
        );
        interfaces.set(
          node.name.text,
          node.members
            .filter(ts.isPropertySignature)
            .map((member) => ({ name: snakeCase(member.name.getText()), type: member.type?.getText() ?? "" })),
        );
      }
  }
  const tables = ["Database", ...(extended.get("Database") ?? [])].flatMap((name) => interfaces.get(name) ?? []);
  return new Map(tables.map(({ name, type }) => [name, (interfaces.get(type) ?? []).map((column) => column.name)]));
}
