import { sentBy } from "#app/domain/home/approvals.ts";
import type { Actor } from "#app/domain/actor.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import type { Part } from "#app/domain/list-source.ts";
import { listOldestWaiting, type WaitingRow } from "#db/home/oldest-waiting.server.ts";
import type { Db } from "#db/open.server.ts";
import { programmesWaiting, agendasWaiting, requestsWaiting } from "./programmes-waiting.server.ts";
import { themesWaiting, variationsWaiting } from "./themes-waiting.server.ts";

/** How many decisions stand on one page: each is a card with its form. */
export const APPROVALS_ON_PAGE = 25;

/**
 * What of the actor's bodies waits for a chair's decision, oldest first, with what they may answer: one page of it, of
 * all that they see whole or of these, each with how many there are in all. Officers read the same list.
 */
export async function readApprovals(
  db: Db,
  actor: Actor,
  part: Part = { limit: APPROVALS_ON_PAGE, offset: 0 },
  bodyIds: readonly number[] = bodiesSeenWhole(actor),
) {
  const waiting = await listOldestWaiting(db, bodyIds, actor.today, part);
  const ids = (kind: WaitingRow["kind"]) => waiting.filter((one) => one.kind === kind).map(({ id }) => id);
  const cards = [
    ...(await themesWaiting(db, actor, ids("theme"))),
    ...(await programmesWaiting(db, actor, ids("programme"))),
    ...(await variationsWaiting(db, actor, ids("variation"))),
    ...(await requestsWaiting(db, actor, ids("request"))),
    ...(await agendasWaiting(db, actor, ids("agenda"))),
  ];
  return waiting.flatMap(({ kind, id, sentAt, sentByName, all }) => {
    const card = cards.find((one) => one.kind === kind && one.id === id);
    return card ? { ...card, all, sent: sentBy(actor.today, sentByName ?? undefined, sentAt) } : [];
  });
}

export type Waiting = Awaited<ReturnType<typeof readApprovals>>[number];
