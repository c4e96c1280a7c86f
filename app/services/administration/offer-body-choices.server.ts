import type { Actor } from "#app/domain/actor.ts";
import { listBodiesToAdminister } from "#db/administration/bodies.server.ts";
import { findMembership } from "#db/administration/memberships.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPeopleNames } from "#db/administration/people.server.ts";
import { findStandingItem } from "#db/administration/standing-items.server.ts";

export type NamedChoice = { value: string; words: string };

/** The bodies of the council that another may stand under, to choose from. */
export async function listBodyChoices(db: Db, { councilId, today }: Actor, but?: number): Promise<NamedChoice[]> {
  const bodies = await listBodiesToAdminister(db, councilId, today);
  return bodies.filter((body) => body.id !== but).map((body) => ({ value: String(body.id), words: body.name }));
}

/** Everyone of the council, to choose from: with the description, as two people may share a name. */
export async function listPeopleChoices(db: Db, { councilId }: Actor): Promise<NamedChoice[]> {
  const people = await listPeopleNames(db, councilId);
  return people.map(({ id, name, description }) => ({
    value: String(id),
    words: description ? `${name} (${description})` : name,
  }));
}

/** One part held in the body; undefined where there is none. */
export function readMembership(db: Db, bodyId: number, id: number) {
  return findMembership(db, bodyId, id);
}

/** One standing item in use; undefined where there is none. */
export function readStandingItem(db: Db, bodyId: number, id: number) {
  return findStandingItem(db, bodyId, id);
}
