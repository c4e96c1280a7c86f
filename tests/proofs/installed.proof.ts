import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { TEST_SECRET, freePort } from "#tests/support/served.ts";
import { tell } from "./figures.ts";

/** Beside node_modules, so that its files can be linked and not copied. */
const folder = mkdtempSync(resolve("node_modules/.installed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (file: string) => readFileSync(file, "utf8").replaceAll("\\\n", " ").split("\n");

/** Follows the first stage of the Containerfile in an empty folder: what it copies is copied, what it runs is run. */
function buildAsContainer(at: string): void {
  const [first = []] = stagesOf(linesOf("Containerfile"));
  for (const line of first) {
    const [word = "", ...rest] = line.split(" ");
    if (word === "COPY" && rest[0] === ".")
      execFileSync("sh", ["-c", `git ls-files -z | xargs -0 cp --parents -t ${at}`]);
    else if (word === "COPY") for (const file of rest.slice(0, -1)) cpSync(file, join(at, file));
    else if (word === "RUN" && rest.join(" ") === "npm ci")
      execFileSync("sh", ["-c", `mkdir ${at}/node_modules && cp -al ${resolve("node_modules")}/* ${at}/node_modules/`]); // what it leaves
    else if (word === "RUN")
      execFileSync("sh", ["-c", rest.join(" ").replace("prune", "prune --offline --ignore-scripts")], { cwd: at });
  }
}

function stagesOf(lines: readonly string[]): string[][] {
  const stages: string[][] = [];
  for (const line of lines) {
    if (line.startsWith("FROM ")) stages.push([]);
    else if (line && !line.startsWith("#")) stages.at(-1)?.push(line);
  }
  return stages;
}

/** The settings that a line of a unit or of a Containerfile gives. */
const settingsIn = (line: string | undefined) =>
  Object.fromEntries([...(line ?? "").matchAll(/(\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]));

test("what the Containerfile builds and the unit starts serves, is ready, is replaced on a reload and stops", async () => {
  buildAsContainer(folder);
  const [, last = []] = stagesOf(linesOf("Containerfile"));
  const copied = last.flatMap((line) => /^COPY --from=build \/planner\/(\S+)/.exec(line)?.[1] ?? []);
  const image = join(folder, "image");
  execFileSync("mkdir", [image]);
  for (const part of copied) execFileSync("mv", [join(folder, part), image]);

  const unit = linesOf("planner.service");
  const said = (name: string) => unit.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1);
  const [program = "", ...args] = (said("ExecStart") ?? "").replaceAll("/opt/planner/current", image).split(" ");
  const port = await freePort();
  const env = {
    ...settingsIn(last.find((line) => line.startsWith("ENV "))),
    ...settingsIn(said("Environment")),
    NODE_ENV: "production" as const,
    PATH: process.env.PATH ?? "",
    PORT: String(port),
    HOST: "127.0.0.1",
    DATABASE_PATH: join(folder, "planner.db"),
    SESSION_SECRET: TEST_SECRET,
    PUBLIC_URL: `http://127.0.0.1:${port}/`,
  };
  expect(program).toMatch(/node$/);
  const service = spawn(process.execPath, args, { cwd: image, env, stdio: ["ignore", "pipe", "inherit"] });
  let words = "";
  service.stdout.on("data", (part: Buffer) => (words += part.toString()));
  try {
    const ready = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status;
    await expect.poll(() => ready().catch(() => 0), { timeout: 60_000 }).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    const check = last.find((line) => line.startsWith("HEALTHCHECK"))?.split(" CMD ")[1] ?? "[]";
    const [, ...checking] = JSON.parse(check.replaceAll(":3000/", `:${port}/`)) as string[];
    execFileSync(process.execPath, checking);
    const [kill = "", signal = ""] = (said("ExecReload") ?? "").split(" ");
    execFileSync(kill, [signal, String(service.pid)]);
    await expect.poll(() => words.includes("every process is replaced"), { timeout: 60_000 }).toBe(true);
    const gone = new Promise((done) => service.once("exit", done));
    service.kill("SIGTERM");
    expect(await Promise.race([gone, wait(5_000, "late")])).toBe(0);
  } finally {
    service.kill("SIGKILL");
  }
  tell("built and started as the Containerfile and the unit say", {
    processes: Number(settingsIn(said("Environment")).WEB_PROCESSES),
  });
});
