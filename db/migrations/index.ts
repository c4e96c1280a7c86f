import type { Migration } from "kysely";
import * as createPlanner from "./2026-11-22-create-planner.ts";

/** Every migration, in the order it is run. Names are never changed. */
export const migrations: Record<string, Migration> = {
  "2026-11-22-create-planner": createPlanner,
};
