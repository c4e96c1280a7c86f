import { z } from "zod";
import { MOST_ENTRIES } from "#app/domain/scoring/may.ts";
import { wholeNumber } from "#app/http/form-parts.server.ts";

/** Themes that were ticked, by number, each once. */
export const ThemeTicks = z
  .array(z.coerce.number("Tick at least one theme").int().positive(), "Tick at least one theme")
  .min(1, "Tick at least one theme")
  .max(MOST_ENTRIES, `Tick at most ${MOST_ENTRIES} themes`)
  .transform((ids) => [...new Set(ids)]);

/** The minutes that each theme needs on an agenda. */
export const MinutesEach = wholeNumber("Enter the time each theme needs, in minutes", 0, 600);

/** Text fields that are named for a record: "points.12.3" holds the points of entry 12 by criterion 3. */
export const NumberedFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
