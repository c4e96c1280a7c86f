import type { ServerBuild } from "@remix-run/node";

export type Route = NonNullable<ServerBuild["routes"][string]>;

/**
 * Finds the route of a path as the router would, which looks through every route anew at each request and works out
 * the order of all of them again: here they stand in that order from the start.
 */
export function routeFinder(routes: readonly Route[]): (path: string) => Route | undefined {
  const inOrder = routes
    .map((route) => ({ route, score: scoreOf(route), pattern: patternOf(route) }))
    .sort((one, other) => other.score - one.score);
  return (path) => {
    const decoded = decodedPath(path);
    return inOrder.find(({ pattern }) => pattern.test(decoded))?.route;
  };
}

/** A part that is written out counts for more than one that may be anything; whatever else may follow counts least. */
function scoreOf({ path, index }: Route): number {
  const parts = path?.split("/") ?? [];
  const counts = (part: string) => (part === "*" ? -2 : part.startsWith(":") ? 3 : 10);
  return parts.reduce((sum, part) => sum + counts(part), parts.length + (index ? 2 : 0));
}

function patternOf({ path = "" }: Route): RegExp {
  const parts = path.split("/").filter((part) => part !== "*");
  const written = parts.map((part) => (part.startsWith(":") ? "[^/]+" : part.replace(/[.\-]/g, "\\$&")));
  return new RegExp(`^/${written.join("/")}${path.endsWith("*") ? "(?:/.*)?" : "/*"}$`, "i");
}

function decodedPath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return path
      .split("/")
      .map((part) => decodeURIComponent(part).replaceAll("/", "%2F"))
      .join("/");
  } catch {
    return path;
  }
}
