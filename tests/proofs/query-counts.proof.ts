import { test } from "vitest";
import { expectAsFewQueries } from "#tests/support/query-counts.ts";
import { share } from "./figures.ts";

test("no page asks the database more often with 300 items than with 10", () =>
  expectAsFewQueries(Math.max(20, share(300))));
