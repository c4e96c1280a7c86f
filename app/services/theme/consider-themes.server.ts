import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { considerTheme } from "./consider-theme.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";

/** Puts each ticked theme on the long list; those refused, with why, do not hold up the rest. */
export function considerThemes(db: Db, acting: Acting, ticked: readonly Ticked[]): Promise<InBulk> {
  return runInBulk(acting, ticked, (each, { id, version }) => considerTheme(db, each, { themeId: id, version }));
}
