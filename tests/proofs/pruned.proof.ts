import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { tell } from "./figures.ts";

const MOST_MB = 120;
const PORT = "4798";
/** Beside node_modules, so that its files can be linked and not copied. */
const folder = mkdtempSync(resolve("node_modules/.pruned-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: "utf8" });

/** The installation as `npm prune --omit=dev` leaves it, with the build and no sources. */
function prune(): number {
  for (const file of ["package.json", "package-lock.json", "app/commands", "build"])
    cpSync(file, join(folder, file), { recursive: true });
  run("sh", "-c", `mkdir node_modules && cp -al ${resolve("node_modules")}/* node_modules/`);
  run("npm", "prune", "--omit=dev", "--offline", "--ignore-scripts");
  const now = new Date();
  utimesSync(join(folder, "build/server/server.js"), now, now);
  return Number(run("du", "-sm", "node_modules").split("\t")[0]);
}

test("what npm prune leaves is small, fills a database and answers pages and files", async () => {
  const megabytes = prune();
  tell("pruned", { MB: megabytes });
  expect(megabytes).toBeLessThan(MOST_MB);
  const env = { ...process.env, NODE_ENV: "production" as const, PORT, DATABASE_PATH: join(folder, "planner.db") };
  const server = spawn("node", ["app/commands/run.js", "server", "--demo"], { cwd: folder, env, stdio: "ignore" });
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${PORT}${path}`)).status;
  try {
    for (let tried = 0; tried < 300 && !(await statusOf("/healthz").catch(() => 0)); tried += 1) await wait(100);
    for (const path of ["/", "/programmes/anytown-pcp/2026-27/report.docx", "/themes/export/published-themes.xlsx"])
      await expect.poll(() => statusOf(path), { timeout: 20_000 }).toBe(200);
  } finally {
    server.kill();
  }
});
