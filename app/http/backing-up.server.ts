import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { resolve } from "node:path";
import { isBackupDue } from "#app/services/safekeeping/back-up.server.ts";
import { log } from "./log.server.ts";
import type { Planner } from "./planner.server.ts";

const LOOK_FIRST_MS = 60_000;
const LOOK_MS = 600_000;
const LOW_PRIORITY = 10;

/** Made by the build (`vite.config.ts`): what `npm run backup` runs. */
const COMMAND = "build/server/backup.js";

/** Has backups made while the server runs, each in a process of its own, so that nobody waits for it. One under way when the server stops goes on to its end. */
export function startBackups(planner: Planner): void {
  const { backups } = planner.config.safekeeping;
  if (!backups || planner.config.demo) return;
  const look = () => void backUpWhenDue(planner, backups.everyHours);
  setTimeout(look, LOOK_FIRST_MS).unref();
  setInterval(look, LOOK_MS).unref();
}

/** Looks whether a backup is due, and makes it: one server does, where several look at once. What came of it is logged. */
async function backUpWhenDue({ read, clock }: Planner, everyHours: number): Promise<void> {
  try {
    if (!(await isBackupDue(read, everyHours, clock().toISOString()))) return;
    const child = spawn(process.execPath, [resolve(COMMAND), "--when-due"], { stdio: ["ignore", "pipe", "pipe"] });
    if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (words: Buffer) => said.push(words));
    const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("close", done));
    const words = Buffer.concat(said).toString("utf8").trim();
    if (code === 0) log.info({ said: words }, "backup");
    else log.error({ said: words }, "a backup could not be made");
  } catch (error) {
    log.error({ err: error }, "a backup could not be made");
  }
}
