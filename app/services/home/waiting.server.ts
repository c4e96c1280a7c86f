import { bodiesAs, type Actor, type Person } from "#app/domain/actor.ts";
import { approvalsAreFor } from "#app/domain/home/approvals.ts";
import { CHAIRS } from "#app/domain/permissions.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listDeciders } from "#db/administration/deciders.server.ts";
import { countWaitingForChair } from "#db/home/approvals.server.ts";
import type { Db } from "#db/open.server.ts";

/** How many decisions wait for this reader as chair or vice-chair; 0 for anyone else. */
export async function countWaitingFor(db: Db, reader: Actor): Promise<number> {
  const bodyIds = bodiesAs(reader, CHAIRS);
  return bodyIds.length === 0 ? 0 : countWaitingForChair(db, bodyIds, reader.today);
}

/** How many decisions wait in the bodies whose approvals this reader sees, whether or not the reader may make them. */
export async function countWaitingSeen(db: Db, reader: Actor): Promise<number> {
  const bodyIds = bodiesSeenWhole(reader);
  return bodyIds.length === 0 ? 0 : countWaitingForChair(db, bodyIds, reader.today);
}

/** What stands in the menu beside the approvals of a reader who decides: how many their page holds. 0 for anyone else. */
export async function countForMenu(db: Db, reader: Actor): Promise<number> {
  return bodiesAs(reader, CHAIRS).length === 0 ? 0 : countWaitingSeen(db, reader);
}

/** Whether the reader may open the approvals page; where not, the sentence names who can. */
export async function offerApprovals(db: Db, reader: Person, today: string): Promise<Verdict> {
  if (bodiesSeenWhole(reader).length > 0) return allowed;
  const bodyIds = reader.parts.map((part) => part.bodyId);
  return approvalsAreFor(await listDeciders(db, bodyIds, today));
}
