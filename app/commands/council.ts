import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig, type Config } from "#app/config.server.ts";
import { addCouncil } from "#app/services/administration/add-council.server.ts";
import { archiveCouncil } from "#app/services/administration/archive-council.server.ts";
import { bringInCouncil } from "#app/services/administration/bring-in-council.server.ts";
import { changeCouncilAddress, setCouncilLimits } from "#app/services/administration/change-council.server.ts";
import { packFolder, unpackInto } from "#app/services/administration/pack-folder.server.ts";
import { removeCouncil } from "#app/services/administration/remove-council.server.ts";
import { listCouncils } from "#db/administration/council.server.ts";
import { migrate, openWriter, type Opened } from "#db/open.server.ts";
import { sayPlainly } from "./say-plainly.ts";

/*
 * The councils of an installation: docs/councils.md says what each of these does.
 *
 * npm run council -- list
 * npm run council -- add --name "Anytown Council" --slug anytown --host scrutiny.anytown.gov.uk --administrator "Jo Bryce <jo@anytown.gov.uk>"
 * npm run council -- change --slug anytown --new-slug any --host none
 * npm run council -- limits --slug anytown --people 500 --file-bytes 1000000000 --daily-mails none
 * npm run council -- archive --slug anytown --out /var/backups/anytown.zip
 * npm run council -- bring-in --from /var/backups/anytown.zip
 * npm run council -- remove --slug anytown --yes-remove "Anytown Council" --certificate anytown.json
 * npm run council -- compact
 */
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: "string", default: "" },
    slug: { type: "string", default: "" },
    "new-slug": { type: "string" },
    host: { type: "string" },
    administrator: { type: "string", default: "" },
    people: { type: "string" },
    "file-bytes": { type: "string" },
    "daily-mails": { type: "string" },
    out: { type: "string", default: "" },
    from: { type: "string", default: "" },
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
      host: hostGiven() ?? null,
      shared: config.publicUrl?.hostname,
      administrator: { name, email },
      secret: secretOf(config),
      origin: originOf(config),
      now: new Date().toISOString(),
    });
    return `${given.name} is here, with ${name} as its administrator. Within a week they choose a password at:\n${link}`;
  },
  change: async ({ db }, config) => {
    const to = { slug: given["new-slug"], host: hostGiven(), shared: config.publicUrl?.hostname };
    const { slug, host } = await changeCouncilAddress(db, given.slug, to);
    return `It is ${slug} from now on, ${host === null ? "at the address that all councils share" : `at ${host}`}.`;
  },
  limits: async ({ db }) => {
    const limits = Object.entries(LIMITS).flatMap(([option, limit]) => {
      const said = given[option as keyof typeof LIMITS];
      return said === undefined ? [] : [[limit, said === "none" ? null : Number(said)] as const];
    });
    const all = await setCouncilLimits(db, given.slug, Object.fromEntries(limits));
    const told = Object.entries(LIMITS).map(([option, limit]) => `${option}\t${all[limit] ?? "none"}`);
    return told.join("\n");
  },
  archive: async (opened) => {
    if (!given.out) throw new Error("Say where to, an empty folder or a zip: --out …");
    const at = new Date().toISOString();
    const isZip = given.out.endsWith(".zip");
    if (isZip) requireNewFile(given.out);
    const tables = await inFolder(isZip ? null : given.out, async (folder) => {
      const archived = await archiveCouncil(opened, { slug: given.slug, folder, at });
      if (isZip) await packFolder(folder, given.out);
      return archived;
    });
    return `${given.out} holds ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables.`;
  },
  "bring-in": ({ db }, config) =>
    inFolder(given.from.endsWith(".zip") ? null : given.from, async (folder) => {
      if (!given.from) throw new Error("Say where from, the folder or the zip of an archive: --from …");
      if (!existsSync(given.from)) throw new Error(`There is nothing at ${given.from}.`);
      if (given.from.endsWith(".zip")) await unpackInto(folder, given.from);
      const host = hostGiven();
      const names = { ...(given.slug ? { slug: given.slug } : {}), ...(host === undefined ? {} : { host }) };
      const shared = config.publicUrl ? { shared: config.publicUrl.hostname } : {};
      const { name, slug, rows } = await bringInCouncil(db, { folder, ...names, ...shared });
      return `${name || slug} is here, as ${slug}, with ${rows} rows. Nobody has a password yet: docs/councils.md.`;
    }),
  remove: async (opened, config) => {
    if (!given.certificate) throw new Error("Say where the certificate goes, of what was removed: --certificate …");
    requireNewFile(given.certificate);
    const { auditKey, auditFile: file } = config.safekeeping;
    const certificate = await removeCouncil(opened, {
      slug: given.slug,
      name: given["yes-remove"],
      key: auditKey ?? secretOf(config),
      audit: auditKey === undefined ? null : { key: auditKey, file },
      at: new Date().toISOString(),
    });
    writeFileSync(given.certificate, `${JSON.stringify(certificate, null, 2)}\n`);
    const rows = Object.values(certificate.rows).reduce((sum, count) => sum + count, 0);
    console.log(`${certificate.council} is gone, with ${rows} rows; ${given.certificate} says what they were.`);
    return compact(opened);
  },
  compact,
};

/** The options of limits, and what they set. */
const LIMITS = { people: "mostPeople", "file-bytes": "mostFileBytes", "daily-mails": "mostDailyMails" } as const;

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

async function compact(opened: Opened): Promise<string> {
  try {
    await opened.compact();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(
      `What was removed can be read in the database until this works: npm run council -- compact\n${words}`,
    );
  }
  return "The database is written anew, without anything that was removed.";
}

/** Works in this folder, or with null in one that goes afterwards. */
async function inFolder<Result>(folder: string | null, work: (folder: string) => Promise<Result>): Promise<Result> {
  if (folder !== null) return work(folder);
  const own = mkdtempSync(join(tmpdir(), "council-"));
  try {
    return await work(own);
  } finally {
    rmSync(own, { recursive: true });
  }
}

/** Goes on where a file can be written there in which nothing is lost: what it is to hold is not asked for twice. */
function requireNewFile(path: string): void {
  if (existsSync(path)) throw new Error(`${path} is there already; nothing was done.`);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new Error(`Nothing can be written in ${dirname(path)}; nothing was done.`);
  }
}

function secretOf({ sessionSecret }: Config): string {
  if (!sessionSecret) throw new Error("Set SESSION_SECRET to the one that the server runs with.");
  return sessionSecret;
}

/** The council's own host as it was said; null for "none". */
function hostGiven(): string | null | undefined {
  return given.host === "none" ? null : given.host?.toLowerCase();
}

/** The council's own address where it has one, reached as the shared one is. */
function originOf({ publicUrl, host, port }: Config): string {
  const url = new URL(publicUrl?.origin ?? `http://${host}:${port}`);
  url.hostname = hostGiven() ?? url.hostname;
  return url.origin;
}
