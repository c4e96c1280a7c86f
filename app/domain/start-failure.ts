import type { Trouble } from "./trouble.ts";

/** Why the planner cannot use its database file: trouble, or a file of a newer planner, or of none, or one that is not all there yet, or a server that is no use. */
export type StartFailure = Trouble | "newer" | "foreign" | "half-moved" | "unfit";

const WHAT_TO_DO: Record<StartFailure, [what: string, advice: string]> = {
  busy: [
    "Another program keeps the database locked",
    "Stop that program, a backup tool for example, and start the planner again.",
  ],
  full: ["The disk of the database is full", "Make room on it, and start the planner again. Nothing was lost."],
  readonly: [
    "The database file may not be written",
    "Let the user who runs the planner write the file and its folder, and start it again.",
  ],
  failing: [
    "The database cannot be opened, or its disk does not do what it is asked",
    "Look whether DATABASE_PATH is a file on a disk that works, which the user who runs the planner may open; with DATABASE_URL, whether that server runs and lets the planner in.",
  ],
  damaged: [
    "The database file is damaged",
    "Keep it aside with its -wal file, put the latest backup in its place (docs/running.md, Restoring), and start again.",
  ],
  newer: [
    "The database was made by a newer version of the planner",
    "Start that version or a later one, or put back the backup that was made before it.",
  ],
  "half-moved": [
    "Something was being copied into the database, and not all of it is there",
    "Give the same npm run move again: it goes on where it was cut off. Or begin anew with a database that is empty.",
  ],
  unfit: [
    "The database server does not fit",
    "The planner runs on PostgreSQL 14 or later, in a database whose encoding is UTF8 (docs/running.md).",
  ],
  foreign: [
    "The file is no database of the planner",
    "Set DATABASE_PATH to the planner's own file, or to a path where there is none yet.",
  ],
};

/** Two plain lines for whoever starts the planner: what is the matter with which file, and what to do. */
export function startFailureText(failure: StartFailure, path: string): string {
  const [what, advice] = WHAT_TO_DO[failure];
  return `${what}: ${path}\n${advice}`;
}
