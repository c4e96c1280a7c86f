import { parseArgs } from "node:util";
import { fileOf } from "./filling/files.ts";
import { measurePage, printPages, type PageMeasured } from "./pages.ts";
import { READERS, type Reader } from "./readers.ts";
import { startOver } from "./started.ts";

const HELP = `What pages cost: CPU milliseconds of the server itself, just after a row was written (cold) and asked again (warm).

  npm run bench:pages -- [options] PATH…     these pages
  npm run bench:pages -- [options] --all     every page that there is, the worst first

  --fill demo|big|many:N   what the database holds (demo)
  --db FILE                a database of your own, which is copied; its clock is that of the demonstration in it
  --as WHO[,WHO]           ${Object.keys(READERS).join(", ")} (officer; with --all the first four)
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
const asked = given.as ?? (given.all ? "officer,chair,member,nobody" : "officer");
const readers = asked.replace("anonymous", "nobody").split(",") as Reader[];
const unknown = readers.find((who) => !(who in READERS));
if (unknown) throw new Error(`Nobody is called ${unknown}: ${Object.keys(READERS).join(", ")}`);

const file = given.db ?? (await fileOf(given.fill));
const started = await startOver(file, readers, given.tree);
const measured: PageMeasured[] = [];
try {
  process.chdir(given.tree);
  const { addressesFor, makeReady } = await import("./addresses.ts"); // of the build of that folder
  if (given.all) await makeReady(started.db);
  for (const who of readers) {
    const addresses = given.all ? await addressesFor(started, who, given.files) : paths;
    for (const path of addresses) measured.push(await measurePage(started, who, path, Number(given.times)));
  }
} finally {
  await started.stop();
}
if (given.json) console.log(JSON.stringify(measured));
else printPages(measured, given.all);
