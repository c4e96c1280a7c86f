import { mayAdminister } from "#app/domain/permissions.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { rolesIn, type Actor } from "#app/domain/actor.ts";
import { findBodyBySlug } from "#db/administration/bodies.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import { pageMembershipsHeld, pageMembershipsOver } from "#db/administration/memberships.server.ts";
import type { Db } from "#db/open.server.ts";
import { listStandingItems } from "#db/administration/standing-items.server.ts";

/**
 * A body as it is set up, with whether this reader may change it. Its officers
 * see it too; for anyone else there is nothing here.
 */
export async function readBodyToAdminister(db: Db, actor: Actor, slug: string) {
  const body = ofOwnCouncil(actor, await findBodyBySlug(db, slug));
  if (!body || !(actor.administrator || rolesIn(actor, body.id).includes("officer"))) return undefined;
  return { ...body, verdict: mayAdminister(actor) };
}

/** The body and its history. */
export async function readBodyWithHistory(db: Db, actor: Actor, slug: string) {
  const body = await readBodyToAdminister(db, actor, slug);
  return body && { ...body, events: await readEvents(db, actor, { kind: "body", id: body.id }, 50) };
}

/** The body and everyone who has or had a part in it: a page of the parts that run or are to come, and one of those that are over. */
export async function readBodyWithMemberships(db: Db, actor: Actor, slug: string, asked = NO_PAGES) {
  const body = await readBodyToAdminister(db, actor, slug);
  if (!body) return undefined;
  return {
    ...body,
    held: await pageMembershipsHeld(db, body.id, actor.today, asked.get("page")),
    over: await pageMembershipsOver(db, body.id, actor.today, asked.get("ended")),
  };
}

const NO_PAGES = new URLSearchParams();

/** The body and the standing items in use. */
export async function readBodyWithStandingItems(db: Db, actor: Actor, slug: string) {
  const body = await readBodyToAdminister(db, actor, slug);
  return body && { ...body, items: await listStandingItems(db, body.id) };
}
