import { readConfig } from "#app/config.server.ts";
import { migrate, openWriter } from "#db/open.server.ts";

const config = readConfig(process.env);
const { db } = openWriter(config.databasePath);
const ran = await migrate(db);
await db.destroy();
console.log(ran.length === 0 ? "The database is up to date." : `Migrated: ${ran.join(", ")}.`);
