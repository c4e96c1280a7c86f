import type { IsoInstant } from "#app/domain/calendar.ts";
import type { FirstStep } from "#app/domain/home/first-steps.ts";

/** A step of setting a body up that somebody said is not needed. */
export interface SkippedStepTable {
  bodyId: number;
  step: FirstStep;
  at: IsoInstant;
  byName: string;
}
