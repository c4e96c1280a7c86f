import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { mayBeRead } from "#app/domain/sheet/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { MOST_FILE_BYTES, MOST_READING_HEAP_MB, MOST_READING_MS } from "./limits.ts";
import type { MinutesAsked, MinutesFileRead, MinutesJob, MinutesRead } from "./minutes-jobs.ts";
import type { OwnFileRead, OwnJob, OwnRowsAsked, OwnRowsRead, OwnSheetAsked, OwnSheetRead } from "./own-file.ts";
import type { FileSent } from "#app/domain/brought-meetings/found.ts";
import { packFiles } from "./packed-files.ts";
import type { MeetingsRead } from "./read-meetings-files.server.ts";
import type { TableRead } from "./read-table.server.ts";

/** Made by the build (`vite.config.ts`), beside the server's own code. */
const READER = "build/server/reading-process.js";
const MOST_AT_ONCE = 2;

const TOO_HARD =
  "The file takes too much time or memory to read. Import fewer rows at a time, or open it in Excel, save it again and import that.";

let reading = 0;
const waiting: (() => void)[] = [];

/** Whether a file may be read now, or too many wait already. */
export function mayReadApart(): Verdict {
  return mayBeRead(waiting.length);
}

/**
 * Reads a file that somebody sent, in a process of its own: whatever the file does to its reader, this server goes
 * on serving. It is a process and not a thread, because a thread that runs out of memory takes the whole server with
 * it. Answers within the limits of `limits.ts`, with what the file says or what is wrong with it.
 */
export function readApart(bytes: Uint8Array, kind: SheetKind): Promise<TableRead> {
  return readInProcess<TableRead>(bytes, kind);
}

/** As `readApart`, for a file that was not made here: its sheets or tables, and how each is understood. */
export function readOwnApart(bytes: Uint8Array, fileName: string): Promise<OwnFileRead> {
  return readInProcess<OwnFileRead>(bytes, "own-file", fileName);
}

/** How a sheet of such a file is understood with its headings in another row. */
export function readOwnSheetApart(asked: OwnSheetAsked): Promise<OwnSheetRead> {
  return readInProcess<OwnSheetRead>(new TextEncoder().encode(JSON.stringify(asked)), "own-sheet");
}

/** The rows of such a sheet by the columns that were chosen. */
export function readOwnRowsApart(asked: OwnRowsAsked): Promise<OwnRowsRead> {
  return readInProcess<OwnRowsRead>(new TextEncoder().encode(JSON.stringify(asked)), "own-rows");
}

/** As `readApart`: the text of a file that holds minutes. */
export function readMinutesFileApart(bytes: Uint8Array): Promise<MinutesFileRead> {
  return readInProcess<MinutesFileRead>(bytes, "minutes-file");
}

/** What minutes hold, read against what the body has, in the process apart as well: long ones take a while. */
export function readMinutesApart(asked: MinutesAsked): Promise<MinutesRead> {
  return readInProcess<MinutesRead>(new TextEncoder().encode(JSON.stringify(asked)), "minutes");
}

/** The meetings in files of ModernGov and calendars, several at once, in the process apart as well. */
export function readMeetingsApart(files: readonly FileSent[]): Promise<MeetingsRead> {
  return readInProcess<MeetingsRead>(packFiles(files), "meetings-files");
}

type Wrong = { ok: false; problems: string[] };

async function readInProcess<Read>(
  given: Uint8Array | readonly Uint8Array[],
  what: SheetKind | OwnJob | MinutesJob | "meetings-files",
  name = "",
): Promise<Read | Wrong> {
  const pieces = given instanceof Uint8Array ? [given] : given;
  if (sizeOf(pieces) > MOST_FILE_BYTES && !isOurs(what)) return wrong("The file is larger than 5 MB.");
  if (reading < MOST_AT_ONCE) reading++;
  else await new Promise<void>((go) => waiting.push(go)); // whoever is done hands its place on
  try {
    const said = await ask(pieces, what, name);
    return said === null ? wrong(TOO_HARD) : (JSON.parse(said) as Read);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading--;
  }
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** What was read already and is asked about again: no file that somebody sent. */
function isOurs(what: SheetKind | OwnJob | MinutesJob | "meetings-files"): boolean {
  return what === "own-sheet" || what === "own-rows" || what === "minutes" || what === "meetings-files";
}

/** What the process says; null where it was ended before it was done. */
async function ask(pieces: readonly Uint8Array[], what: string, name: string): Promise<string | null> {
  const child = spawn(process.execPath, [`--max-old-space-size=${MOST_READING_HEAP_MB}`, resolve(READER), what, name], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { NODE_ENV: "production" },
    timeout: MOST_READING_MS,
    killSignal: "SIGKILL",
  });
  const ended = new Promise<boolean>((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => done(code === 0));
  });
  child.stdin.on("error", () => {}); // it may be gone before it has read everything
  for (const piece of pieces) child.stdin.write(piece);
  child.stdin.end();
  if (child.pid) yieldTo(child.pid);
  const [whole, said] = await Promise.all([ended, text(child.stdout)]);
  return whole ? said : null;
}

/** Those who read pages come first, where the machine can be told. */
function yieldTo(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // It is gone already, or the machine has no priorities.
  }
}

function wrong(problem: string): Wrong {
  return { ok: false, problems: [problem] };
}
