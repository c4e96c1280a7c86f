import type { SerializeFrom } from "@remix-run/node";
import type { offerYearPlan } from "#app/services/programme/offer-year-plan.server.ts";

/** One line of the year's statutory business, as the loader sends it. */
export type YearWindow = SerializeFrom<NonNullable<Awaited<ReturnType<typeof offerYearPlan>>>>["windows"][number];
