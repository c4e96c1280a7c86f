import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DATABASE_FILE, MANIFEST_FILE } from "./manifest.server.ts";

/** Where backups are kept: each under its name, whole or not at all. */
export type BackupPlace = {
  /** The names of the backups there, oldest first. */
  list: () => Promise<string[]>;
  /** Takes the backup in this folder. */
  put: (name: string, folder: string) => Promise<void>;
  /** Brings a backup into this folder, which is not there yet. */
  get: (name: string, folder: string) => Promise<void>;
  remove: (name: string) => Promise<void>;
};

/** The two files of a backup; where the manifest is, the other one is whole. */
export const BACKUP_FILES = [DATABASE_FILE, MANIFEST_FILE] as const;

/** What a backup is called: its instant, so that the names in order are the backups in order. */
export const BACKUP_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;
/** What it is called until it is whole. */
const UNFINISHED = /^\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.partial$/;

/** When a backup of this name was begun. */
export const instantOf = (name: string): string =>
  name.replace(
    /T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/,
    (_, h: string, m: string, s: string, ms: string) => `T${h}:${m}:${s}.${ms}Z`,
  );

/** A folder: the one where backups are made, or another on another disk. */
export function folderPlace(root: string): BackupPlace {
  return {
    list: async () => {
      const names = existsSync(root) ? await readdir(root) : [];
      return names.filter((name) => BACKUP_NAME.test(name) && existsSync(join(root, name, MANIFEST_FILE))).sort();
    },
    put: async (name, folder) => {
      const coming = join(root, `.${name}.partial`);
      await mkdir(root, { recursive: true });
      await removeUnfinished(root);
      await cp(folder, coming, { recursive: true });
      await rename(coming, join(root, name));
    },
    get: (name, folder) => cp(join(root, name), folder, { recursive: true }),
    remove: (name) => rm(join(root, name), { recursive: true, force: true }),
  };
}

/** Removes what backups left in a folder that were cut off; only one is made at a time. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (UNFINISHED.test(name)) await rm(join(folder, name), { recursive: true, force: true });
}
