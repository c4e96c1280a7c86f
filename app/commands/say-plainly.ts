import { databaseShown } from "#app/config.server.ts";
import { failedStartText } from "#app/services/failed-start.server.ts";
import { troubleOf } from "#db/engine/trouble.server.ts";
import { UnusableDatabase } from "#db/engine/unusable.server.ts";

/** Does what a command is for; what goes wrong is said in plain lines, without a stack, and the command ends with 1. */
export async function sayPlainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isOfDatabase = error instanceof UnusableDatabase || troubleOf(error) !== undefined;
    const words = error instanceof Error ? error.message : String(error);
    console.error(isOfDatabase ? failedStartText(error, databaseShown(process.env)) : words);
    process.exitCode = 1;
  }
}
