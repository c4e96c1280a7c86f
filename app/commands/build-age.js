import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const BUILT = [
  "build/server/server.js",
  "build/server/reading-process.js",
  "build/server/file-thread.js",
  "build/client/assets",
];
const SOURCES = ["app", "db", "public", "start.js", "server.js", "vite.config.ts", "remix.config.js", "package.json"];

/** Makes the production build where there is none or it is older than the sources; throws where it fails. */
export function ensureBuilt() {
  const trouble = buildTrouble();
  if (!trouble) return;
  console.log(`${trouble}: building.`);
  const built = spawnSync("npm", ["run", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  if (built.status !== 0) throw new Error("The production build failed; see above.");
}

/**
 * What is wrong with the production build under this folder, or undefined where it is there and of today's sources.
 * @returns {string | undefined}
 */
export function buildTrouble(folder = ".") {
  if (BUILT.some((path) => !existsSync(join(folder, path)))) return "There is no production build";
  const builtAt = statSync(join(folder, "build/server/server.js")).mtimeMs;
  const changed = SOURCES.find((path) => newest(join(folder, path)) > builtAt);
  return changed ? `The production build is older than ${changed}` : undefined;
}

/**
 * The latest change under a path in milliseconds; folders count too, so that a file taken away is noticed.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
