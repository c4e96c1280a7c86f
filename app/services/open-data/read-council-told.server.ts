import { NEVER_CHANGED } from "#app/domain/feed/calendar.ts";
import { listCouncils } from "#db/administration/council.server.ts";
import { listSpansOfBodies } from "#db/open-data/open-records.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Whose records they are, of this council or with null of every one, and when the first body of each came and the last
 * of them changed. Two queries.
 */
export async function readCouncilsTold(db: Db, councilId: number | null) {
  const spans = new Map((await listSpansOfBodies(db, councilId)).map((span) => [span.councilId, span]));
  const councils = (await listCouncils(db)).filter(({ id }) => councilId === null || id === councilId);
  return councils.map(({ id, name }) => {
    const { createdAt, changedAt } = spans.get(id) ?? NO_BODY;
    return { id, name: name || "Scrutiny Planner", createdAt, changedAt };
  });
}

const NO_BODY = { createdAt: NEVER_CHANGED, changedAt: NEVER_CHANGED };
