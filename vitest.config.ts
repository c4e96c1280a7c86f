import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Three projects: `unit` needs nothing but Node; `served` asks the built server;
// `journeys` drives it with a real browser. Each file of the last two starts its
// own server on a free port with its own database, so files of all three run side
// by side: three at least, as a file mostly waits for its server, and no more than four.
const maxWorkers = Math.min(4, Math.max(3, availableParallelism() - 1));

/** How long a test asks again until something has come about: a busy machine is no fault of what is tested. */
const EXPECT = { poll: { timeout: 15_000 } };

const RUN_FOLDER = "tests/support/run-folder.ts";

/** What only SQLite does, or a file has; `npm run test:postgres` leaves it out. */
const OF_SQLITE = [
  "tests/db/open.test.ts",
  "tests/db/schema.test.ts",
  "tests/db/portable.test.ts",
  "tests/db/engine/{checkpoint,content-stamp,kept-statements,names,take-turns}.test.ts",
  "tests/db/postgres/**",
  "tests/served/{killed,safekeeping,starting,stopping,trouble}.test.ts",
  "tests/app/services/story/kept-stories.test.ts",
];

/** What asks both engines: only `npm run test:postgres` has both. */
const OF_BOTH = ["tests/app/services/search/same-in-either.test.ts", "tests/db/engine/same-schema.test.ts"];
const leftOut = process.env.TEST_DATABASE_URL ? OF_SQLITE : OF_BOTH;

export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          expect: EXPECT,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", "tests/served/**", ...leftOut],
          globalSetup: RUN_FOLDER,
          testTimeout: process.env.TEST_DATABASE_URL ? 60_000 : 20_000,
          hookTimeout: process.env.TEST_DATABASE_URL ? 60_000 : 10_000,
          // Each test has its own database and no test replaces a module, so files may share what they import.
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          name: "served",
          expect: EXPECT,
          isolate: false,
          include: ["tests/served/**/*.test.ts"],
          exclude: leftOut,
          globalSetup: RUN_FOLDER,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: "journeys",
          expect: EXPECT,
          isolate: false,
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: [RUN_FOLDER, "tests/support/unpack-browser.ts"],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
    ],
  },
});
