// A thread of its own that reads what a file holds and makes it, over a connection that cannot write.
import { parentPort, workerData } from "node:worker_threads";
import type { AskedFile } from "#app/domain/paper/asked-file.ts";
import { stepBack } from "#app/planning/step-back.server.ts";
import { openReader } from "#db/open.server.ts";
import { FILES } from "./files.server.ts";
import type { ThreadSaid } from "./messages.ts";

stepBack();
const { inOneView } = await openReader((workerData as { databaseAddress: string }).databaseAddress, {
  keepsLittle: true,
});
parentPort?.on("message", (asked: AskedFile) => void make(asked));

async function make({ file, address, ...asked }: AskedFile): Promise<void> {
  try {
    const made = await inOneView((db) => FILES[file]({ ...asked, db, url: new URL(address) }));
    if (!made) say({ kind: "none" });
    else say({ kind: "made", file: made }, [made.bytes.buffer]);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    say({ kind: "failed", because: error instanceof Error ? (error.stack ?? error.message) : String(error), code });
  }
}

function say(said: ThreadSaid, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, handedOver);
}
