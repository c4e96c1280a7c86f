import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  DummyDriver,
  type RawNode,
} from "kysely";
import { expect, test } from "vitest";
import { inEither, wordsOf } from "#db/engine/in-either.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { openInMemory } from "#db/engine/sqlite/open.server.ts";
import type { Database } from "#db/schema.ts";

class OtherCompiler extends PostgresQueryCompiler {
  protected override visitRaw(node: RawNode): void {
    const words = wordsOf(node, "postgres");
    if (words) this.visitNode(words);
    else super.visitRaw(node);
  }
}

const { db: sqlite } = openInMemory();
const other = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new OtherCompiler(),
  },
});

test("a part of a query is said in the words of the engine that is asked, wherever it stands, with its own values", async () => {
  const part = inEither({ sqlite: sql`first(${1}, ${"a"})`, postgres: sql`other(${2})` });
  const query = sql`select ${0}, ${part} where ${part}`;
  expect(query.compile(sqlite)).toMatchObject({
    sql: "select ?, first(?, ?) where first(?, ?)",
    parameters: [0, 1, "a", 1, "a"],
  });
  expect(query.compile(other)).toMatchObject({ sql: "select $1, other($2) where other($3)", parameters: [0, 2, 2] });
});

test("numbers are one value on either engine", async () => {
  const query = (db: Kysely<Database>) => db.selectFrom("theme").select("id").where((eb) => inNumbers(eb.ref("id"), [3, 5])); // prettier-ignore
  for (const db of [sqlite, other]) expect(query(db).compile().parameters).toEqual(["[3,5]"]);
});
