import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Published minutes as they were collected: three digits and sixteen of a checksum. */
const NAME = /^\d{3}_[0-9a-f]{16}\.txt$/;
const HOW_FAR_UP = 3;

/**
 * The folder of published minutes that are read in tests and benches and are no part of the project: the one that
 * SOURCE_MINUTES names, or a folder `sources` beside the project or above it. Null where there is none, which is said.
 */
export function findSourceMinutes(): string | null {
  const named = process.env.SOURCE_MINUTES;
  const folders = named ? [resolve(named)] : besideOrAbove();
  const found = folders.find((folder) => existsSync(folder) && readdirSync(folder).some((name) => NAME.test(name)));
  if (!found)
    console.log("The published minutes are not here, so they are left out. SOURCE_MINUTES can name their folder.");
  return found ?? null;
}

/** The text of one of them. */
export function sourceMinutes(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function besideOrAbove(): string[] {
  let at = resolve(".");
  return Array.from({ length: HOW_FAR_UP }, () => {
    at = dirname(at);
    return readdirSync(at, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(at, name, "sources"));
  }).flat();
}
