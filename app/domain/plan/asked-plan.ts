import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { PlanChange } from "./change.ts";
import type { Ground } from "./ground.ts";
import type { PlanInstance } from "./instance.ts";
import type { PlanSettings } from "./settings.ts";
import type { Suggestion } from "./suggest.ts";

/** What somebody asks a plan for: which programme, what it weighs, and what is tried. */
export type PlanQuestion = {
  programmeId: number;
  settings: PlanSettings;
  changes: readonly PlanChange[];
  /** What the plans of the body weigh where an address does not say otherwise. */
  usual?: PlanSettings;
};

/** Something that no plan moves, and why. `meeting` is null where it is on none. */
export type StaysPut = { id: string; title: string; meeting: string | null; because: string };

/** What a plan is worked out from: the year as it stands, what stays as it is, and the records that were read. */
export type PlanBasis = { instance: PlanInstance; stays: readonly StaysPut[]; ground: Ground };

/** How a plan that was asked for ended. */
export type PlanEnd =
  { kind: "planned"; suggestion: Suggestion } | { kind: "cancelled" } | { kind: "failed"; because: string };

/** A plan that somebody asked for: `end` is null while it is being worked out, `done` how far that is, from 0 to 1. */
export type AskedPlan = {
  question: PlanQuestion;
  basis: PlanBasis;
  /** The basis with what is tried. */
  instance: PlanInstance;
  at: IsoInstant;
  end: PlanEnd | null;
  done: number;
};

/** Where plans are asked for, by person; each person’s last is kept for a while. */
export type PlanDesk = {
  ask: (personId: number, asked: NewPlan) => Promise<Verdict>;
  /** The person’s last plan, where it is kept still. */
  last: (personId: number, now: IsoInstant) => Promise<AskedPlan | undefined>;
  cancel: (personId: number) => Promise<void>;
};

/** A plan that is asked for now. */
export type NewPlan = Omit<AskedPlan, "end" | "done">;

/** Where each person’s last plan is kept, for every process to find. `holder` is who works it out. */
export type KeptPlans = {
  /** False while the person’s last one is being worked out. */
  begin: (personId: number, holder: string, asked: NewPlan) => Promise<boolean>;
  find: (personId: number, now: IsoInstant) => Promise<AskedPlan | undefined>;
  /** Says how far it is; false where it was cancelled meanwhile. */
  goesOn: (personId: number, holder: string, done: number) => Promise<boolean>;
  end: (personId: number, holder: string, end: PlanEnd) => Promise<void>;
  drop: (personId: number, holder: string) => Promise<void>;
  cancel: (personId: number) => Promise<void>;
};

/** Whether a plan is the answer to this question. */
export function answers({ question }: AskedPlan, asked: PlanQuestion): boolean {
  return JSON.stringify(question) === JSON.stringify(asked);
}
