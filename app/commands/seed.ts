import { FIRST_COUNCIL } from "#app/domain/administration/council.ts";
import { parseArgs } from "node:util";
import { databaseShown, readConfig, type Config } from "#app/config.server.ts";
import { createFirstAdministrator } from "#app/services/administration/create-first-administrator.server.ts";
import { failedStartText, speakPlainly } from "#app/services/failed-start.server.ts";
import { troubleOf } from "#db/engine/trouble.server.ts";
import { requireSound } from "#db/sound.server.ts";
import { migrate, openWriter, type Db } from "#db/open.server.ts";
import { isEmptyInstallation } from "#db/administration/installation.server.ts";

/*
 * What an empty database is filled with; one that is in use is left alone.
 *
 * npm run db:seed                                       the demonstration that npm start opens
 * npm run db:seed -- --empty --name "…" --email "…"     nothing but one administrator, for a real installation
 */
const { values: given } = parseArgs({
  options: {
    empty: { type: "boolean", default: false },
    name: { type: "string" },
    email: { type: "string" },
  },
});
const shown = databaseShown(process.env);
speakPlainly(shown);
const config = readConfig(process.env);
const opened = await openWriter(config.databaseAddress);
await requireSound(opened);
const { db } = opened;
try {
  await migrate(db);
  console.log(given.empty ? await setUp(db, config) : await fill(db));
} catch (error) {
  const isOfDisk = troubleOf(error) !== undefined;
  console.error(isOfDisk ? failedStartText(error, shown) : error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.destroy();
}

async function fill(db: Db): Promise<string> {
  if (!(await isEmptyInstallation(db))) return `${shown} is in use already; nothing was written.`;
  const { seedDemoIfEmpty } = await import("#app/demo/demo.server.ts");
  await seedDemoIfEmpty(db, new Date());
  return `${shown} now holds the demonstration. Run npm start to open it.`;
}

async function setUp(db: Db, { sessionSecret, publicUrl, host, port }: Config): Promise<string> {
  const { name = "", email = "" } = given;
  if (!name.trim() || !/^\S+@\S+$/.test(email)) {
    throw new Error(
      `Say who the administrator is: npm run db:seed -- --empty --name "Jo Bryce" --email "jo@council.example"`,
    );
  }
  if (!sessionSecret) {
    throw new Error("Set SESSION_SECRET to the one the server will run with: the invitation link only works under it.");
  }
  if (!(await isEmptyInstallation(db))) throw new Error(`${shown} is in use already; nothing was written.`);
  const { link } = await createFirstAdministrator(db, {
    councilId: FIRST_COUNCIL,
    name: name.trim(),
    email,
    secret: sessionSecret,
    origin: publicUrl?.origin ?? `http://${host}:${port}`,
    now: new Date().toISOString(),
  });
  return [
    `${shown} is ready, with ${name.trim()} as its administrator.`,
    `Open this link within a week to choose a password; it is not shown again:`,
    link,
  ].join("\n");
}
