import { vitePlugin as remix } from "@remix-run/dev";
import { NodePackageImporter } from "sass";
import { build, defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** Files that people send are read in a process of its own (`app/imports/read-apart.server.ts`): it is built here. */
const readingProcess: Plugin = {
  name: "reading-process",
  apply: (_, { isSsrBuild }) => isSsrBuild === true,
  closeBundle: async () => {
    await build({
      configFile: false,
      logLevel: "warn",
      build: {
        ssr: "app/imports/reading-process.server.ts",
        outDir: "build/server",
        emptyOutDir: false,
        copyPublicDir: false,
        target: "node20",
        rollupOptions: { output: { entryFileNames: "reading-process.js" } },
      },
    });
  },
};

/** The planner board's own small script: no other page loads it. */
const boardScript: Plugin = {
  name: "board-script",
  apply: (_, { isSsrBuild }) => isSsrBuild === true,
  closeBundle: async () => {
    await build({
      configFile: false,
      logLevel: "warn",
      build: {
        outDir: "build/client",
        emptyOutDir: false,
        copyPublicDir: false,
        target: "es2022",
        rollupOptions: {
          input: "app/routes/programmes.$slug.$year_.planner/board-script.ts",
          output: { entryFileNames: "board.js" },
        },
      },
    });
  },
};

export default defineConfig({
  plugins: [remix(remixConfig), readingProcess, boardScript],
  build: { assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
});
