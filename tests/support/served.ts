import { spawn, type ChildProcess } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildTrouble } from "#app/commands/build-age.js";
import type { OpenFile } from "#db/engine/sqlite/open.server.ts";
import { isOfPostgres, openWriter, type Db, type Opened } from "#db/open.server.ts";
import { fillCast, PEOPLE, type CastName } from "./cast.ts";
import { fillDemonstration } from "./demonstration.ts";
import { formOn } from "./forms.ts";
import { databaseMadeOnce } from "./made-once.ts";
import { dropAddress, emptyAddress, postgresAddress, TEST_SERVER } from "./postgres/databases.ts";

export const TEST_SECRET = "a secret that is only ever used by tests";

export type ServeOptions = {
  /** Fills the migrated, empty database before the server starts. By default: the cast. */
  fill?: (db: Db) => Promise<void>;
  /** `real` is `npm run serve`; `demo` is `npm start`, over a copy of the demonstration that it would make. */
  mode?: "real" | "demo";
  /** The demonstration makes its own database, as at a first start. */
  firstStart?: boolean;
  /** Started by npm, as people start it: signals go to npm. */
  byNpm?: boolean;
  /** More environment for the server. */
  env?: Record<string, string>;
  /** The folder of the database, in place of one of its own that is taken away: a disk, or that of another server. */
  folder?: string;
  /** The root of another release, with its build. */
  release?: string;
  /** The PostgreSQL server that holds the database, in place of the one that tests run on, if they do. */
  server?: string;
};

export type Fields = Record<string, string | number | readonly string[]>;
export type SentFile = { name: string; bytes: Uint8Array };
type Asked = {
  method?: string;
  form?: Fields;
  /** Sent with the form, as a browser sends a chosen file. */
  file?: SentFile;
  headers?: Record<string, string>;
  redirect?: RequestRedirect;
};

/**
 * Starts the built server on a free port as a process of its own, over a
 * database of its own. Nobody needs a password: every member of the cast has a
 * session already. Stop it with `close` (in `afterAll`).
 */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const trouble = buildTrouble();
  if (trouble) throw new Error(`${trouble}: run \`npm run build\` before these tests.`);
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "planner-"));
  const address = await ownDatabase(folder, options);
  const served = new Served(folder, address, await openWriter(address), await freePort(), options);
  await served.start();
  await served.tidied();
  return served;
}

/** The environment that names a database, of either engine. */
export const databaseEnv = (address: string): Record<string, string> =>
  isOfPostgres(address) ? { DATABASE_URL: address } : { DATABASE_PATH: address };

export class Served {
  readonly origin: string;
  /** The test's own connection to the server's database, for looking and for arranging. */
  readonly db: Db;
  /** What the next page of each shows once, as their browsers would keep it. */
  readonly #shown = new Map<CastName, string>();
  #child: ChildProcess | undefined;
  #said = "";

  constructor(
    private readonly folder: string,
    /** Where the database is: a path, or `postgres://…`. */
    readonly address: string,
    private readonly opened: Opened | OpenFile,
    private readonly port: number,
    private readonly options: ServeOptions,
  ) {
    this.origin = `http://127.0.0.1:${port}`;
    this.db = opened.db;
  }

  /** Everything the server has written to its console. */
  get said(): string {
    return this.#said;
  }

  /** The number of the server's process, where npm is not between. */
  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** What the server's process holds in memory, in bytes. Linux only; elsewhere 0. */
  memoryBytes(): number {
    const file = `/proc/${this.pid}/statm`;
    return existsSync(file) ? Number(readFileSync(file, "utf8").split(" ")[1]) * 4096 : 0;
  }

