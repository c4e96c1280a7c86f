import { openWriter } from "#db/open.server.ts";
import { Edits, seeded } from "#tests/support/any-edit.ts";

// A process that edits a database when it is told to, and says what it did.
const [address = "", seed = "1"] = process.argv.slice(2);
const edits = new Edits((await openWriter(address)).db, seeded(Number(seed)));
process.on("message", () => void edits.make().then((made) => process.send?.(made)));
process.on("disconnect", () => process.exit());
process.send?.("ready");
