import { parseArgs } from "node:util";
import { databaseShown, readConfig } from "#app/config.server.ts";
import { makeSignInLink } from "#app/services/account/make-sign-in-link.server.ts";
import { speakPlainly } from "#app/services/failed-start.server.ts";
import { openWriter } from "#db/open.server.ts";
import { requireSound } from "#db/sound.server.ts";

/*
 * What an administrator who is locked out needs, for whoever may run commands at the machine:
 *
 * npm run admin -- --sign-in-link jo@council.example      a link that signs this person in, once, within an hour
 */
const { values: given } = parseArgs({ options: { "sign-in-link": { type: "string" } } });
speakPlainly(databaseShown(process.env));
const config = readConfig(process.env);
const opened = await openWriter(config.databaseAddress);
await requireSound(opened);
try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await opened.close();
}

async function run(): Promise<string> {
  const email = given["sign-in-link"];
  if (!email) throw new Error("Say who is to sign in: npm run admin -- --sign-in-link jo@council.example");
  const secret = config.sessionSecret;
  if (!secret) throw new Error("Set SESSION_SECRET to the one the server runs with: the link only works under it.");
  const origin = config.publicUrl?.origin ?? `http://${config.host}:${config.port}`;
  const made = await makeSignInLink(opened.db, { secret, origin, now: new Date().toISOString() }, email);
  return `With this link ${made.name} signs in, once, within ${made.minutes} minutes; it is not shown again:\n${made.link}`;
}
