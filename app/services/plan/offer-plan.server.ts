import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { answers, type AskedPlan, type PlanDesk, type PlanQuestion } from "#app/domain/plan/asked-plan.ts";
import { maySuggestPlan } from "#app/domain/plan/may-start.ts";
import { planAddress, planView, weighedView } from "#app/domain/plan/plan-page.ts";
import type { Db } from "#db/open.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readPlanBasis } from "./read-plan-basis.server.ts";

/**
 * What the page of a plan shows: what will be weighed; that a plan is being worked out for this person, and how far it
 * is; or the plan that answers this question. Nothing but why not for somebody who may not move items.
 */
export async function offerPlan(
  db: Db,
  actor: Actor,
  asked: { programme: OfferedProgramme; question: PlanQuestion; now: IsoInstant },
  desk: PlanDesk,
) {
  const { programme, question } = asked;
  const home = `${programme.address}/plan`;
  const { title, address, slug } = programme;
  const availability = `/bodies/${slug}/availability`;
  const keep = `/bodies/${slug}/plan-settings`;
  const { settings, usual, changes } = question;
  const own = planAddress(home, question);
  const head = {
    title,
    address,
    availability,
    keep,
    home,
    own,
    settings,
    usual: usual ?? null,
    changes,
    verdict: maySuggestPlan(programme, actor),
  };
  if (!head.verdict.allowed) return { ...head, weighed: null, stands: NOTHING_ASKED, plan: null };
  const basis = await readPlanBasis(db, actor, programme);
  const last = await desk.last(actor.personId, asked.now);
  const stands = last ? standsOf(last, answers(last, question)) : NOTHING_ASKED;
  const found = stands.kind === "planned" && last?.end?.kind === "planned" ? last.end.suggestion.plan : null;
  return {
    ...head,
    weighed: weighedView(basis, question, home),
    stands,
    plan: last && found ? planView(last, found, basis, home) : null,
  };
}

/** How a plan that somebody asked for stands, in words where there is none to show. */
export type PlanStands = { kind: "none" | "running" | "planned" | "failed"; percent: number; words: string };

const NOTHING_ASKED: PlanStands = { kind: "none", percent: 0, words: "" };

function standsOf({ end, done }: AskedPlan, isAnswer: boolean): PlanStands {
  const percent = Math.round(done * 100);
  if (end === null) return { kind: "running", percent, words: `A plan is being worked out for you: ${percent} %.` };
  if (!isAnswer) return NOTHING_ASKED;
  if (end.kind === "cancelled") return { kind: "none", percent, words: "You cancelled the plan. Nothing was changed." };
  if (end.kind === "failed") return { kind: "failed", percent, words: FAILED };
  const { verdict } = end.suggestion;
  if (!verdict.allowed) return { kind: "failed", percent, words: verdict.because };
  return { kind: "planned", percent: 100, words: "" };
}

const FAILED =
  "The plan could not be worked out. Nothing was changed. Ask for it again; if it fails again, tell whoever runs this planner: the reason is in its log.";
