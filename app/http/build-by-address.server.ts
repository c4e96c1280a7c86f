import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * The build that answers a path. Remix looks through every route, several times
 * a request, so the time for a page grows with the number of pages; it is given
 * only those that begin as the address does. An address that begins like none
 * of them is looked for among all.
 */
export function buildByAddress(build: ServerBuild): (path: string) => ServerBuild {
  const beginnings = new Map<string, ServerBuild>();
  for (const beginning of new Set(Object.values(build.routes).map((route) => beginningOf(build.routes, route))))
    if (beginning !== null && !/[:*]/.test(beginning)) beginnings.set(beginning, partOf(build, beginning));
  return (path) => beginnings.get(path.split("/", 2)[1] ?? "") ?? build;
}

/** The manifest names the same routes: the page is rendered from it. */
function partOf(build: ServerBuild, beginning: string): ServerBuild {
  const routes = routesBeginning(build.routes, beginning);
  const named = Object.entries(build.assets.routes).filter(([id]) => id in routes);
  return { ...build, routes, assets: { ...build.assets, routes: Object.fromEntries(named) } };
}

function routesBeginning(routes: Routes, beginning: string): Routes {
  const kept = Object.entries(routes).filter(([, route]) => {
    const begins = beginningOf(routes, route);
    return begins === null || begins === beginning || /[:*]/.test(begins);
  });
  return Object.fromEntries(kept);
}

/** The first part of a route's address; null for the root, which every page is in. */
function beginningOf(routes: Routes, route: Routes[string] | undefined): string | null {
  if (!route?.parentId) return null;
  const above = beginningOf(routes, routes[route.parentId]);
  return above || (route.path ?? "").split("/")[0] || "";
}
