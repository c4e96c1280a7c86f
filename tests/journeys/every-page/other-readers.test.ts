import { expect, test } from "vitest";
import { officersRoutes, routesOf } from "./readers.ts";
import { walk } from "./walk.ts";

walk(["nobody", routesOf("nobody")], ["chair", routesOf("chair")], ["member", routesOf("member")]);

test("the officer's two files are all of the officer's pages", () => {
  const paths = (routes: ReturnType<typeof routesOf>) => routes.map(({ path }) => path).sort();
  expect(paths([...officersRoutes("a", "l"), ...officersRoutes("m", "z")])).toEqual(paths(routesOf("officer")));
});
