import { rmSync } from "node:fs";
import { runFolder } from "./made-once.ts";

/** Makes the folder of what is made once in this run of the tests, before any of them starts. */
export default function makeRunFolder(): () => void {
  const folder = runFolder();
  return () => rmSync(folder, { recursive: true, force: true });
}
