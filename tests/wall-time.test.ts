import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const THIS = "tests/wall-time.test.ts";

/** How a test would learn what the clock on the wall says before and after. */
const READS_THE_CLOCK = /performance\.now|hrtime|console\.time|Date\.now\(\)\s*-|-\s*Date\.now\(\)/;

const found = (text: string) => text.split("\n").filter((line) => READS_THE_CLOCK.test(line));

test("no test measures how long something takes: a busy machine would fail it (npm run bench and npm run prove are for that)", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .map((name) => `tests/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !/^tests\/(?:bench|proofs)\//.test(path) && path !== THIS);
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => found(readFileSync(path, "utf8")).map((line) => `${path}: ${line.trim()}`))).toEqual(
    [],
  );
});

test.each(["const took = performance.now() - began;", "expect(Date.now() - began).toBeLessThan(3)"])(
  "%s would be found",
  (line) => expect(found(`one\n${line}\n`)).toEqual([line]),
);
