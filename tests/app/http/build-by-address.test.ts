import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { buildByAddress } from "#app/http/build-by-address.server.ts";

const route = (id: string, parentId?: string, path?: string) => ({ id, parentId, path, module: {} });
const ROUTES = {
  root: route("root"),
  home: route("home", "root"),
  themes: route("themes", "root", "themes"),
  theme: route("theme", "root", "themes/:ref"),
  about: route("about", "theme", "about"),
  meetings: route("meetings", "root", "meetings"),
};
const buildOf = (routes: object) => ({ routes, assets: { routes } }) as unknown as ServerBuild;
const build = buildOf(ROUTES);
const routesFor = (path: string) => {
  const { routes, assets } = buildByAddress(build)(path);
  expect(Object.keys(assets.routes)).toEqual(Object.keys(routes));
  return Object.keys(routes);
};

test.each([
  ["/", ["root", "home"]],
  ["/themes", ["root", "themes", "theme", "about"]],
  ["/themes/T-1/about", ["root", "themes", "theme", "about"]],
  ["/meetings/M-1", ["root", "meetings"]],
])("%s is looked for among %j", (path, routes) => {
  expect(routesFor(path)).toEqual(routes);
});

test.each(["/nowhere", "/Themes", "/%74hemes"])("%s is looked for among all", (path) => {
  expect(routesFor(path)).toEqual(Object.keys(build.routes));
});

test("where an address may begin with anything, that route is always among those looked through", () => {
  const open = buildOf({ ...ROUTES, any: route("any", "root", ":page") });
  expect(Object.keys(buildByAddress(open)("/meetings").routes)).toEqual(["root", "meetings", "any"]);
});
