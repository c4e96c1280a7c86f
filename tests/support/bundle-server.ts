import { symlinkSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Rollup } from "vite";
import { runFolder } from "./made-once.ts";

/**
 * Puts `server.js` and what it imports into one file, once, so that each of the
 * many servers of these tests starts without translating a thousand. That the
 * server starts from its sources is tested by itself in `demonstration.test.ts`.
 */
export default async function bundleServer(): Promise<void> {
  if (process.env.PLANNER_SERVER_BUNDLE) return;
  const folder = runFolder();
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [{ name: "each-at-its-own-address", resolveImportMeta: addressOf }],
    build: {
      ssr: "server.js",
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" } },
    },
  });
  // A package is looked for beside the file that imports it.
  if (!existsSync(join(folder, "node_modules"))) symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  process.env.PLANNER_SERVER_BUNDLE = join(folder, "server.mjs");
}

/** `import.meta.url` is the address of the source: files that are found from there stay where they are. */
const addressOf: Rollup.ResolveImportMetaHook = (property, { moduleId }) =>
  property === "url" ? JSON.stringify(pathToFileURL(moduleId).href) : null;
