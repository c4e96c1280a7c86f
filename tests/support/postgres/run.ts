import { spawn } from "node:child_process";
import { once } from "node:events";
import { buildTrouble } from "#app/commands/build-age.js";
import { startServer } from "./server.ts";

/*
 * npm run test:postgres                  what does not belong to SQLite alone, on a real PostgreSQL server
 * npm run test:postgres -- tests/app/services/theme
 *
 * DATABASE_URL names a server, and an owner of it; without it one is started for the run. What is chosen after `--` is
 * for vitest. Tests of a running server need a build.
 */
const EVERYTHING = ["tests/db", "tests/app/services", "tests/app/exports", "tests/served"];

const asked = process.argv.slice(2);
const paths = asked.filter((one) => !one.startsWith("-"));
const chosen = paths.length > 0 ? paths : EVERYTHING;
const trouble = chosen.some((path) => path.includes("served")) && buildTrouble();
if (trouble) throw new Error(`${trouble}: run \`npm run build\` before these tests.`);
const given = process.env.DATABASE_URL;
const started = given ? undefined : await startServer();
const address = given ?? started?.address;
if (!address) {
  console.log(
    "PostgreSQL was not tried: set DATABASE_URL, or install it (initdb and postgres), so that one can be started.",
  );
} else {
  const flags = asked.filter((one) => one.startsWith("-"));
  const tests = spawn("npx", ["vitest", "run", "--project", "unit", "--project", "served", ...chosen, ...flags], {
    stdio: "inherit",
    env: { ...process.env, TEST_DATABASE_URL: address, DATABASE_URL: "" },
  });
  // Whoever stops the run stops the server that was started for it.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => tests.kill(signal));
  const [status] = (await once(tests, "exit")) as [number | null];
  await started?.stop();
  process.exitCode = status ?? 1;
}
