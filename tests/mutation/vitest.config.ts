import { defineConfig } from "vitest/config";

/** The tests of a mutation run: those of rules, services and SQL, over databases of their own. */
export default defineConfig({
  test: {
    include: ["tests/app/domain/**/*.test.ts", "tests/app/services/**/*.test.ts", "tests/db/**/*.test.ts"],
    exclude: ["tests/db/search-index.test.ts"],
    globalSetup: "tests/support/run-folder.ts",
    testTimeout: 20_000,
    isolate: false, // a test makes a database of its own; files of tests keep nothing
  },
});
