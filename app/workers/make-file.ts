import type { AskedFile, MadeFile } from "#app/domain/paper/asked-file.ts";
import type { Db } from "#db/open.server.ts";

/** What a file is made from: what was asked, and the connection that it is read over. */
export type FileContext = Omit<AskedFile, "file" | "address"> & { db: Db; url: URL };

/** Reads what this reader may see of it and makes the file; null where there is none for them. */
export type MakeFile = (ctx: FileContext) => Promise<MadeFile | null>;
