import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openWriter } from "#db/open.server.ts";
import { freePort, serve, Served, type Fields } from "#tests/support/served.ts";
import { questionForm, readersOf, signInToDemonstration } from "./clients.ts";
import { tell } from "./figures.ts";
import { questionsInCopy, textOf } from "./posts.ts";

/** The release before this one, by its commit. */
const LAST_RELEASE = "734e4f73";
const READERS = 8;
/** So long both serve, after the new one has brought the database up to date. */
const TOGETHER_MS = 5_000;

const hasHistory = () => {
  try {
    execFileSync("git", ["cat-file", "-e", `${LAST_RELEASE}^{commit}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** The last release, built beside this one out of history. */
function buildLastRelease(): string {
  const folder = mkdtempSync(resolve("node_modules/.last-release-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("sh", ["-c", `git archive ${LAST_RELEASE} | tar x -C ${folder}`]);
  execFileSync("sh", ["-c", `ln -s ${resolve("node_modules")} ${folder}/node_modules`]);
  execFileSync("npx", ["remix", "vite:build"], { cwd: folder, stdio: "ignore" });
  if (!existsSync(`${folder}/build/server/server.js`)) throw new Error("The last release was not built");
  return folder;
}

/** What stands in front: sends each request to one of the servers that are in, in turn. */
async function proxyTo(ports: Set<number>): Promise<{ port: number; server: Server }> {
  const port = await freePort();
  let turn = 0;
  const server = createServer((asked, answering) => {
    const up = [...ports][(turn += 1) % ports.size];
    const { url: path, method, headers } = asked;
    const on = request({ host: "127.0.0.1", port: up, path, method, headers, agent: false }, (answer) => {
      answering.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(answering);
    });
    on.on("error", () => answering.writeHead(502).end());
    asked.pipe(on);
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { port, server };
}

const portOf = ({ origin }: Served) => Number(new URL(origin).port);

test.skipIf(!hasHistory())(
  "from the last release to this one under load: no request fails, nothing is lost",
  async () => {
    const ports = new Set<number>();
    const { port } = await proxyTo(ports);
    const release = buildLastRelease();
    const folder = mkdtempSync(join(tmpdir(), "planner-release-"));
    const databasePath = join(folder, "planner.db");
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    execFileSync("node", ["build/server/seed.js"], {
      cwd: release,
      env: { ...process.env, DATABASE_PATH: databasePath },
    });
    const former = await serve({ mode: "demo", release, folder });
    closing.push(() => former.kill());
    ports.add(portOf(former));
    const front = new Served(folder, databasePath, await openWriter(databasePath), port, {});
    closing.push(() => front.letGo());
    const cookie = await signInToDemonstration(front);
    const { page, form } = await questionForm(front, cookie);
    const ask = (form: Fields) => front.fetchAs(null, page, { headers: { cookie }, form });

    let over = false;
    const { met, done } = readersOf(front.origin, READERS, () => over, cookie);
    const posts: unknown[] = [];
    const posting = (async () => {
      for (let n = 0; !over; n += 1)
        posts.push((await ask({ ...form, text: textOf(n), submitKey: `form-${n}` })).status);
    })();
    await wait(1_000);
    const now = await serve({ mode: "demo", folder });
    closing.push(() => now.kill());
    ports.add(portOf(now));
    await wait(TOGETHER_MS);
    ports.delete(portOf(former));
    await wait(500);
    await former.letGo();
    await former.kill("SIGTERM");
    await wait(1_000);
    over = true;
    await Promise.all([done, posting]);

    expect(met.failed).toEqual([]);
    expect(posts.filter((status) => status !== 302)).toEqual([]);
    await now.letGo();
    await front.letGo();
    await now.kill("SIGTERM");
    const { whole, texts } = questionsInCopy(databasePath, "with -wal");
    const saved = texts.filter((text) => text.endsWith("of the proof?"));
    expect(whole).toEqual(["ok", []]);
    expect(saved.sort()).toEqual(posts.map((_, n) => textOf(n)).sort());
    tell("from the last release to this one", { pages: met.asked, posts: posts.length, failed: 0, lost: 0 });
  },
);
