import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "#tests/support/served.ts";

/** What the server's process says of itself. `heldMs` is the longest that its main thread worked in one go since `watch`. */
export type Inside = { cpuMs: number; mainMs: number; heldMs: number; rss: number; peak: number; heapUsed: number };
/** A statement that the server ran, with the values it was given. */
export type Ran = { sql: string; given: unknown[] };
export type Answer = { status: number; bytes: number; headers: IncomingHttpHeaders; raw: Buffer; body: string };

const FORM = "application/x-www-form-urlencoded";
const INSIDE = fileURLToPath(new URL("./inside.js", import.meta.url));

/** The built server of a folder as `npm start` or `npm run serve` there starts it, and what it uses, as it says itself. */
export class MeasuredServer {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 });
  #asked = 0;
  #said = "";

  private constructor(
    readonly origin: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.#said = (this.#said + chunk.toString()).slice(-5_000)));
  }

  /** Starts the product over the database, as `npm start` does in its folder; throws what it said where it gives up. */
  static start(databasePath: string, tree = "."): Promise<MeasuredServer> {
    const { scripts } = JSON.parse(readFileSync(join(tree, "package.json"), "utf8")) as { scripts: { start: string } };
    const words = scripts.start.split(" ");
    const env = { DATABASE_PATH: databasePath, SESSION_SECRET: "a secret that is only ever used to measure" };
    return MeasuredServer.#run((port) => ({ args: words.slice(words.indexOf("node") + 1), port, env }), tree);
  }

  /** Starts a server of the bench's own, which is told its port last. */
  static startBare(file: string, ...args: string[]): Promise<MeasuredServer> {
    return MeasuredServer.#run((port) => ({ args: ["--import", "tsx", file, ...args, String(port)], port, env: {} }));
  }

  static async #run(
    how: (port: number) => { args: string[]; port: number; env: Record<string, string> },
    cwd = ".",
  ): Promise<MeasuredServer> {
    const { args, port, env } = how(await freePort());
    const child = spawn(process.execPath, ["--expose-gc", "--import", INSIDE, ...args], {
      cwd,
      env: {
        NODE_ENV: "production",
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        PORT: String(port),
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const server = new MeasuredServer(`http://127.0.0.1:${port}`, child);
    await server.#isUp();
    return server;
  }

  async #isUp(): Promise<void> {
    for (let tried = 0; tried < 1_200; tried += 1) {
      if (this.child.exitCode !== null) break;
      try {
        if ((await this.ask("/healthz")).status === 200) return; // the bare ones answer everything
      } catch {
        await wait(50);
      }
    }
    this.child.kill("SIGKILL");
    throw new Error(`The server did not answer:\n${this.#said}`);
  }

  /** Asks the process itself; `watch` begins to watch how long its main thread is held, `collect` collects what is free. */
  inside(ask: "used" | "cpu" | "watch" | "unwatch" | "collect" | "note" = "used"): Promise<Inside> {
    return this.#ask<Inside>(ask);
  }

  /** The statements that the server runs while `work` is done, in their order. */
  async ranIn(work: () => Promise<unknown>): Promise<readonly Ran[]> {
    await this.inside("note");
    await work();
    return (await this.#ask<{ ran: Ran[] }>("noted")).ran;
  }

  #ask<Said>(ask: string): Promise<Said> {
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve) => {
      const hear = (message: unknown) => {
        const said = message as Said & { number: number };
        if (said.number !== number) return;
        this.child.off("message", hear);
        resolve(said);
      };
      this.child.on("message", hear);
      this.child.send({ ask, number });
    });
  }

  /** Processor milliseconds that the server needs while `work` is done. */
  async cpuOf(work: () => Promise<unknown>): Promise<number> {
    const before = await this.inside("cpu");
    await work();
    return (await this.inside("cpu")).cpuMs - before.cpuMs;
  }

  ask(path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
    return this.#request("GET", path, headers);
  }

  /** Sends a form as a browser on this site sends it; returns the status. */
  async send(path: string, fields: Record<string, string | string[]>, headers: OutgoingHttpHeaders): Promise<number> {
    const form = new URLSearchParams();
    for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
    const sent = { origin: this.origin, "sec-fetch-site": "same-origin", "content-type": FORM, ...headers };
    return (await this.#request("POST", path, sent, form.toString())).status;
  }

  #request(method: string, path: string, headers: OutgoingHttpHeaders, body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(this.origin + path, { method, agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const raw = Buffer.concat(chunks);
          const { statusCode: status = 0, headers: got } = response;
          resolve({ status, bytes: raw.length, headers: got, raw, body: raw.toString() });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }

  /** The cookie of somebody whom the demonstration offers to sign in as. */
  async signIn(personId: number): Promise<string> {
    const response = await fetch(`${this.origin}/sign-in/demo`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: this.origin, "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({ personId: String(personId) }),
    });
    const cookie = response.headers.getSetCookie().map((each) => each.split(";")[0]);
    if (response.status !== 302 || cookie.length === 0) throw new Error(`Signing in answered ${response.status}`);
    return cookie.join("; ");
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGKILL");
    await gone;
  }
}
