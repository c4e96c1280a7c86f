import { matchRoutes } from "react-router-dom";
import { expect, test } from "vitest";
import { readdirSync } from "node:fs";
import { routeFinder, type Route } from "#app/http/find-route.server.ts";

/** The address of a page by the name of its folder, as the build reads it. */
function routeOf(folder: string): Route {
  const index = folder === "_index" || folder.endsWith("._index");
  const name = folder.replace(/\.?_index$/, "").replaceAll("[.]", "\0");
  const parts = name
    .split(".")
    .map((part) => part.replace(/_$/, "").replace(/^\$$/, "*").replace(/^\$/, ":").replaceAll("\0", "."));
  const path = parts.join("/");
  return { id: folder, parentId: "root", path: path === "" ? undefined : path, index, module: {} } as unknown as Route;
}

const ROUTES = readdirSync("app/routes").map(routeOf);
const find = routeFinder(ROUTES);

/** What React Router finds by itself. */
function foundByRouter(path: string): string | undefined {
  const children = ROUTES.map(({ id, path, index }) => ({ id, path, index }) as { id: string; path: string });
  return matchRoutes([{ id: "root", path: "", children }], path)?.at(-1)?.route.id;
}

const ADDRESSES = ROUTES.map(({ path = "" }) => `/${path.replaceAll(":ref", "T-1").replaceAll(":", "")}`);
const near = (path: string) => [
  `${path}/`,
  `${path}//`,
  path.toUpperCase(),
  `${path}/more`,
  `/more${path}`,
  `/${path}`,
];

test.each([
  ["every address of the product", ADDRESSES],
  ["what is nearly an address", ADDRESSES.filter((_, at) => at % 12 === 0).flatMap(near)],
  ["what is written in another way", ["/%74hemes", "/themes%2Fnew", "/themes/%C3%A9", "/themes/%", "/themes/%zz/edit"]],
  ["what is no address", ["/", "//", "/nowhere", "/themes/.", "/themes//edit", "/themesx", "/items/a-b_c.docx"]],
  [
    "whatever else follows",
    ["/api", "/api/", "/api/v2", "/api/v1/x/y/z", "/oparl", "/oparl/", "/oparl/a/b", "/oparlx"],
  ],
  ["a written word before anything", ["/themes/new", "/themes/published", "/themes/T-1", "/questions/export.csv"]],
])("%s: the route is the one that React Router finds", (_, paths) => {
  const expected = paths.map((path) => [path, foundByRouter(path)]);
  expect(paths.map((path) => [path, find(path)?.id])).toEqual(expected);
});

test("the pages are found, and what there is none of is not", () => {
  expect(find("/themes/T-12/edit")?.id).toBe("themes.$ref_.edit");
  expect(find("/")?.id).toBe("_index");
  expect(find("/nowhere")).toBeUndefined();
});
