import type { Actor } from "#app/domain/actor.ts";
import { mayWriteCriteria } from "#app/domain/scoring/may.ts";
import { SCHEME_LIST, SCHEMES } from "#app/domain/scoring/schemes.ts";
import { listCriteria as listRows, pageCriteriaSets } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenBodies } from "#db/administration/programme-bodies.server.ts";

/** The published schemes, and a page of the criteria that the actor's bodies wrote themselves. */
export async function listCriteriaToRead(db: Db, actor: Actor, asked: string | null = null) {
  const published = SCHEME_LIST.map((scheme) => ({
    name: SCHEMES[scheme].words as string,
    bodyName: null as string | null,
    criteria: SCHEMES[scheme].criteria.map((criterion) => ({ ...criterion })),
  }));
  const names = published.map(({ name }) => name);
  const { rows: sets, ...paged } = await pageCriteriaSets(db, actor, names, asked);
  const rows = await listRows(
    db,
    sets.map((set) => set.id),
  );
  const own = sets.map((set) => ({
    name: set.name,
    bodyName: set.bodyName as string | null,
    criteria: rows
      .filter((row) => row.criteriaSetId === set.id)
      .map(({ letter, name, meaning, mostPoints }) => ({ letter, name, meaning, mostPoints })),
  }));
  return { ...paged, sets: [...published, ...own] };
}

/** The bodies for which the actor may write criteria; `verdict` refuses where there is none. */
export async function offerCriteria(db: Db, actor: Actor) {
  const bodies = await listOpenBodies(db, actor);
  const theirs = bodies.filter((body) => mayWriteCriteria(body.id, actor).allowed);
  return {
    bodies: theirs.map(({ id, name }) => ({ value: String(id), words: name })),
    verdict: mayWriteCriteria(theirs[0]?.id ?? bodies[0]?.id ?? 0, actor),
  };
}
