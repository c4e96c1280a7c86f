import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstrationFile } from "#tests/support/demonstration.ts";
import { TEST_SECRET } from "#tests/support/served.ts";

const folder = mkdtempSync(join(tmpdir(), "council-command-"));
const path = (name: string) => join(folder, name);
beforeAll(async () => copyFileSync(await demonstrationFile(), path("planner.db")));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as npm does, to its end; a line of `said` or `wrong` is never one of a stack. */
function run(command: string, args: readonly string[], database = "planner.db") {
  const env = {
    NODE_ENV: "production" as const,
    PATH: process.env.PATH ?? "",
    DATABASE_PATH: path(database),
    SESSION_SECRET: TEST_SECRET,
    PUBLIC_URL: "https://planner.test",
  };
  return new Promise<{ code: unknown; said: string; wrong: string }>((resolve) => {
    execFile(process.execPath, ["app/commands/run.js", command, ...args], { env }, (error, said, wrong) =>
      resolve({ code: error ? error.code : 0, said: said.trim(), wrong: wrong.trim() }),
    );
  });
}
const council = (...args: string[]) => run("council", args);
const done = (said: string) => ({ code: 0, wrong: "", said: expect.stringContaining(said) as string });

const NEW = ["--name", "Newtown", "--slug", "new", "--host", "New.test", "--administrator", "Kit Doe <kit@new.test>"];
const JO = ["--administrator", "Jo <jo@a.test>"];

test("a council is added, changed, limited, archived, removed and brought in again, by the commands alone", async () => {
  expect(await council("add", ...NEW)).toEqual(done("http"));
  expect(await council("list")).toEqual(done("new\tNewtown\tnew.test"));
  expect(await council("change", "--slug", "new", "--new-slug", "newer", "--host", "none")).toEqual(
    done("It is newer"),
  );
  expect(await council("limits", "--slug", "newer", "--people", "12")).toEqual(done("people\t12"));
  expect(await council("archive", "--slug", "council", "--out", path("a.zip"))).toEqual(done(" rows of "));
  const removing = ["remove", "--slug", "council", "--certificate", path("removed.json")];
  expect(await council(...removing, "--yes-remove", "Anytown Council")).toEqual(done("written anew"));
  expect(JSON.parse(readFileSync(path("removed.json"), "utf8"))).toMatchObject({ rows: { council: 1 } });
  expect(await council("list")).toEqual({ code: 0, said: "newer\tNewtown\t-", wrong: "" });
  expect(await council("bring-in", "--from", path("a.zip"), "--slug", "again")).toEqual(done("is here, as again"));
  expect(await council("compact")).toEqual(done("written anew"));
}, 120_000);

test("what cannot be done is said in one line, and the command ends with 1", async () => {
  await council("add", ...NEW.map((said) => said.replaceAll("new", "other").replace("New.", "Other.")));
  writeFileSync(path("there.zip"), "no zip");
  writeFileSync(path("there"), "no folder");
  const before = await council("list");
  const archive = ["archive", "--slug", "other", "--out"];
  const remove = ["remove", "--slug", "other", "--yes-remove", "Newtown", "--certificate"];
  const refusals: [args: string[], words: string][] = [
    [[], "Say one of list, add,"],
    [["nonsense"], "Say one of list, add,"],
    [["list", "--wrong"], "Unknown option '--wrong'"],
    [["add", "--slug", "x", ...JO], 'Say --name "…"'],
    [["add", "--name", "X", ...JO], "is no short name"],
    [["add", "--name", " ", "--slug", "x", ...JO], "A name has 1 to 80 characters"],
    [["add", "--name", "X".repeat(81), "--slug", "x", ...JO], "A name has 1 to 80 characters"],
    [["add", "--name", "X", "--slug", "other", ...JO], "There is a council of the short name other already."],
    [["add", "--name", "X", "--slug", "x", "--host", "other.test", ...JO], "other.test is another council's address."],
    [["add", "--name", "X", "--slug", "x", "--host", "planner.test", ...JO], "that all councils share"],
    [["change"], "Say the council’s short name"],
    [["change", "--slug", "nobody"], "There is no council of the short name nobody"],
    [["limits", "--slug", "other", "--people", "99999999999999999999"], "A limit is a whole number above 0, or none."],
    [["archive", "--slug", "other"], "Say where to"],
    [[...archive, path("there.zip")], "is there already; nothing was done."],
    [[...archive, path("none/a.zip")], "Nothing can be written in"],
    [[...archive, folder], "is not empty; nothing was written."],
    [["archive", "--slug", "nobody", "--out", path("nobody")], "There is no council of the short name nobody"],
    [["bring-in"], "Say where from"],
    [["bring-in", "--from", path("none.zip")], "There is nothing at"],
    [["bring-in", "--from", path("there.zip")], "there.zip is no zip, or was cut off."],
    [["bring-in", "--from", folder], "holds no archive of a council"],
    [["remove", "--slug", "other"], "Say where the certificate goes"],
    [[...remove, path("there")], "is there already; nothing was done."],
    [[...remove, path("none/c.json")], "Nothing can be written in"],
    [["remove", "--slug", "other", "--certificate", path("c.json")], '--yes-remove "Newtown"'],
  ];
  for (const [args, words] of refusals) {
    const told = await council(...args);
    expect(told, args.join(" ")).toMatchObject({ code: 1, said: "", wrong: expect.stringContaining(words) });
    expect(told.wrong.split("\n"), args.join(" ")).toHaveLength(1);
  }
  expect(await council("list")).toEqual(before);
  expect(existsSync(path("nobody"))).toBe(false);
  expect(readFileSync(path("there"), "utf8")).toBe("no folder");
}, 120_000);

test("over a database that has nobody, or with words that are no options, the command for who is locked out says so in one line", async () => {
  const link = (...args: string[]) => run("admin", args, "empty.db");
  expect(await link("--sign-in-link", "jo@a.test")).toEqual({
    code: 1,
    said: "",
    wrong: "Nobody has an account with the address jo@a.test.",
  });
  expect(await link("jo@a.test")).toMatchObject({ code: 1, wrong: expect.stringMatching(/^Unexpected argument .*$/) });
}, 30_000);
