import { join } from "node:path";
import type { Opened } from "#db/open.server.ts";
import { listCheckpoints } from "#db/safekeeping/read-chain.server.ts";
import { folderPlace } from "./backup-places.server.ts";
import { readCheckpoints } from "./keep-checkpoints.server.ts";
import { readManifest, type ReadManifest } from "./manifest.server.ts";
import { doubtAbout } from "./trusted-manifest.server.ts";
import { verifyHistory } from "./verify-history.server.ts";

type Kept = { auditKeys: readonly string[]; auditFile: string | undefined; backups: { folder: string } | undefined };

/** Looks through an open database, against what was signed of its history in the file outside and in its backups. Gives what was found in lines, and what is wrong. */
export async function verifyAll(opened: Opened, kept: Kept): Promise<{ lines: string[]; troubles: string[] }> {
  const { auditKeys: keys, auditFile, backups } = kept;
  const { checkpoints, cutLines, otherLines } = await readCheckpoints(auditFile);
  const ofBackups = await readAll(backups?.folder, keys);
  const outside = [...checkpoints, ...ofBackups.read.flatMap(({ manifest }) => manifest.checkpoints)];
  const signed = [...outside, ...(await listCheckpoints(opened.db))];
  const trust = ofBackups.read.map((backup) =>
    doubtAbout(
      backup,
      keys,
      signed.filter(({ at }) => at <= backup.manifest.at),
    ),
  );
  const { chains, linkedLater, removed, ...history } = await opened.inOneView((db) =>
    verifyHistory(db, { keys, outside }),
  );
  const troubles = [
    ...otherLines.map((line) => `Line ${line} of AUDIT_FILE is no checkpoint: somebody changed it.`),
    ...ofBackups.troubles,
    ...trust.flatMap(({ wrong }) => wrong ?? []),
    ...(await opened.findFaults()),
    ...history.troubles.map(({ sentence }) => sentence),
  ];
  const [first] = linkedLater;
  const lines = [
    ...chains.map(({ councilId, number }) => `The history of council ${councilId} has ${number} entries.`),
    ...removed.map((id) => `The history of council ${id} was removed with it, as was signed.`),
    outside.length > 0 ? `It was compared with ${outside.length} checkpoints outside the database.` : NONE,
    ...cutLines.map((line) => `Line ${line} of AUDIT_FILE was cut off while it was written, and is passed over.`),
    ...trust.map(({ doubt }) => doubt),
    first &&
      `${linkedLater.length} entries, event ${first.eventId} the first, were written by another version or program and taken in with event ${first.linkedWith} or later.`,
    troubles.length === 0 ? "Everything is as it was written." : "Not everything is as it was written:",
  ];
  return { lines: lines.filter((line) => line !== undefined), troubles };
}

const NONE =
  "There is no checkpoint outside the database, so that its end is missing would not be seen (AUDIT_KEY, AUDIT_FILE).";

async function readAll(folder: string | undefined, keys: readonly string[]) {
  const read: ReadManifest[] = [];
  const troubles: string[] = [];
  for (const name of folder === undefined ? [] : await folderPlace(folder).list())
    await readManifest(join(folder ?? "", name), keys).then(
      (one) => read.push(one),
      (error: unknown) => troubles.push(error instanceof Error ? error.message : String(error)),
    );
  return { read, troubles };
}
