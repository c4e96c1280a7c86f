import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { freePort } from "#tests/support/served.ts";

/** A PostgreSQL server for one run of the tests, how it is killed and started again, and what takes it away. */
export type TestServer = {
  address: string;
  kill: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Whom the server runs as where the tests are run by root, as whom it refuses to run. */
const ORDINARY = ["postgres", "nobody"];

/** It loses what it holds when the machine stops: nobody asks for that of a test. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Whether the machine has the programs that a server is started by. */
export const canStartServer = (): boolean => findPrograms() !== undefined;

/** A server of the machine's own programs in a folder of its own; undefined where there are none. */
export async function startServer({ isSafe = false } = {}): Promise<TestServer | undefined> {
  const programs = findPrograms();
  if (!programs) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "planner-postgres-"));
  const who = process.getuid?.() === 0 ? ordinaryUser() : {};
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  const begun = ["-D", data, "-U", "planner", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, "initdb"), begun, { ...who, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const settings = [`port=${port}`, `unix_socket_directories=${folder}`, "max_connections=200"];
  const given = [...settings, ...(isSafe ? [] : FAST)].flatMap((one) => ["-c", one]);
  const address = `postgres://planner@127.0.0.1:${port}/postgres`;
  const begin = () =>
    spawn(join(programs, "postgres"), ["-D", data, ...given], { ...who, cwd: folder, stdio: "ignore" });
  let server = begin();
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await gone;
  };
  const untilAnswering = async () => {
    for (let tried = 0; tried < 300; tried += 1) {
      if (await isAnswering(address)) return;
      if (server.exitCode !== null) server = begin(); // one that was killed may still hold what it shared
      await wait(100);
    }
    throw new Error("The PostgreSQL server did not answer.");
  };
  await untilAnswering();
  return {
    address,
    kill: () => end("SIGKILL"),
    start: () => {
      server = begin();
      return untilAnswering();
    },
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

function ordinaryUser(): { uid?: number; gid?: number } {
  for (const name of ORDINARY) {
    try {
      const [uid, gid] = ["-u", "-g"].map((one) =>
        Number(execFileSync("id", [one, name], { stdio: ["ignore", "pipe", "ignore"] })),
      );
      return { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) };
    } catch {
      // there is nobody of that name
    }
  }
  return {};
}

async function isAnswering(address: string): Promise<boolean> {
  const client = new pg.Client(address);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
