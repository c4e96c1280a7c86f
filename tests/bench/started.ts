import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type OpenFile, openWriter } from "#db/engine/sqlite/open.server.ts";
import { MeasuredServer } from "./measured-server.ts";
import { personOf, type Reader } from "./readers.ts";

/** A server over a copy of a file, the bench's own connection beside it, and the cookies of who is signed in. */
export type Started = OpenFile & {
  server: MeasuredServer;
  path: string;
  cookies: ReadonlyMap<Reader, string | null>;
  headersOf: (who: Reader) => { cookie?: string };
  stop: () => Promise<void>;
};

/** Starts the built server of a folder over a copy of the file, and signs these readers in. */
export async function startOver(file: string, readers: readonly Reader[], tree = "."): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), "planner-measured-"));
  const path = join(folder, "planner.db");
  copyFileSync(resolve(file), path);
  const opened = openWriter(path);
  opened.sqlite.pragma("synchronous = off"); // of the bench's own writes alone; the file is thrown away
  const cookies = new Map<Reader, string | null>();
  const close = async (server?: MeasuredServer) => {
    await server?.stop();
    await opened.db.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const server = await MeasuredServer.start(path, tree);
    for (const who of readers)
      cookies.set(who, who === "nobody" ? null : await server.signIn(personOf(opened.sqlite, who)));
    const headersOf = (who: Reader) => {
      const cookie = cookies.get(who);
      return cookie ? { cookie } : {};
    };
    return { ...opened, server, path, cookies, headersOf, stop: () => close(server) };
  } catch (error) {
    await close();
    throw error;
  }
}
