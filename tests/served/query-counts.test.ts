import { test } from "vitest";
import { expectAsFewQueries } from "#tests/support/query-counts.ts";

test("no page asks the database more often with 40 items than with 10", { timeout: 600_000 }, () =>
  expectAsFewQueries(40),
);