  /** Starts the process and waits until it answers; throws what it said where it gives up. */
  async start(): Promise<void> {
    const demo = this.options.mode === "demo";
    const [program, args] = this.options.byNpm
      ? ["npm", ["run", "--silent", demo ? "start" : "serve"]]
      : [process.execPath, ["build/server/server.js", ...(demo ? ["--demo"] : [])]];
    const child = spawn(program, args, {
      ...(this.options.release ? { cwd: this.options.release } : {}),
      env: {
        NODE_ENV: "production",
        PATH: process.env.PATH ?? "",
        HOME: process.env.HOME ?? "",
        PORT: String(this.port),
        ...databaseEnv(this.address),
        SESSION_SECRET: TEST_SECRET,
        ...(demo ? {} : { PUBLIC_URL: this.origin }),
        ...this.options.env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.#said = (this.#said + chunk.toString()).slice(-100_000)));
    for (let tried = 0; tried < 2_000; tried += 1) {
      if (child.exitCode !== null) throw new Error(`The server gave up:\n${this.#said}`);
      if (await isUp(this.origin)) return;
      await wait(50);
    }
    await this.kill();
    throw new Error(`The server did not answer:\n${this.#said}`);
  }

  /**
   * Waits for what a server does by itself at its first start, which is told last by its lease: a test that compares what
   * the database holds before and after would find it moved. Where that cannot be written, tests go on after a while.
   */
  async tidied(): Promise<void> {
    for (let tried = 0; tried < 100; tried += 1) {
      const lease = this.db.selectFrom("lease").select("name").where("name", "=", "pruning");
      if (await lease.executeTakeFirst()) return;
      await wait(50);
    }
  }

  /** Ends the process; `SIGKILL` gives it no chance to tidy up. The database stays. */
  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await gone;
  }

  /** Closes the test's own connection: from then on the server alone has the file open. */
  async letGo(): Promise<void> {
    await this.db.destroy();
    if ("sqlite" in this.opened) this.opened.sqlite.close(); // Kysely leaves a file open that it was never asked about
  }

  /** The code that the process ends with by itself; null where a signal ended it. */
  ended(): Promise<number | null> {
    return new Promise((resolve) => this.#child?.once("exit", resolve));
  }

  /** Ends the process and takes its database away. */
  async close(): Promise<void> {
    await this.kill();
    await this.letGo();
    if (isOfPostgres(this.address)) await dropAddress(this.address);
    if (this.options.folder === undefined) rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Asks as a browser on this site would: a member of the cast, or nobody. Redirects are not followed unless asked for.
   * A file that takes long, as any may on a busy machine, is asked for again until it is there, as one is for which
   * others have to be made first.
   */
  async fetchAs(who: CastName | null, path: string, asked: Asked = {}): Promise<Response> {
    for (;;) {
      const response = await this.fetchOnceAs(who, path, asked);
      if (!(await isToComeAgain(response))) return response;
      await wait(200);
    }
  }

  /** The same, with the page that says of a file that it is being made. */
  async fetchOnceAs(who: CastName | null, path: string, asked: Asked = {}): Promise<Response> {
    const method = asked.method ?? (asked.form ? "POST" : "GET");
    const writes = method !== "GET" && method !== "HEAD";
    const shown = who && this.#shown.get(who);
    const response = await fetch(this.origin + path, {
      method,
      redirect: asked.redirect ?? "manual",
      headers: {
        ...(who ? { cookie: `session=${sessionIdOf(who)}${shown ? `; ${shown}` : ""}` } : {}),
        ...(writes ? { origin: this.origin } : {}),
        "sec-fetch-site": writes ? "same-origin" : "none",
        "accept-encoding": "identity", // to pack an answer and unpack it is a sixth of the work of asking
        ...asked.headers,
      },
      ...(asked.form ? { body: asked.file ? withFile(asked.form, asked.file) : encoded(asked.form) } : {}),
    });
    const told = response.headers.getSetCookie().find((cookie) => cookie.startsWith("shown="));
    if (who && told) this.#shown.set(who, told.split(";", 1)[0] ?? "");
    return response;
  }

  /**
   * Sends a form of a page as a person without JavaScript would: the page is
   * opened, its hidden fields, ticks and texts are taken over, and `fields` are
   * typed on top. `action` picks one where the page holds several.
   */
  async submitAs(who: CastName | null, page: string, fields: Fields = {}, action?: string): Promise<Response> {
    const opened = await this.fetchAs(who, page);
    const html = await opened.text();
    if (opened.status !== 200) throw new Error(`${page} answered ${opened.status} before the form was sent`);
    const form = formOn(html, action);
    if (!form) throw new Error(`${page} holds no form${action ? ` posted to ${action}` : ""}`);
    return this.fetchAs(who, form.action ?? page, { form: { ...form.fields, ...fields } });
  }
}

/** The session id that stands in a member's cookie. */
export function sessionIdOf(who: CastName): string {
  return createHash("sha256").update(`session of ${who}`).digest("base64url");
}

/** Opens a session for every member of the cast that is in the database. */
export async function openSessions(db: Db): Promise<void> {
  const people = await db.selectFrom("account").select("personId").execute();
  const known = new Set(people.map((account) => account.personId));
  const now = Date.now();
  for (const who of Object.keys(PEOPLE) as CastName[]) {
    if (!known.has(PEOPLE[who].personId)) continue;
    await db
      .insertInto("session")
      .values({
        idHash: createHmac("sha256", TEST_SECRET).update(sessionIdOf(who)).digest("base64url"),
        personId: PEOPLE[who].personId,
        createdAt: new Date(now).toISOString(),
        lastSeenAt: new Date(now).toISOString(),
        expiresAt: new Date(now + 12 * 3_600_000).toISOString(),
        deviceWords: "tests",
      })
      .execute();
  }
}

/** Whether this says of a file that it is being made still, or that others are made before it. */
export async function isToComeAgain(response: Response): Promise<boolean> {
  if (response.status === 202) return true;
  return response.status === 503 && (await response.clone().text()).includes("This is busy just now");
}

function withFile(form: Fields, { name, bytes }: SentFile): FormData {
  const body = new FormData();
  for (const [field, value] of encoded(form)) if (field !== "file") body.append(field, value);
  body.append("file", new Blob([bytes.slice()]), name);
  return body;
}

function encoded(form: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, given] of Object.entries(form))
    for (const value of typeof given === "object" ? given : [given]) body.append(name, String(value));
  return body;
}

/** Makes a database for one server, as a file or on the server that tests run on, and says where it is. */
async function ownDatabase(folder: string, options: ServeOptions): Promise<string> {
  const path = join(folder, "planner.db");
  if (existsSync(path)) return path;
  const { mode, fill, firstStart, server = TEST_SERVER } = options;
  const isDemonstration = mode === "demo" && !fill;
  if (isDemonstration && firstStart) return server ? emptyAddress(server) : path;
  const [name, fillOnce] = isDemonstration ? DEMONSTRATION : fill ? EMPTY : CAST;
  if (!server) copyFileSync(await databaseMadeOnce(`${name}.db`, fillOnce), path);
  const address = server ? await postgresAddress(server, name, fillOnce) : path;
  if (isDemonstration) return address;
  const { db } = await openWriter(address);
  await fill?.(db);
  await openSessions(db);
  await db.destroy();
  return address;
}

type Template = readonly [name: string, fill: (db: Db) => Promise<void>];
const DEMONSTRATION: Template = ["demonstration", fillDemonstration];
const CAST: Template = ["cast", fillCast];
const EMPTY: Template = ["empty", async () => {}];

async function isUp(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("No port is free");
  return address.port;
}
