import { vitePlugin as remix } from "@remix-run/dev";
import { NodePackageImporter } from "sass";
import { build as buildWith, defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/**
 * Everything that Node runs, in one build, so that each module is there once: the pages, the server around them, what
 * runs beside it, and the commands of `package.json`.
 */
const RUN_BY_NODE = {
  index: "virtual:remix/server-build",
  server: "start.js",
  "reading-process": "app/imports/reading-process.server.ts",
  "plan-worker": "app/planning/plan-worker.server.ts",
  "file-thread": "app/workers/file-thread.server.ts",
  migrate: "app/commands/migrate.ts",
  seed: "app/commands/seed.ts",
  backup: "app/commands/backup.ts",
  restore: "app/commands/restore.ts",
  verify: "app/commands/verify.ts",
  move: "app/commands/move.ts",
  council: "app/commands/council.ts",
  admin: "app/commands/admin.ts",
};

/** Packages that bring machine code or find files beside themselves stay where they were installed. */
const STAY_INSTALLED = ["better-sqlite3", "pg", "@node-rs/argon2", "highs", "pdfkit"];

const runByNode: Plugin = {
  name: "run-by-node",
  config: (_, { isSsrBuild }) =>
    isSsrBuild
      ? {
          define: { "process.env.NODE_ENV": JSON.stringify("production") },
          ssr: { noExternal: true, external: STAY_INSTALLED },
          build: {
            target: "node20",
            rollupOptions: {
              input: RUN_BY_NODE,
              output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" },
            },
          },
        }
      : {},
};

/** The styles are made by both builds, and have to come out the same. */
const BROWSERS = ["es2020", "edge88", "firefox78", "chrome87", "safari14"];

/** Scripts that pages ask for by a lasting name: the planner board's own, and that of the design system. */
const scripts: Plugin = {
  name: "scripts-of-pages",
  apply: (_, { isSsrBuild }) => isSsrBuild === true,
  closeBundle: async () => {
    const input = {
      board: "app/routes/programmes.$slug.$year_.planner/board-script.ts",
      "govuk-frontend": "govuk-frontend",
    };
    const output = { entryFileNames: "[name].js" };
    const rollupOptions = { input, output, preserveEntrySignatures: "strict" as const };
    const build = { outDir: "build/client", emptyOutDir: false, copyPublicDir: false, target: "es2022", rollupOptions };
    await buildWith({ configFile: false, logLevel: "warn", build });
  },
};

export default defineConfig({
  plugins: [remix(remixConfig), runByNode, scripts],
  build: { assetsInlineLimit: 0, reportCompressedSize: false, cssTarget: BROWSERS },
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
});
