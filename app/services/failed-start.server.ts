import { startFailureText } from "#app/domain/start-failure.ts";
import { troubleOf } from "#db/engine/trouble.server.ts";
import { UnusableDatabase } from "#db/engine/unusable.server.ts";

/**
 * Until the returned function is called, what goes wrong ends the process with
 * plain lines for the person who starts it and no stack: what, which file, what to do.
 */
export function speakPlainly(databasePath: string): () => void {
  const giveUp = (error: unknown) => {
    console.error(failedStartText(error, databasePath));
    process.exit(1);
  };
  process.on("uncaughtException", giveUp);
  return () => process.off("uncaughtException", giveUp);
}

/** The lines for an error of the start. */
export function failedStartText(error: unknown, databasePath: string): string {
  if (error instanceof UnusableDatabase) return startFailureText(error.failure, databasePath);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_NOTADB") return startFailureText("foreign", databasePath);
  const isOfFiles = ["EACCES", "EPERM", "EROFS", "ENOTDIR"].includes(code);
  const trouble = isOfFiles ? "readonly" : troubleOf(error);
  if (trouble) return startFailureText(trouble, databasePath);
  return `The planner could not start.\n${error instanceof Error ? error.message : String(error)}`;
}
