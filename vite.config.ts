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

/** Code of the server that runs beside it, in a process or thread of its own. */
function runsApart(name: string, entry: string): Plugin {
  const output = { entryFileNames: `${name}.js` };
  return builtApart(name, { ssr: entry, outDir: "build/server", target: "node20", rollupOptions: { output } });
}

const apart = [
  // Files that people send are read in a process (`app/imports/read-apart.server.ts`).
  runsApart("reading-process", "app/imports/reading-process.server.ts"),
  // Plans are worked out in threads (`app/planning/planner.server.ts`).
  runsApart("plan-worker", "app/planning/plan-worker.server.ts"),
];

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
  plugins: [remix(remixConfig), ...apart, boardScript],
  build: { assetsInlineLimit: 0, reportCompressedSize: false },
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
});
