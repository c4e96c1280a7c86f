import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "#db/engine/sqlite/kept-statements.server.ts";

const prepared = (sqlite: Database.Database) => {
  const texts: string[] = [];
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((text: string) => {
    texts.push(text);
    return prepare(text);
  }) as typeof sqlite.prepare;
  return texts;
};

test("however many statements there are, one that is asked often is prepared once", () => {
  const sqlite = new Database(":memory:");
  const texts = prepared(sqlite);
  const kept = keepStatements(sqlite);
  for (let n = 0; n < 2_000; n += 1) {
    kept.prepare(`select ${n} as n`);
    expect(kept.prepare("select 'often' as said").all([])).toEqual([{ said: "often" }]);
  }
  expect(texts.filter((text) => text.includes("often"))).toHaveLength(1);
  kept.prepare("select 1999 as n");
  kept.prepare("select 0 as n");
  expect(texts.filter((text) => text === "select 1999 as n")).toHaveLength(1);
  expect(texts.filter((text) => text === "select 0 as n")).toHaveLength(2);
});

test("a statement is prepared anew where a table has changed since", () => {
  const sqlite = new Database(":memory:");
  const kept = keepStatements(sqlite);
  sqlite.exec("create table panel (a); insert into panel values (1)");
  expect(kept.prepare("select * from panel").all([])).toEqual([{ a: 1 }]);
  kept.prepare("alter table panel add column meets_on").run([]);
  expect(kept.prepare("select * from panel").all([])).toEqual([{ a: 1, meetsOn: null }]);
});
