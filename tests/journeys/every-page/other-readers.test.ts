import { describe, expect, test } from "vitest";
import { officersRoutes, routesOf } from "./readers.ts";
import { walk } from "./walk.ts";

describe.each(["nobody", "chair", "member"] as const)("%s", (who) => walk(who, routesOf(who)));

test("the officer's four files are all of the officer's pages", () => {
  const parts = [
    officersRoutes("a", "e"),
    officersRoutes("f", "l"),
    officersRoutes("m", "s"),
    officersRoutes("t", "z"),
  ];
  expect(
    parts
      .flat()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(
    routesOf("officer")
      .map(({ path }) => path)
      .sort(),
  );
});
