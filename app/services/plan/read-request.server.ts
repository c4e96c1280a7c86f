import type { Actor } from "#app/domain/actor.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";
import { findRequest } from "#db/plan/draft-plans.server.ts";
import { requestViews } from "./request-views.server.ts";

/** A request as the actor sees it; undefined where there is none they may see. */
export async function offerRequest(db: Db, actor: Actor, id: number) {
  const row = await findRequest(db, actor, id);
  return row && (await requestViews(db, actor, [row]))[0];
}

/** The same with its history since it was sent: what was gathered before is the officers'. */
export async function readRequest(db: Db, actor: Actor, id: number) {
  const request = await offerRequest(db, actor, id);
  if (!request) return undefined;
  const timeline = await readEvents(db, actor, { kind: "draft_plan", id });
  return { request, timeline: timeline.filter(({ action }) => !GATHERING.some((one) => one === action)) };
}

const GATHERING = ["draft_move_added", "draft_move_removed"] as const;
