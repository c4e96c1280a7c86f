import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BASELINE_FILE, makeBaseline } from "#tests/support/postgres/baseline.ts";

test("PostgreSQL begins with the schema as every migration has left it (npm run db:baseline writes it anew)", async () => {
  const written = JSON.parse(readFileSync(BASELINE_FILE, "utf8")) as Awaited<ReturnType<typeof makeBaseline>>;
  const made = await makeBaseline();
  expect(written.migrations).toEqual(made.migrations);
  const known = new Set(written.statements);
  expect(made.statements.filter((statement) => !known.has(statement))).toEqual([]);
  expect(written.statements).toHaveLength(made.statements.length);
});
