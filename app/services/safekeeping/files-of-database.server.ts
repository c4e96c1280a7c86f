import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** What their names end in: the file itself, and what SQLite keeps beside it. */
const ENDS = ["", "-wal", "-shm"] as const;

/** Removes a database in a file, with what is beside it. */
export async function removeFiles(address: string): Promise<void> {
  for (const end of ENDS) await rm(`${address}${end}`, { force: true });
}

/** Gives what is there another name; also what waits beside a file that is gone, which SQLite would write into the one that comes. */
export async function putAside(address: string, at: string): Promise<string> {
  const kept = `${address}.before-${at.replace(/[:.]/g, "-")}`;
  for (const end of ENDS) if (existsSync(`${address}${end}`)) await rename(`${address}${end}`, `${kept}${end}`);
  return kept;
}
