import { defineConfig } from "vitest/config";

// Two projects: `unit` needs nothing but Node; `journeys` drives the built
// server with a real browser and so runs one file at a time.
export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", "tests/served/**"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "served",
          include: ["tests/served/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
