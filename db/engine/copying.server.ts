import type { Kysely, Transaction } from "kysely";
import type { Database } from "#db/schema.ts";

/** A table as a copy sees it, with names as the database spells them: nothing that the engine itself works out is among its columns. */
export type CopiedTable = { name: string; columns: readonly string[]; key: readonly string[] };

/** The last number that a table has given, also where the row has gone since. */
export type LastNumber = { table: string; last: number };

/** What each engine does in its own way where a whole database is copied from it, or into it. */
export type Copying = {
  listTables: (db: Kysely<Database>) => Promise<CopiedTable[]>;
  listLastNumbers: (db: Kysely<Database>) => Promise<LastNumber[]>;
  /** From here on nothing writes or refuses a row by itself: triggers and references are lifted, and kept in the database until they are put back. */
  liftGuards: (trx: Transaction<Database>) => Promise<void>;
  /** Puts back what was lifted, and has the engine work out what it keeps beside the rows: indexes of text, the next numbers. */
  putBackGuards: (trx: Transaction<Database>, numbers: readonly LastNumber[]) => Promise<void>;
  /** For as long as a copy into this connection is made. */
  whileCopying: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Where what was lifted is kept, and how far a copy went: they are there only while one is under way. */
export const COPY_TABLES = { guards: "copy_guard", progress: "copy_progress" } as const;
