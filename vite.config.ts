import { vitePlugin as remix } from "@remix-run/dev";
import { NodePackageImporter } from "sass";
import { build as buildWith, defineConfig, type BuildOptions, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** Code that is built into a file of its own once the server is. */
function builtApart(name: string, options: BuildOptions): Plugin {
  return {
    name,
    apply: (_, { isSsrBuild }) => isSsrBuild === true,
    closeBundle: async () => {
      const build = { emptyOutDir: false, copyPublicDir: false, ...options };
      await buildWith({ configFile: false, logLevel: "warn", build });
    },
  };
}

/** Files that people send are read in a process of its own (`app/imports/read-apart.server.ts`). */
const readingProcess = builtApart("reading-process", {
  ssr: "app/imports/reading-process.server.ts",
  outDir: "build/server",
  target: "node20",
  rollupOptions: { output: { entryFileNames: "reading-process.js" } },
});

/** The planner board's own small script: no other page loads it. */
const boardScript = builtApart("board-script", {
  outDir: "build/client",
  target: "es2022",
  rollupOptions: {
    input: "app/routes/programmes.$slug.$year_.planner/board-script.ts",
    output: { entryFileNames: "board.js" },
  },
});

export default defineConfig({
  plugins: [remix(remixConfig), readingProcess, boardScript],
  build: { assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
});
