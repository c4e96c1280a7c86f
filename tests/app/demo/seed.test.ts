import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "planner-seed-"));
  path = join(folder, "planner.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ADMINISTRATOR = ["--empty", "--name", "Jo Bryce", "--email", "Jo@Council.example"];
const SECRET = { SESSION_SECRET: "a-secret-of-at-least-thirty-two-characters" };

describe("a clean installation", { timeout: 60_000 }, () => {
  it("holds one administrator and nothing else, and the link is printed once", async () => {
    const run = seedAsProcess(ADMINISTRATOR, SECRET);
    expect(run.status).toBe(0);
    const links = run.stdout.match(/http:\/\/127\.0\.0\.1:3000\/invitations\/[\w-]{43}/g) ?? [];
    expect(links).toHaveLength(1);
    expect(count("account")).toBe(1);
    expect(count("account where administrator_since_at is not null and email = 'jo@council.example'")).toBe(1);
    expect(count("body")).toBe(0);
    const token = links[0]?.split("/").at(-1) ?? "none";
    expect(count(`link_token where token_hash like '%${token}%'`)).toBe(0);

    const again = await seed(ADMINISTRATOR, SECRET);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain("is in use already");
    expect(count("account")).toBe(1);
  });

  it("is set up where the demonstration cannot even be loaded", () => {
    const without = {
      NODE_OPTIONS: `--import ${new URL("../../support/without-demonstration.js", import.meta.url).href}`,
    };
    expect(seedAsProcess([], without).stderr).toContain("Loaded from the demonstration");
    expect(seedAsProcess(ADMINISTRATOR, { ...SECRET, ...without }).stdout).toContain(
      "with Jo Bryce as its administrator",
    );
  });

  it("is not made without the secret that its link depends on, nor without a name", async () => {
    expect((await seed(ADMINISTRATOR, {})).stderr).toContain("Set SESSION_SECRET");
    expect((await seed(["--empty"], SECRET)).stderr).toContain("Say who the administrator is");
    expect(count("person")).toBe(0);
  });
});

describe("the demonstration from the command line", { timeout: 60_000 }, () => {
  it("fills an empty database once, and leaves one in use alone", async () => {
    expect((await seed([], {})).stdout).toContain("now holds the demonstration");
    const before = count("event");
    expect(before).toBeGreaterThan(100);
    expect((await seed([], {})).stdout).toContain("is in use already; nothing was written");
    expect(count("event")).toBe(before);
  });
});

const settings = (given: Record<string, string>) => ({
  SESSION_SECRET: "",
  PUBLIC_URL: "",
  HOST: "",
  PORT: "",
  DATABASE_PATH: path,
  ...given,
});

/** `npm run db:seed -- …`, as a process of its own. */
function seedAsProcess(args: readonly string[], env: Record<string, string>) {
  return spawnSync(process.execPath, ["--import", "tsx", "app/commands/seed.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...settings(env) },
  });
}

/** The same command within this process: what it would print, and how it would end. */
async function seed(args: readonly string[], env: Record<string, string>) {
  const [argv, exitCode] = [process.argv, process.exitCode];
  const printed = vi.spyOn(console, "log").mockReturnValue();
  const complained = vi.spyOn(console, "error").mockReturnValue();
  const wordsOf = (spy: typeof printed) => spy.mock.calls.flat().join("\n");
  for (const [name, value] of Object.entries(settings(env))) vi.stubEnv(name, value);
  process.argv = [process.execPath, "app/commands/seed.ts", ...args];
  process.exitCode = 0;
  try {
    vi.resetModules(); // the command runs when it is read
    await import("#app/commands/seed.ts");
    return { status: process.exitCode, stdout: wordsOf(printed), stderr: wordsOf(complained) };
  } finally {
    [process.argv, process.exitCode] = [argv, exitCode];
    vi.unstubAllEnvs();
    printed.mockRestore();
    complained.mockRestore();
  }
}

function count(from: string): number {
  const db = new SqliteDatabase(path, { readonly: true });
  const row = db.prepare<[], { n: number }>(`select count(*) as n from ${from}`).get();
  db.close();
  return row?.n ?? -1;
}
