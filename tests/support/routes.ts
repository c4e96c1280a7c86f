import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

export type BuiltRoute = { id: string; path: string; writes: boolean; reads: boolean; isPage: boolean };

/** Every address of the built app, from the build itself, so that a new route is covered the day it is added. */
export async function builtRoutes(): Promise<BuiltRoute[]> {
  const file = pathToFileURL(join(process.cwd(), "build/server/index.js")).href;
  const { routes } = (await import(/* @vite-ignore */ file)) as ServerBuild;
  return Object.values(routes)
    .filter((route) => route !== undefined && route.id !== "root")
    .map((route) => ({
      id: route!.id.replace(/^routes\//, ""),
      path: pathOf(routes, route!.id),
      writes: route!.module.action !== undefined,
      reads: route!.module.default !== undefined || route!.module.loader !== undefined,
      isPage: route!.module.default !== undefined,
    }));
}

/** The addresses of a route with its `:params` filled in, every combination of the given values. */
export function addressesOf(path: string, params: (name: string, path: string) => readonly string[]): string[] {
  const name = /:(\w+)/.exec(path)?.[1];
  if (!name) return [path];
  return params(name, path).flatMap((value) => addressesOf(path.replace(`:${name}`, value), params));
}

function pathOf(routes: ServerBuild["routes"], id: string): string {
  const parts: string[] = [];
  for (let route = routes[id]; route; route = route.parentId ? routes[route.parentId] : undefined)
    if (route.path) parts.unshift(route.path);
  return "/" + parts.join("/");
}
