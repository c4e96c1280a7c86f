import { symlinkSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin, type Rollup } from "vite";
import { runFolder } from "./made-once.ts";

/**
 * Puts `server.js`, what it imports and the built pages into a few files, once, so
 * that each of the many servers of these tests starts without translating a
 * thousand and opening five hundred more of packages. That the server starts from
 * its sources is tested by itself in `demonstration.test.ts`.
 */
export default async function bundleServer(): Promise<void> {
  if (process.env.PLANNER_SERVER_BUNDLE) return;
  const folder = runFolder();
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [{ name: "each-at-its-own-address", resolveImportMeta: addressOf }, withPages],
    ssr: { noExternal: OF_MANY_FILES },
    build: {
      ssr: "server.js",
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "node20",
      rollupOptions: { treeshake: false, output: { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" } },
    },
  });
  // A package is looked for beside the file that imports it.
  if (!existsSync(join(folder, "node_modules"))) symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  process.env.PLANNER_SERVER_BUNDLE = join(folder, "server.mjs");
}

/** Packages that are hundreds of files: to find and open them is most of what a start takes. */
const OF_MANY_FILES = ["kysely", "zod", "write-excel-file", /^@tanstack\//];

/** The server looks for the build beside it; here the build comes with it. */
const withPages: Plugin = {
  name: "with-pages",
  transform: (code, id) =>
    id.endsWith("/server.js")
      ? code.replace('new URL("./build/server/index.js", import.meta.url).href', '"./build/server/index.js"')
      : null,
};

/** `import.meta.url` is the address of the source: files that are found from there stay where they are. */
const addressOf: Rollup.ResolveImportMetaHook = (property, { moduleId }) =>
  property === "url" ? JSON.stringify(pathToFileURL(moduleId).href) : null;
