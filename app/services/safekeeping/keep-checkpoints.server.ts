import { existsSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { listHeads } from "#db/safekeeping/read-chain.server.ts";
import { CheckpointSaid } from "./manifest.server.ts";
import { REMOVED, signCheckpoint, signCheckpoints, type Checkpoint } from "./sign-checkpoint.server.ts";

/** Signs how far history goes, where it has moved, and adds that to the file outside the database, one line a checkpoint. Nothing without a key. */
export async function keepCheckpoints(
  db: Db,
  { key, file }: { key: string | undefined; file: string | undefined },
  now: IsoInstant,
): Promise<Checkpoint[]> {
  if (key === undefined) return [];
  return signCheckpoints(db, key, now, (signed) => addTo(file, signed));
}

/** Signs that a council is about to be removed with its history, and adds that to the file outside the database: without it `verify` would say that its history was cut off. */
export async function certifyRemoval(
  db: Db,
  councilId: number,
  { key, file }: { key: string; file: string | undefined },
  now: IsoInstant,
): Promise<Checkpoint> {
  const end = (await listHeads(db)).find((head) => head.councilId === councilId)?.number ?? 0;
  const certificate = signCheckpoint({ councilId, number: end, hash: REMOVED }, key, now);
  await addTo(file, [certificate]);
  return certificate;
}

/** One line a checkpoint, never after what is left of a line that was cut off. */
async function addTo(file: string | undefined, checkpoints: readonly Checkpoint[]): Promise<void> {
  if (file === undefined) return;
  const lines = checkpoints.map((checkpoint) => `${JSON.stringify(checkpoint)}\n`).join("");
  const there = existsSync(file) ? await readFile(file) : Buffer.alloc(0);
  const isCut = there.length > 0 && there.at(-1) !== NEWLINE;
  await appendFile(file, isCut ? `\n${lines}` : lines, { flush: true });
}

const NEWLINE = 10;

/** The checkpoints that a file outside the database holds, none where there is no file; the numbers of lines whose writing was cut off, and of those that say something else. */
export async function readCheckpoints(
  file: string | undefined,
): Promise<{ checkpoints: Checkpoint[]; cutLines: number[]; otherLines: number[] }> {
  const read = { checkpoints: [] as Checkpoint[], cutLines: [] as number[], otherLines: [] as number[] };
  if (file === undefined || !existsSync(file)) return read;
  for (const [index, line] of (await readFile(file, "utf8")).split("\n").entries()) {
    const checkpoint = checkpointIn(line);
    if (checkpoint) read.checkpoints.push(checkpoint);
    else if (line.trim() !== "") (line.endsWith("}") ? read.otherLines : read.cutLines).push(index + 1);
  }
  return read;
}

function checkpointIn(line: string): Checkpoint | undefined {
  try {
    return CheckpointSaid.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
