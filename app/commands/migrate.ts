import { databaseShown, readConfig } from "#app/config.server.ts";
import { speakPlainly } from "#app/services/failed-start.server.ts";
import { migrate, openWriter } from "#db/open.server.ts";
import { requireSound } from "#db/sound.server.ts";

speakPlainly(databaseShown(process.env));
const config = readConfig(process.env);
const opened = await openWriter(config.databaseAddress);
await requireSound(opened);
const ran = await migrate(opened.db);
await opened.close();
console.log(ran.length === 0 ? "The database is up to date." : `Migrated: ${ran.join(", ")}.`);
