import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { KeptThing } from "#app/domain/administration/retention.ts";

/** How many days something is kept, as an administrator set it. A thing without a row has its default. */
export interface RetentionPeriodTable {
  name: KeptThing;
  days: number;
  setByName: string;
  setAt: IsoInstant;
  version: Generated<number>;
  councilId: Generated<number>;
}
