import { readConfig } from "#app/config.server.ts";
import { speakPlainly } from "#app/services/failed-start.server.ts";
import { migrate, openWriter } from "#db/open.server.ts";
import { requireSound } from "#db/sound.server.ts";

speakPlainly(process.env.DATABASE_PATH || "data/planner.db");
const config = readConfig(process.env);
const opened = await openWriter(config.databasePath);
await requireSound(opened);
const ran = await migrate(opened.db);
await opened.close();
console.log(ran.length === 0 ? "The database is up to date." : `Migrated: ${ran.join(", ")}.`);
