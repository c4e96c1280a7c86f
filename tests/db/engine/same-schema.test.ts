import { expect, test } from "vitest";
import { migrate, openWriter } from "#db/open.server.ts";
import { TEST_SERVER } from "#tests/support/postgres/databases.ts";
import { dropDatabase, emptyDatabase } from "#tests/support/postgres/empty-database.ts";
import { schemaOfMigrations, schemaOfPostgres } from "#tests/support/postgres/schemas.ts";

test("a PostgreSQL server holds rows to what SQLite holds them to", async () => {
  const name = `same_schema_${process.pid}`;
  const { db, close } = await openWriter(await emptyDatabase(TEST_SERVER ?? "", name));
  await migrate(db);
  const schema = await schemaOfPostgres(db);
  await close();
  await dropDatabase(TEST_SERVER ?? "", name);
  expect(schema).toEqual(await schemaOfMigrations());
});
