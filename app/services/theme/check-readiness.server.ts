import type { Kysely } from "kysely";
import { isReadyForChair, type ReadinessFacts } from "#app/domain/theme/readiness.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Database } from "#db/schema.ts";
import { countEnquiry } from "#db/theme/theme-questions.server.ts";

/** Whether the theme, as it would stand, has everything the chair needs to see; refuses naming what is missing. */
export async function mayBeReady(
  db: Kysely<Database>,
  theme: Omit<ReadinessFacts, "lines" | "questions"> & { id: number },
): Promise<Verdict> {
  return isReadyForChair({ ...theme, ...(await countEnquiry(db, theme.id)) });
}
