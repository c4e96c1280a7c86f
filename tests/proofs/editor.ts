import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { Edits, seeded } from "#tests/support/any-edit.ts";

// A process that edits a database when it is told to, and says what it did.
const [path = "", seed = "1"] = process.argv.slice(2);
const edits = new Edits(openWriter(path).sqlite, seeded(Number(seed)));
process.on("message", () => process.send?.(edits.make()));
process.on("disconnect", () => process.exit());
process.send?.("ready");
