import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort, TEST_SECRET } from "#tests/support/served.ts";

/** What the server's process says of itself. `heldMs` is the longest that its main thread worked in one go since `watch`. */
export type Inside = { cpuMs: number; mainMs: number; heldMs: number; rss: number; peak: number; heapUsed: number };
export type Answer = { status: number; bytes: number; headers: IncomingHttpHeaders; body: string };

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

  /** Starts it over the database; throws what it said where it gives up. */
  static async start(databasePath: string, tree = ".", demo = true): Promise<MeasuredServer> {
    const port = await freePort();
    const { scripts } = JSON.parse(readFileSync(join(tree, "package.json"), "utf8")) as {
      scripts: Record<"start" | "serve", string>;
    };
    const words = scripts[demo ? "start" : "serve"].split(" ");
    const args = words.slice(words.indexOf("node") + 1);
    const origin = `http://127.0.0.1:${port}`;
    const child = spawn(process.execPath, ["--expose-gc", "--import", INSIDE, ...args], {
      cwd: tree,
      env: {
        NODE_ENV: "production",
        PATH: process.env.PATH ?? "",
        HOME: process.env.HOME ?? "",
        PORT: String(port),
        DATABASE_PATH: databasePath,
        SESSION_SECRET: TEST_SECRET,
        ...(demo ? {} : { PUBLIC_URL: origin }),
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const server = new MeasuredServer(origin, child);
    await server.#isUp();
    return server;
  }

  async #isUp(): Promise<void> {
    for (let tried = 0; tried < 1_200; tried += 1) {
      if (this.child.exitCode !== null) break;
      try {
        if ((await this.ask("/healthz")).status === 200) return;
      } catch {
        await wait(50);
      }
    }
    this.child.kill("SIGKILL");
    throw new Error(`The server did not answer:\n${this.#said}`);
  }

  /** Asks the process itself; `watch` begins to watch how long its main thread is held, `collect` collects what is free. */
  inside(ask: "used" | "watch" | "unwatch" | "collect" = "used"): Promise<Inside> {
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve) => {
      const hear = (message: unknown) => {
        const said = message as Inside & { number: number };
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
    const before = await this.inside();
    await work();
    return (await this.inside()).cpuMs - before.cpuMs;
  }

  ask(path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(this.origin + path, { agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const body = Buffer.concat(chunks);
          const { statusCode: status = 0, headers: got } = response;
          resolve({ status, bytes: body.length, headers: got, body: body.toString() });
        });
      });
      sent.on("error", reject);
      sent.end();
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
