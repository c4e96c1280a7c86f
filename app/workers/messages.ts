import type { MadeFile } from "#app/domain/paper/asked-file.ts";

/** What a thread says of the file that it was asked for; `code` is the database's, where it was that. */
export type ThreadSaid =
  { kind: "made"; file: MadeFile } | { kind: "none" } | { kind: "failed"; because: string; code: string };
