import { z } from "zod";
import { boundsText, RETENTION_FIELDS, type KeptThing } from "#app/domain/administration/retention.ts";
import { Version, wholeNumber } from "#app/http/form-parts.server.ts";

/** How many days the thing is kept, within its own bounds. */
export function periodOf(name: KeptThing) {
  const { least, most } = RETENTION_FIELDS[name];
  return z.object({ version: Version, days: wholeNumber(boundsText(name), least, most) });
}
