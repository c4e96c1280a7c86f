import type { offerPlan } from "#app/services/plan/offer-plan.server.ts";

export type PlanPageData = NonNullable<Awaited<ReturnType<typeof offerPlan>>>;
export type WeighedData = NonNullable<PlanPageData["weighed"]>;
export type FoundPlanData = NonNullable<PlanPageData["plan"]>;
