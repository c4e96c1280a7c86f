import { z } from "zod";
import { MOST_PLANNED } from "#app/domain/plan/may.ts";
import { changesOf, triedMeeting } from "#app/domain/plan/change-address.ts";
import type { PlanChange } from "#app/domain/plan/change.ts";
import type { PlanDesk, PlanQuestion } from "#app/domain/plan/asked-plan.ts";
import { settingsOf } from "#app/domain/plan/settings-address.ts";
import { movedInBulkSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import type { DeedOn } from "#app/http/deed-route.server.ts";
import { oneOf, OptionalReason } from "#app/http/form-parts.server.ts";
import { askPlan } from "#app/services/plan/ask-plan.server.ts";
import { keepPlannedMoves } from "#app/services/plan/keep-planned-moves.server.ts";
import { readPlanSettings } from "#app/services/plan/keep-settings.server.ts";
import { makePlannedMoves, type PlannedMovesMade } from "#app/services/plan/make-planned-moves.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { PROGRAMME } from "./programme-deeds.server.ts";

type Keys = { programme: OfferedProgramme; question: PlanQuestion };

/** The plan of a programme's year, with the settings and what-ifs of its address. */
export const PLAN: DeedOn<Keys> = {
  keys: async (params, url, reader) => {
    const { programme, programmeId } = await PROGRAMME.keys(params, url, reader);
    const usual = await readPlanSettings(reader.db, programme.bodyId);
    const settings = settingsOf((name) => url.searchParams.get(name), usual);
    return {
      programme,
      question: { programmeId, settings, usual, changes: changesIn(url.searchParams) },
    };
  },
  home: ({ slug, year }, { search }) => `/programmes/${slug}/${year}/plan${search}`,
};

/** What is tried: what the address says, and the meeting that the form beside the plan asks for. */
function changesIn(asked: URLSearchParams): PlanChange[] {
  return [...changesOf(asked.getAll("try")), ...triedMeeting(asked.get("on"), asked.get("minutes"))];
}

/** What the page of a plan posts: what to do, and for moves which and why. */
export const PlanForm = z.object({
  deed: oneOf(["suggest", "cancel", "move", "keep"], "Open the page again: the form was incomplete."),
  moves: z.array(z.string().max(20)).max(MOST_PLANNED).default([]),
  reasonWords: OptionalReason,
});

type Posted = z.output<typeof PlanForm> & Keys;

/** Asks for a plan, ends the one that is being worked out, makes the ticked moves, or keeps them as a draft plan. */
export async function doToPlan(
  db: Db,
  acting: Acting,
  input: Posted,
  desk: PlanDesk,
): Promise<Outcome<PlannedMovesMade | null>> {
  if (input.deed === "suggest") return askPlan(db, acting, input, desk);
  if (input.deed === "move") return makePlannedMoves(db, acting, input, desk);
  if (input.deed === "keep") return keepPlannedMoves(db, acting, input, desk);
  await desk.cancel(acting.actor.personId);
  return { ok: true, result: null, repeated: false };
}

/** What is said of it on the next page, and which page that is. */
export function saidOfPlan(done: PlannedMovesMade | null, { programme }: Keys) {
  if (done === null) return {};
  if (done.drafted > 0)
    return { to: `${programme.address}/draft`, say: "What was ticked is in the draft plan. Nothing has moved." };
  return { to: `${programme.address}/planner`, say: movedInBulkSentence(done.moved, done.waiting, "moved") };
}
