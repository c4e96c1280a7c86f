import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { freePort } from "#tests/support/served.ts";

/** A PostgreSQL server for one run of the tests, and what takes it away. */
export type TestServer = { address: string; stop: () => Promise<void> };

/** Whom the server runs as where the tests are run by root, as whom it refuses to run. */
const ORDINARY = ["postgres", "nobody"];

/**
 * A server of the machine's own programs in a folder of its own, which loses what it holds when the machine stops;
 * undefined where there are none.
 */
export async function startServer(): Promise<TestServer | undefined> {
  const programs = findPrograms();
  if (!programs) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "planner-postgres-"));
  const who = process.getuid?.() === 0 ? ordinaryUser() : {};
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  const begun = ["-D", data, "-U", "planner", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, "initdb"), begun, { ...who, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
  const set = [`port=${port}`, `unix_socket_directories=${folder}`, ...fast].flatMap((one) => ["-c", one]);
  const server = spawn(join(programs, "postgres"), ["-D", data, ...set], { ...who, cwd: folder, stdio: "ignore" });
  const address = `postgres://planner@127.0.0.1:${port}/postgres`;
  await untilAnswering(address);
  return {
    address,
    stop: async () => {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await gone;
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

async function untilAnswering(address: string): Promise<void> {
  for (let tried = 0; tried < 200; tried += 1) {
    const client = new pg.Client(address);
    try {
      await client.connect();
      return await client.end();
    } catch {
      await wait(100);
    }
  }
  throw new Error("The PostgreSQL server did not answer.");
}
