import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { writeCsv } from "#app/exports/write-csv.ts";
import { writeWorkbook } from "#app/exports/write-workbook.server.ts";
import { fillCast, PANEL } from "#tests/support/cast.ts";
import { HOSTILE_FILES } from "#tests/support/hostile-files.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { awkwardThemes, THEMES_SHEET } from "#tests/support/sheets.ts";
import { tell, timed, within } from "./figures.ts";

const MOST_READING_MS = 2_000;
const MOST_HEALTHZ_MS = 100;
const MOST_GROWN_BYTES = 70 * 1024 * 1024;

type Kind = "themes" | "items" | "questions" | "follow_ups";
type Sent = { what: string; kind: Kind; name: string; bytes: Uint8Array };

let served: Served;
let files: Sent[] = [];
beforeAll(async () => {
  served = await serve({ fill: fillCast });
  await served.letGo();
  files = [...(await knownFiles()), ...(await furtherFiles())];
});
afterAll(() => served.close());

function knownFiles(): Promise<Sent[]> {
  return Promise.all(
    HOSTILE_FILES.map(async ({ what, fileName, bytes }) => ({
      what,
      kind: "follow_ups" as const,
      name: fileName,
      bytes: await bytes(),
    })),
  );
}

/** Files of kinds that the list does not hold: large and honest ones, and large ones of bytes of one sort. */
async function furtherFiles(): Promise<Sent[]> {
  const honest = sheetTable(THEMES_SHEET, awkwardThemes(1_000));
  const filled = (what: string, kind: Kind, name: string, piece: string, bytes: number): Sent => ({
    what,
    kind,
    name,
    bytes: Buffer.alloc(bytes, piece),
  });
  const random = new Uint8Array(4_000_000);
  for (let at = 0; at < random.length; at += 1) random[at] = (at * 2_654_435_761) >>> 13;
  const zipped = (rest: Uint8Array) => Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), rest]);
  return [
    { what: "1,000 awkward themes as Excel", kind: "themes", name: "t.xlsx", bytes: await writeWorkbook(honest) },
    { what: "1,000 awkward themes as CSV", kind: "themes", name: "t.csv", bytes: writeCsv(honest) },
    { what: "themes brought as questions", kind: "questions", name: "t.csv", bytes: writeCsv(honest) },
    { what: "themes brought as items", kind: "items", name: "t.xlsx", bytes: await writeWorkbook(honest) },
    { what: "4 MB of noise", kind: "themes", name: "t.csv", bytes: random },
    { what: "4 MB of noise that begins as a workbook", kind: "themes", name: "t.xlsx", bytes: zipped(random) },
    {
      what: "the beginning of a workbook and nothing",
      kind: "themes",
      name: "t.xlsx",
      bytes: zipped(new Uint8Array()),
    },
    filled("quoted commas", "items", "t.csv", '","', 4_500_000),
    filled("quotation marks in pairs", "items", "t.csv", 'a"",', 4_500_000),
    filled("semicolons", "questions", "t.csv", ";", 4_500_000),
    filled("tabs", "questions", "t.csv", "\t", 4_500_000),
    filled("carriage returns", "themes", "t.csv", "\r", 4_500_000),
    filled("rows of one letter", "themes", "t.csv", "a\n", 4_500_000),
    filled("letters of three bytes", "themes", "t.csv", "ế", 4_500_000),
    filled("half letters", "themes", "t.csv", "\u00e1\u00bb", 4_500_000),
    filled("formulas", "themes", "t.csv", "=1+1,", 4_500_000),
  ];
}

/** A thread of its own asks the server how it is and keeps how long each answer took, so that what this one does is not counted. */
const ASK_HEALTHZ = `
  const { parentPort, workerData } = require("node:worker_threads");
  const times = [];
  let asking = true;
  parentPort.once("message", () => (asking = false));
  (async () => {
    while (asking) {
      const began = performance.now();
      const answer = await fetch(workerData + "/healthz");
      if ((await answer.text()) !== "ok") throw new Error("/healthz does not say ok");
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    parentPort.postMessage(times);
  })();`;

/** What the processes hold that read files for the server, in bytes. Linux only. */
function readersBytes(): number {
  try {
    const children = readFileSync(`/proc/${served.pid}/task/${served.pid}/children`, "utf8").trim().split(" ");
    return children
      .filter((pid) => pid !== "")
      .map((pid) => Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096)
      .reduce((sum, bytes) => sum + bytes, 0);
  } catch {
    return 0; // it has just ended
  }
}

/** Sends a file as the officer; answers the status. */
async function bring({ kind, name, bytes }: Sent, n: number): Promise<number> {
  const form = { kind, bodyId: PANEL, submitKey: `file-${n}` };
  const answer = await served.fetchAs("officer", "/imports/new", { form, file: { name, bytes } });
  await answer.text();
  return answer.status;
}

test("hostile spreadsheets of many kinds are each read or refused in two seconds, and nobody notices", async () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
  for (const [n, file] of files.slice(0, 3).entries()) await bring(file, -1 - n); // the first of a kind takes longer
  const before = served.memoryBytes();
  let most = before;
  let mostReading = 0;
  const looking = setInterval(() => {
    most = Math.max(most, served.memoryBytes());
    mostReading = Math.max(mostReading, readersBytes());
  }, 20);
  const asker = new Worker(ASK_HEALTHZ, { eval: true, workerData: served.origin });
  const answered = new Promise<number[]>((resolve, reject) => asker.once("message", resolve).once("error", reject));

  const took: [what: string, ms: number][] = [];
  let read = 0;
  for (const [n, file] of files.entries()) {
    let status = 0;
    took.push([file.what, await timed(async () => (status = await bring(file, n)))]);
    expect([302, 400, 413], file.what).toContain(status);
    if (status === 302) read += 1;
  }
  asker.postMessage("end");
  const healthz = await answered;
  clearInterval(looking);

  const slowest = [...took].sort(([, one], [, other]) => other - one).slice(0, 3);
  tell(`${files.length} hostile spreadsheets`, {
    read,
    refused: files.length - read,
    "median ms": within(
      took.map(([, ms]) => ms),
      0.5,
    ),
    slowest: slowest.map(([what, ms]) => `${Math.ceil(ms)} ms (${what})`).join("; "),
    "/healthz p99 ms": within(healthz, 0.99),
    "/healthz most ms": within(healthz, 1),
    "server grown by MB": Math.ceil((most - before) / 1024 / 1024),
    "reading process most MB": Math.ceil(mostReading / 1024 / 1024),
  });
  expect(took.filter(([, ms]) => ms >= MOST_READING_MS)).toEqual([]);
  expect(Math.max(...healthz)).toBeLessThan(MOST_HEALTHZ_MS);
  expect(most - before).toBeLessThan(MOST_GROWN_BYTES);
});
