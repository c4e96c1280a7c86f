import { join } from "node:path";
import type { Opened } from "#db/open.server.ts";
import { folderPlace } from "./backup-places.server.ts";
import { readCheckpoints } from "./keep-checkpoints.server.ts";
import { readManifest } from "./manifest.server.ts";
import type { Checkpoint } from "./sign-checkpoint.server.ts";
import { verifyHistory } from "./verify-history.server.ts";

type Kept = { auditKey: string | undefined; auditFile: string | undefined; backups: { folder: string } | undefined };

/** Looks through an open database, against what was signed of its history in the file outside and in its backups. Gives what was found in lines, and what is wrong. */
export async function verifyAll(opened: Opened, kept: Kept): Promise<{ lines: string[]; troubles: string[] }> {
  const { auditKey: key, auditFile, backups } = kept;
  const ofBackups: Checkpoint[] = [];
  const troubles: string[] = [];
  for (const name of backups ? await folderPlace(backups.folder).list() : [])
    try {
      ofBackups.push(...(await readManifest(join(backups?.folder ?? "", name), key)).checkpoints);
    } catch (error) {
      troubles.push(error instanceof Error ? error.message : String(error));
    }
  const outside = [...(await readCheckpoints(auditFile)), ...ofBackups];
  const { chains, linkedLater, removed, ...history } = await opened.inOneView((db) =>
    verifyHistory(db, { key, outside }),
  );
  troubles.push(...(await opened.findFaults()), ...history.troubles.map(({ sentence }) => sentence));
  const lines = chains.map(({ councilId, number }) => `The history of council ${councilId} has ${number} entries.`);
  lines.push(...removed.map((id) => `The history of council ${id} was removed with it, as was signed.`));
  const signed = outside.length > 0 ? `It was compared with ${outside.length} checkpoints outside the database.` : NONE;
  const [first] = linkedLater;
  const later =
    first &&
    `${linkedLater.length} entries, event ${first.eventId} the first, were written by another version or program and taken in with event ${first.linkedWith} or later.`;
  const end = troubles.length === 0 ? "Everything is as it was written." : "Not everything is as it was written:";
  return { lines: [...lines, signed, ...(later ? [later] : []), end], troubles };
}

const NONE =
  "There is no checkpoint outside the database, so that its end is missing would not be seen (AUDIT_KEY, AUDIT_FILE).";
