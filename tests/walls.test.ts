import { ESLint } from "eslint";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findCircle, importsOf, sourceFiles } from "#tests/support/sources.ts";

const eslint = new ESLint();

/** What ESLint says of a file with these words in it, planted in this room. */
async function said(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => `${message.ruleId}: ${message.message}`);
}

const importing = (name: string) => `import "${name}";\n`;

// Every wall of eslint.config.js: the room, what it may not import, and what it may.
const WALLS: [room: string, mayNot: string[], may: string[]][] = [
  [
    "app/words/x.ts",
    ["#app/domain/x.ts", "#app/components/x.tsx", "#db/open.server.ts", "../domain/y.ts", "react", "node:fs"],
    ["#app/words/en/y.ts", "./y.ts"],
  ],
  [
    "app/domain/x.ts",
    [
      "#app/services/x.server.ts", "#app/http/x.server.ts", "#app/components/x.tsx", "#app/config.server.ts",
      "#db/open.server.ts", "#tests/x.ts", "#app/routes/x/route.tsx", "../domain/y.ts",
      "kysely", "zod", "react", "node:fs",
    ],
    ["#app/domain/y.ts", "#app/words/say.ts", "./y.ts"],
  ],
  [
    "app/components/x.tsx",
    [
      "#app/services/x.server.ts", "#app/http/x.server.ts", "#db/open.server.ts", "#app/config.server.ts",
      "#tests/x.ts", "#app/routes/x/route.tsx", "../root.tsx", "node:fs", "./x.server.ts",
    ],
    ["#app/domain/y.ts", "#app/components/y.tsx", "./y.tsx", "react", "@remix-run/react"],
  ],
  [
    "app/services/x.server.ts",
    [
      "#app/http/x.server.ts", "#app/components/x.tsx", "#app/routes/x/route.tsx", "#tests/x.ts",
      "#app/config.server.ts", "../http/x.server.ts", "@remix-run/node", "react", "express",
    ],
    ["#app/services/y.server.ts", "#app/domain/y.ts", "#db/y.server.ts", "./y.server.ts", "kysely", "node:crypto"],
  ],
  [
    "app/http/x.server.ts",
    ["#app/routes/x/route.tsx", "#app/components/x.tsx", "#tests/x.ts", "../root.tsx"],
    ["#app/http/y.server.ts", "#app/services/y.server.ts", "#app/domain/y.ts", "#db/y.server.ts", "#app/config.server.ts"],
  ],
  [
    "app/routes/x/route.tsx",
    [
      "#db/open.server.ts", "#app/routes/y/route.tsx", "#app/config.server.ts", "#tests/x.ts", "../y/form.ts",
      "kysely", "better-sqlite3", "#app/workers/x.server.ts", "#app/exports/word.ts", "#app/exports/sheet-file.server.ts",
    ],
    ["#app/services/y.server.ts", "#app/http/y.server.ts", "#app/components/y.tsx", "#app/domain/y.ts", "./form.ts", "zod"],
  ],
  [
    "app/exports/x.ts",
    ["#app/services/x.server.ts", "#app/components/x.tsx", "#app/http/x.server.ts", "#db/x.server.ts", "@remix-run/node"],
    ["#app/domain/y.ts", "./y.ts", "docx"],
  ],
  [
    "app/imports/x.ts",
    ["#app/services/x.server.ts", "#app/exports/x.ts", "#app/http/x.server.ts", "#db/x.server.ts", "kysely"],
    ["#app/domain/y.ts", "./y.ts", "fflate"],
  ],
  ["app/root.tsx", ["#db/open.server.ts", "kysely"], ["#app/http/y.server.ts"]],
  [
    "db/x.server.ts",
    [
      "#app/services/x.server.ts", "#app/http/x.server.ts", "#app/components/x.tsx", "#app/routes/x/route.tsx",
      "#tests/x.ts", "../app/domain/x.ts", "@remix-run/node", "react", "express",
    ],
    ["#db/y.server.ts", "#app/domain/y.ts", "./schema.ts", "kysely"],
  ],
  ["db/theme/x.server.ts", ["better-sqlite3", "pg"], ["kysely"]],
  ["db/engine/sqlite/x.server.ts", ["pg", "react"], ["better-sqlite3", "kysely"]],
  ["db/engine/postgres/x.server.ts", ["better-sqlite3", "react"], ["pg", "kysely"]],
  [
    "app/exports/x.server.ts",
    [
      "#app/services/x.server.ts", "#app/http/x.server.ts", "#app/components/x.tsx", "#app/imports/x.ts", "#db/x.server.ts",
      "#tests/x.ts", "react", "@remix-run/node", "kysely",
    ],
    ["#app/exports/y.ts", "#app/domain/y.ts", "./y.ts", "docx", "write-excel-file/node"],
  ],
  [
    "app/imports/x.server.ts",
    [
      "#app/services/x.server.ts", "#app/http/x.server.ts", "#app/exports/x.ts", "#db/x.server.ts", "#tests/x.ts",
      "react", "@remix-run/node", "kysely",
    ],
    ["#app/imports/y.ts", "#app/domain/y.ts", "./y.ts", "read-excel-file/node", "node:zlib"],
  ],
  [
    "app/planning/x.server.ts",
    [
      "#app/services/x.server.ts", "#app/http/x.server.ts", "#app/imports/x.ts", "#db/x.server.ts", "#tests/x.ts",
      "react", "@remix-run/node", "kysely",
    ],
    ["#app/planning/y.ts", "#app/domain/y.ts", "./y.ts", "highs", "node:worker_threads"],
  ],
  [
    "app/workers/x.server.ts",
    ["#app/http/x.server.ts", "#app/routes/x/route.tsx", "#tests/x.ts", "@remix-run/node", "react", "kysely"],
    ["#app/services/y.server.ts", "#app/exports/y.ts", "#app/components/y.ts", "#db/y.server.ts", "node:worker_threads"],
  ],
  [
    "app/demo/x.server.ts",
    ["#app/http/x.server.ts", "#app/routes/x/route.tsx", "#tests/x.ts"],
    ["#app/services/y.server.ts", "#app/domain/y.ts", "#db/y.server.ts"],
  ],
  [
    "app/commands/x.ts",
    ["#app/demo/x.server.ts", "#app/http/x.server.ts", "#app/routes/x/route.tsx", "#tests/x.ts"],
    ["#app/services/y.server.ts", "#app/domain/y.ts", "#app/config.server.ts", "#db/y.server.ts"],
  ],
  ["server.js", ["#app/demo/x.server.ts"], ["#app/http/y.server.ts", "#app/services/y.server.ts", "#db/y.server.ts"]],
]; // prettier-ignore

