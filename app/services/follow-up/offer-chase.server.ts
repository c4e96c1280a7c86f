import { languagesOf } from "#app/domain/body.ts";
import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import { draftChase, rowText } from "#app/domain/follow-up/chase-draft.ts";
import { mayChase, mayTakeBackLink } from "#app/domain/follow-up/owner-link.ts";
import { isSameOwner } from "#app/domain/follow-up/owner-key.ts";
import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import type { Actor } from "#app/domain/actor.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { reference } from "#app/domain/references.ts";
import { seesWorkingRecord } from "#app/domain/visibility.ts";
import { findBodyBySlug } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOwedBy } from "#db/follow-up/chase.server.ts";
import { listWaitingLinks } from "#db/follow-up/owner-links.server.ts";
import { findLinkFor } from "./require-link.server.ts";
import { chaseRowOf, listOwners, readOutstanding } from "./list-outstanding.server.ts";

type AskedChase = { bodySlug: string; ownerKey: string; page?: string | null };

/**
 * The drafted message to one owner about a page of what they owe, with the rows of it that may go into a link, and
 * what is kept out of it. Undefined for a body that the actor has no part in, or an owner who owes it nothing.
 */
export async function offerChase(db: Db, actor: Actor, asked: AskedChase, now: IsoInstant) {
  const body = await findBodyBySlug(db, asked.bodySlug);
  if (!body || !seesWorkingRecord(actor, body.id)) return undefined;
  const lines = (await listOwners(db, actor, body.id)).filter(({ ownerKey }) => ownerKey === asked.ownerKey);
  const [owner] = lines;
  if (owner === undefined) return undefined;
  const { limit, offset, ...paged } = placeOfPage(lines.reduce((sum, { total }) => sum + total, 0), asked.page ?? null); // prettier-ignore
  const ids = await listOwedBy(db, actor, body.id, lines.map(({ code }) => code), { limit, offset }); // prettier-ignore
  const owed = await readOutstanding(db, actor, body.id, ids, asked.ownerKey);
  const rows = owed.filter((row) => row.sensitive === "no");
  const letters = languagesOf(body.languages).map((language) => ({
    language,
    rows: rows.map(chaseRowOf(actor, language)),
  }));
  const earlier = (await listWaitingLinks(db, body.id, owner, now)).find((link) => isSameOwner(link, owner));
  return {
    verdict: mayChase(body.id, actor),
    body: { id: body.id, slug: body.slug, name: body.name },
    owner: { key: asked.ownerKey, name: owner.ownerName },
    paged,
    rows: rows.map(chaseRowOf(actor, "en")).map((row) => ({
      id: row.id,
      reference: reference("follow_up", row.id),
      words: rowText(row),
    })),
    sensitive: owed.filter((row) => row.sensitive === "yes").map((row) => reference("follow_up", row.id)),
    draft: draftChase({ owner: owner.ownerName, bodyName: body.name, officer: actor.name }, letters),
    earlierMadeOn: earlier ? (dayInLondon(new Date(earlier.createdAt)) as string) : null,
  };
}

/** What the page that takes a link back needs. Undefined for anyone but the officers of its body. */
export async function offerTakingBack(db: Db, actor: Actor, linkId: number, now: IsoInstant) {
  const link = await findLinkFor(db, actor, linkId);
  return link
    ? {
        id: link.id,
        owner: ownerWordsOf(link),
        bodySlug: link.bodySlug,
        madeOn: dayInLondon(new Date(link.createdAt)) as string,
        verdict: mayTakeBackLink(link, actor, now),
      }
    : undefined;
}
