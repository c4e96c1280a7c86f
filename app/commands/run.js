// Runs one of the programs of `vite.config.ts` by its name, from the build, which is made first where it is old. Plain
// JavaScript, because it runs before there is a build.
import { ensureBuilt } from "./build-age.js";

const [name] = process.argv.splice(2, 1);
try {
  ensureBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
try {
  await import(new URL(`../../build/server/${name}.js`, import.meta.url).href);
} catch (error) {
  const isOfArguments = error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isOfArguments) throw error;
  console.error(error.message);
  process.exit(1);
}
