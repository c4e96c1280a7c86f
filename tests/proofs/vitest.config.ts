import { defineConfig } from "vitest/config";

/** The proofs: one at a time, because they measure, and with their figures printed. */
export default defineConfig({
  test: {
    include: ["tests/proofs/*.proof.ts"],
    globalSetup: "tests/support/run-folder.ts",
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
