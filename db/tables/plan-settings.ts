import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { PlanSettings } from "#app/domain/plan/settings.ts";

/** What the plans of a body weigh, and who said so last. */
export interface PlanSettingTable {
  bodyId: number;
  surprises: PlanSettings["surprises"];
  promises: PlanSettings["promises"];
  nearness: PlanSettings["nearness"];
  spread: PlanSettings["spread"];
  balance: PlanSettings["balance"];
  reserveMinutes: number;
  mostHeavy: number | null;
  setByPersonId: number;
  setAt: IsoInstant;
  version: Generated<number>;
}
