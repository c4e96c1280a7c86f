import { BODY_KIND_LABELS, JURISDICTION_LABELS } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import type { Language } from "#app/words/language.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublicBody, listChildBodies, listPublicMembers } from "#db/administration/public-bodies.server.ts";
import { readResultsLine } from "#app/services/scoring/read-results-line.server.ts";
import { listPublishedMeetings } from "#app/services/public-record/list-published.server.ts";
import { listPublishedBodies } from "#app/services/public-record/list-published-bodies.server.ts";

/** What anyone may know of a body: what it is and who its members are today. Undefined where there is none. */
export async function readBodyFacts(db: Db, slug: string, today: IsoDate) {
  const body = await findPublicBody(db, slug);
  if (!body) return undefined;
  const members = await listPublicMembers(db, body.id, today);
  return {
    id: body.id,
    slug: body.slug,
    name: body.name,
    kindWords: BODY_KIND_LABELS[body.kind],
    hostAuthority: body.hostAuthority,
    jurisdictionWords: JURISDICTION_LABELS[body.jurisdiction],
    cadenceWords: body.cadenceWords,
    remit: body.remit,
    contact: body.publicContact,
    endedOn: body.endedOn,
    yearStartMonth: body.yearStartMonth,
    yearStartDay: body.yearStartDay,
    parent: body.parentSlug && body.parentName ? { slug: body.parentSlug, name: body.parentName } : null,
    members: members.map(({ name, description, role }) => ({
      name,
      description,
      roleWords: ROLE_LABELS[role],
    })),
  };
}

export type BodyFacts = NonNullable<Awaited<ReturnType<typeof readBodyFacts>>>;

/** A body's public page: its facts, the bodies below it, its published programmes, and meetings to come and gone by. */
export async function readBodyPage(db: Db, slug: string, today: IsoDate, language: Language = "en") {
  const facts = await readBodyFacts(db, slug, today);
  if (!facts) return undefined;
  const published = (await listPublishedBodies(db, today)).find((body) => body.slug === slug);
  const results = await readResultsLine(db, { slug }, today, language);
  const read = {
    facts,
    children: await listChildBodies(db, facts.id),
    years: published?.years ?? [],
    results,
    coming: (await listPublishedMeetings(db, { today, bodySlug: slug })).rows,
    past: (await listPublishedMeetings(db, { today, bodySlug: slug, when: "past" })).rows,
  };
  return madeOf(read, facts.id, results);
}
