import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openWriter, type Opened } from "#db/open.server.ts";
import { MeasuredServer } from "./measured-server.ts";
import { READERS, type Reader } from "./readers.ts";
import { fileOf } from "./filling/files.ts";
import { measurePage, printPages, type PageMeasured } from "./pages.ts";

const HELP = `What pages cost: CPU milliseconds of the server itself, just after a row was written (cold) and asked again (warm).

  node --import tsx tests/bench/cold.ts [options] PATH…     these pages
  node --import tsx tests/bench/cold.ts [options] --all     every page that there is, the worst first

  --fill demo|big|many:N   what the database holds (demo)
  --db FILE                a database of your own, which is copied; its clock is that of the demonstration in it
  --as WHO[,WHO]           officer, chair, member, nobody (officer; with --all each of them)
  --tree FOLDER            whose built server (.)
  --times N                how often each page is asked (7)
  --files                  with --all: the files alone; otherwise pages alone
  --json                   for a program to read
`;
const { values: given, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    fill: { type: "string", default: "demo" },
    db: { type: "string" },
    as: { type: "string" },
    tree: { type: "string", default: "." },
    times: { type: "string", default: "7" },
    all: { type: "boolean", default: false },
    files: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (given.help || (paths.length === 0 && !given.all)) {
  console.log(HELP);
  process.exit(given.help ? 0 : 1);
}
const readers = (given.as?.replace("anonymous", "nobody").split(",") ??
  (given.all ? Object.keys(READERS) : ["officer"])) as Reader[];
const folder = mkdtempSync(join(tmpdir(), "planner-cold-"));
const path = join(folder, "planner.db");
copyFileSync(given.db ? resolve(given.db) : await fileOf(given.fill), path);
process.chdir(given.tree);
let server: MeasuredServer | undefined;
let opened: Opened | undefined;
try {
  opened = openWriter(path);
  opened.sqlite.pragma("synchronous = off"); // the file is thrown away
  if (given.all) await (await import("./addresses.ts")).makeReady(opened.db);
  server = await MeasuredServer.start(path);
  const measured: PageMeasured[] = [];
  for (const who of readers) {
    const cookie = await cookieOf(server, opened, who);
    const asked = given.all
      ? await (await import("./addresses.ts")).addressesFor(opened.db, server, who, cookie, given.files)
      : paths;
    for (const each of asked)
      measured.push({ ...(await measurePage(server, opened.sqlite, each, cookie, Number(given.times))), who });
  }
  if (given.json) console.log(JSON.stringify(measured));
  else printPages(measured, given.all);
} finally {
  await server?.stop();
  await opened?.db.destroy();
  rmSync(folder, { recursive: true, force: true });
}

async function cookieOf(server: MeasuredServer, { sqlite }: Opened, who: Reader): Promise<string | null> {
  const name = READERS[who];
  if (name === undefined) throw new Error(`Nobody is called ${who}: ${Object.keys(READERS).join(", ")}`);
  if (name === null) return null;
  const found = sqlite.prepare<[string], number>("select id from person where name = ? order by id").pluck().get(name);
  if (found === undefined) throw new Error(`${name} is not in this database`);
  return server.signIn(found);
}
