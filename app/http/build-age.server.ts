import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const BUILT = ["build/server/index.js", "build/client/assets"];
const SOURCES = ["app", "db", "public", "vite.config.ts", "remix.config.js", "package.json"];

/** What is wrong with the production build under this folder, or undefined where it is there and of today's sources. */
export function buildTrouble(folder = "."): string | undefined {
  if (BUILT.some((path) => !existsSync(join(folder, path)))) return "There is no production build";
  const builtAt = statSync(join(folder, "build/server/index.js")).mtimeMs;
  const changed = SOURCES.map((path) => join(folder, path)).find((path) => newest(path) > builtAt);
  return changed ? `The production build is older than ${changed}` : undefined;
}

/** The latest change under a path in milliseconds; folders count too, so that a file taken away is noticed. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
