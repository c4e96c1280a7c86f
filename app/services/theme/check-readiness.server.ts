import type { Kysely } from "kysely";
import { isReadyForChair, type ReadinessFacts } from "#app/domain/theme/readiness.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Database } from "#db/schema.ts";
import { countEnquiry } from "#db/theme/theme-questions.server.ts";

/** Whether the theme, as it would stand, has everything the chair needs to see; refuses naming what is missing. `newLines` come with it. */
export async function mayBeReady(
  db: Kysely<Database>,
  theme: Omit<ReadinessFacts, "lines" | "questions"> & { id: number },
  newLines = 0,
): Promise<Verdict> {
  const { lines, questions } = await countEnquiry(db, theme.id);
  return isReadyForChair({ ...theme, lines: lines + newLines, questions });
}
