import type { PlanInstance } from "#app/domain/plan/instance.ts";
import type { PlanSettings } from "#app/domain/plan/settings.ts";
import type { Suggestion } from "#app/domain/plan/suggest.ts";

/** What the thread that plans is asked. */
export type PlanAsked = { instance: PlanInstance; settings: PlanSettings };

/** What it says: how far it is, from 0 to 1; then once what it found, or that it failed. */
export type PlanSaid =
  | { kind: "progress"; done: number }
  | { kind: "planned"; suggestion: Suggestion }
  | { kind: "failed"; because: string };
