import { existsSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import { z } from "zod";
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

async function addTo(file: string | undefined, checkpoints: readonly Checkpoint[]): Promise<void> {
  const lines = checkpoints.map((checkpoint) => `${JSON.stringify(checkpoint)}\n`);
  if (file !== undefined) await appendFile(file, lines.join(""), { flush: true });
}

/** The checkpoints that a file outside the database holds; none where there is no file. */
export async function readCheckpoints(file: string | undefined): Promise<Checkpoint[]> {
  if (file === undefined || !existsSync(file)) return [];
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return z.array(CheckpointSaid).parse(lines.map((line) => JSON.parse(line) as unknown));
}
