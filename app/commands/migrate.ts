import { readConfig } from "#app/config.server.ts";
import { speakPlainly } from "#app/services/failed-start.server.ts";
import { migrate, openWriter } from "#db/open.server.ts";
import { requireSound } from "#db/sound.server.ts";

speakPlainly(process.env.DATABASE_PATH || "data/planner.db");
const config = readConfig(process.env);
const { sqlite, db } = openWriter(config.databasePath);
requireSound(sqlite, config.databasePath);
const ran = await migrate(db);
await db.destroy();
console.log(ran.length === 0 ? "The database is up to date." : `Migrated: ${ran.join(", ")}.`);