test.each(WALLS.flatMap(([room, mayNot]) => mayNot.map((name) => [room, name] as const)))(
  "%s may not import %s",
  async (room, name) => {
    expect(await said(room, importing(name))).toContainEqual(expect.stringContaining("no-restricted-imports"));
  },
);

test.each(WALLS.flatMap(([room, , may]) => may.map((name) => [room, name] as const)))(
  "%s may import %s",
  async (room, name) => {
    expect(await said(room, importing(name))).toEqual([]);
  },
);

test("a type is walled off like any other import", async () => {
  const code = 'import type { Db } from "#db/open.server.ts";\nexport type X = Db;\n';
  expect(await said("app/domain/x.ts", code)).toContainEqual(expect.stringContaining("The domain imports nothing"));
});

test.each([
  "app/domain/x.ts",
  "app/services/x.server.ts",
  "db/x.server.ts",
  "app/components/x.tsx",
  "app/routes/x/route.tsx",
])("%s may not read the clock or the environment", async (room) => {
  const clock = "Only contextFor reads the clock.";
  expect(await said(room, "export const at = new Date();\n")).toEqual([`no-restricted-syntax: ${clock}`]);
  expect(await said(room, "export const at = Date.now();\n")).toEqual([`no-restricted-syntax: ${clock}`]);
  expect(await said(room, 'export const at = new Date("2026-09-01");\n')).toEqual([]);
  expect(await said(room, "export const port = process.env.PORT;\n")).toEqual([
    "no-restricted-syntax: Settings are read in config.server.ts.",
  ]);
});

const SOURCES = sourceFiles("app", "db");

test("no file imports itself in a circle, types included", () => {
  expect(findCircle(["a", "b", "c"], (path) => ({ a: ["b"], b: ["c"], c: ["a"] })[path] ?? [])).toEqual([
    "a",
    "b",
    "c",
    "a",
  ]);
  expect(findCircle(SOURCES, importsOf)).toBeUndefined();
});

test("every import names a file that is there", () => {
  const missing = SOURCES.flatMap((path) => importsOf(path).filter((name) => !existsSync(name)));
  expect(missing).toEqual([]);
});

const lines = (path: string) => readFileSync(path, "utf8").trimEnd().split("\n").length;

test("the median source file is under 80 lines", () => {
  const sorted = SOURCES.map(lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
});

test("no file of the domain is over 200 lines", () => {
  const long = sourceFiles("app/domain").filter((path) => lines(path) > 200);
  expect(long).toEqual([]);
});

test("every runtime file that must not reach a browser says so in its name", () => {
  const silent = sourceFiles("app/services", "app/http", "db")
    .filter((path) => !/\.server\.tsx?$/.test(path))
    .filter((path) => !/^db\/(?:schema|migrate|seed)\.ts$|^db\/(?:migrations|seed|tables)\//.test(path));
  expect(silent).toEqual([]);
});
