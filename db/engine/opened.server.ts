import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { Copying } from "./copying.server.ts";
import type { ContentStamp } from "./content-stamp.server.ts";

/** How content stands, where it is kept up for readers who ask all the time. */
export type ContentWatch = {
  /** How it stood when it was last looked at: the same object until anything of it has moved. */
  now: () => ContentStamp;
  /** Looks again, where that takes a question that must be waited for; nothing where `now` looks itself. */
  look: () => Promise<void> | undefined;
};

/** An open database of either engine: its queries, and what each engine does in its own way. */
export type Opened = {
  db: Kysely<Database>;
  /** Goes on where the database is whole and may be written; throws what it says otherwise. */
  requireWhole: () => Promise<void>;
  /** Whether the database answers a question that makes it read. */
  answers: () => Promise<boolean>;
  /** Watches how content stands, whoever moves it. The connection must be one that never writes. */
  watchContent: () => ContentWatch;
  /** Gives a function whose answer changes whenever any other connection or process commits. */
  watchWrites: () => () => unknown;
  /** All that is read in the meantime is of one moment, whatever is written beside it. One at a time. */
  inOneView: <T>(read: (db: Kysely<Database>) => Promise<T>) => Promise<T>;
  /** From here on a statement that finds the database locked fails at once; services wait in between. */
  neverWait: () => void;
  /** From here on what is written is put away by the function that this gives, between deeds; it also looks whether a trouble is over. */
  lookAfter: () => () => Promise<void>;
  /** What the engine finds wrong with the rows, looked through one by one; nothing where all is well. */
  findFaults: () => Promise<string[]>;
  /** Writes everything there is at one moment into a file that is not there yet; undefined where the engine has no such means. */
  copyToFile: ((path: string) => Promise<void>) | undefined;
  /** Writes everything anew, so that nothing which was deleted can be read in it any more. */
  compact: () => Promise<void>;
  /** How it is copied from, and into. */
  copying: Copying;
  /** Closes its connections; returns whether what was written is all put away, as it is where nobody else reads. */
  close: () => Promise<boolean>;
};

/** What becomes of an open database beside reading and writing. */
export type OpenOptions = {
  /** It keeps little in memory: for one that reads a thing once. */
  keepsLittle?: boolean;
};
