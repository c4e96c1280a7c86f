import { spawnSync } from "node:child_process";
import { startServer } from "./server.ts";

/*
 * npm run test:postgres                  what does not belong to SQLite alone, on a real PostgreSQL server
 * npm run test:postgres -- tests/app/services/theme
 *
 * DATABASE_URL names a server whose user may make databases; without it one is started for the run.
 */
const chosen = process.argv.slice(2);
const given = process.env.DATABASE_URL;
const started = given ? undefined : await startServer();
const address = given ?? started?.address;
if (!address) {
  console.log(
    "PostgreSQL was not tried: set DATABASE_URL, or install it (initdb and postgres), so that one can be started.",
  );
} else {
  const run = [
    "vitest",
    "run",
    "--project",
    "unit",
    ...(chosen.length > 0 ? chosen : ["tests/app/services", "tests/db"]),
  ];
  const { status } = spawnSync("npx", run, {
    stdio: "inherit",
    env: { ...process.env, TEST_DATABASE_URL: address, DATABASE_URL: "" },
  });
  await started?.stop();
  process.exitCode = status ?? 1;
}
