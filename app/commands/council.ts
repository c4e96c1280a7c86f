import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readConfig, type Config } from "#app/config.server.ts";
import { addCouncil } from "#app/services/administration/add-council.server.ts";
import { archiveCouncil } from "#app/services/administration/archive-council.server.ts";
import { removeCouncil } from "#app/services/administration/remove-council.server.ts";
import { setCouncilLimits } from "#app/services/administration/set-council-limits.server.ts";
import { listCouncils } from "#db/administration/council.server.ts";
import { migrate, openWriter, type Opened } from "#db/open.server.ts";
import { sayPlainly } from "./say-plainly.ts";

/*
 * The councils of an installation: docs/councils.md.
 *
 * npm run council -- list
 * npm run council -- add --name "Anytown Council" --slug anytown --host scrutiny.anytown.gov.uk --administrator "Jo Bryce <jo@anytown.gov.uk>"
 * npm run council -- limits --slug anytown --people 500
 * npm run council -- archive --slug anytown --out /var/backups/anytown
 * npm run council -- remove --slug anytown --yes-remove "Anytown Council" --certificate anytown.json
 */
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: "string", default: "" },
    slug: { type: "string", default: "" },
    host: { type: "string" },
    administrator: { type: "string", default: "" },
    people: { type: "string" },
    out: { type: "string", default: "" },
    "yes-remove": { type: "string", default: "" },
    certificate: { type: "string", default: "" },
  },
});

const COMMANDS: Readonly<Record<string, (opened: Opened, config: Config) => Promise<string>>> = {
  list: async ({ db }) =>
    (await listCouncils(db)).map(({ slug, name, host }) => [slug, name || "-", host ?? "-"].join("\t")).join("\n"),
  add: async ({ db }, config) => {
    const [, name = "", email = ""] = /^(.+?)\s*<(\S+@\S+)>$/.exec(given.administrator) ?? [];
    if (!given.name || !email) throw new Error('Say --name "…", --slug … and --administrator "Name <address>".');
    const { link } = await addCouncil(db, {
      name: given.name,
      slug: given.slug,
      host: given.host?.toLowerCase() ?? null,
      administrator: { name, email },
      secret: secretOf(config),
      origin: originOf(config),
      now: new Date().toISOString(),
    });
    return `${given.name} is here, with ${name} as its administrator. Within a week they choose a password at:\n${link}`;
  },
  limits: async ({ db }) => {
    const mostPeople = given.people === undefined || given.people === "none" ? null : Number(given.people);
    await setCouncilLimits(db, given.slug, { mostPeople });
    return mostPeople === null ? "It may have as many people as it likes." : `It may have ${mostPeople} people.`;
  },
  archive: async (opened) => {
    if (!given.out) throw new Error("Say where to, an empty folder: --out …");
    const at = new Date().toISOString();
    const tables = await archiveCouncil(opened, { slug: given.slug, folder: given.out, at });
    return `${given.out} holds ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables.`;
  },
  remove: async (opened, config) => {
    if (!given.certificate) throw new Error("Say where the certificate goes, of what was removed: --certificate …");
    const at = new Date().toISOString();
    const removing = { slug: given.slug, name: given["yes-remove"], key: secretOf(config), at };
    const certificate = await removeCouncil(opened, removing);
    writeFileSync(given.certificate, `${JSON.stringify(certificate, null, 2)}\n`);
    const rows = Object.values(certificate.rows).reduce((sum, count) => sum + count, 0);
    return `${certificate.council} is gone, with ${rows} rows; ${given.certificate} says what they were.`;
  },
};

await sayPlainly(async () => {
  const command = COMMANDS[positionals[0] ?? ""];
  if (!command) throw new Error(`Say one of ${Object.keys(COMMANDS).join(", ")}: npm run council -- list`);
  const config = readConfig(process.env);
  const opened = await openWriter(config.databaseAddress);
  try {
    await migrate(opened.db);
    console.log(await command(opened, config));
  } finally {
    await opened.close();
  }
});

function secretOf({ sessionSecret }: Config): string {
  if (!sessionSecret) throw new Error("Set SESSION_SECRET to the one that the server runs with.");
  return sessionSecret;
}

/** The council's own address where it has one, reached as the shared one is. */
function originOf({ publicUrl, host, port }: Config): string {
  const url = new URL(publicUrl?.origin ?? `http://${host}:${port}`);
  if (given.host) url.hostname = given.host;
  return url.origin;
}
