import { parseArgs } from "node:util";
import { databaseShown, readConfig } from "#app/config.server.ts";
import { makeSignInLink } from "#app/services/account/make-sign-in-link.server.ts";
import { requireCouncil } from "#app/services/administration/change-council.server.ts";
import { speakPlainly } from "#app/services/failed-start.server.ts";
import { migrate, openWriter } from "#db/open.server.ts";
import { requireSound } from "#db/sound.server.ts";

/*
 * What an administrator who is locked out needs, for whoever may run commands at the machine:
 *
 * npm run admin -- --sign-in-link jo@council.example      a link that signs this person in, once, within an hour
 *     --council anytown                                   of the council of that short name, where the address is at several
 */
const { values: given } = parseArgs({ options: { "sign-in-link": { type: "string" }, council: { type: "string" } } });
speakPlainly(databaseShown(process.env));
const config = readConfig(process.env);
const opened = await openWriter(config.databaseAddress);
await requireSound(opened);
try {
  await migrate(opened.db);
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
  const council = given.council === undefined ? undefined : await requireCouncil(opened.db, given.council);
  const address = new URL(config.publicUrl?.origin ?? `http://${config.host}:${config.port}`);
  address.hostname = council?.host ?? address.hostname;
  const making = { secret, origin: address.origin, now: new Date().toISOString() };
  const made = await makeSignInLink(opened.db, making, email, council?.id ?? null);
  return `With this link ${made.name} signs in, once, within ${made.minutes} minutes; it is not shown again:\n${made.link}`;
}
