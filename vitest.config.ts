import { defineConfig } from "vitest/config";

// Three projects: `unit` needs nothing but Node; `served` asks the built server;
// `journeys` drives it with a real browser. Each file of the last two starts its
// own server on a free port with its own database, so two run side by side.
const BESIDE_EACH_OTHER = { maxWorkers: 2, sequence: { groupOrder: 1 } };

const RUN_FOLDER = "tests/support/run-folder.ts";
const BUNDLED_SERVER = "tests/support/bundle-server.ts";

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", "tests/served/**"],
          globalSetup: RUN_FOLDER,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "served",
          include: ["tests/served/**/*.test.ts"],
          globalSetup: [RUN_FOLDER, BUNDLED_SERVER],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...BESIDE_EACH_OTHER,
        },
      },
      {
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: [RUN_FOLDER, BUNDLED_SERVER, "tests/support/unpack-browser.ts"],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          ...BESIDE_EACH_OTHER,
        },
      },
    ],
  },
});
