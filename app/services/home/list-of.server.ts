import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { listBodyNames } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";

/** The address of a list as one of what was counted. */
export type ListOf = (href: string) => string;

/** Leads a list to what was counted: of these bodies alone, where the actor's list holds others too. */
export async function listOf(db: Db, actor: Actor, bodyIds: readonly number[]): Promise<ListOf> {
  if (bodyIds.length === bodiesOf(actor).length) return (href) => href;
  const bodies = await listBodyNames(db, bodyIds);
  const only = bodies.map(({ slug }) => `&body=${slug}`).join("");
  return (href) => href + only;
}
