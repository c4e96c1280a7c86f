import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { named, reference } from "#app/domain/references.ts";
import { mayOpenRound } from "#app/domain/scoring/may.ts";
import { SCHEME_LIST, SCHEMES } from "#app/domain/scoring/schemes.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { listOwnCriteria } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenBodies } from "#db/administration/programme-bodies.server.ts";
import { pageThemesToScore, sumMinutesLeft } from "#db/scoring/scoring-entries.server.ts";
import { daysLeft } from "./open-round.server.ts";

/** So many of the criteria that a body wrote are offered, the newest. */
const MOST_OWN = 40;

/**
 * What opening a round needs: the bodies the actor is officer of and, of the one
 * asked for (or the only one), its themes that wait (a page of them), its criteria, and the
 * minutes left of this year and the next. `verdict` refuses where they are officer
 * of none.
 */
export async function offerRoundOpening(db: Db, actor: Actor, bodySlug: string | null, asked: string | null = null) {
  const bodies = await listOpenBodies(db, actor);
  const theirs = bodies.filter((body) => mayOpenRound(body.id, actor).allowed);
  const body = theirs.length === 1 ? theirs[0] : theirs.find(({ slug }) => slug === bodySlug);
  return {
    bodies: theirs.map(({ slug, name }) => ({ slug, name })),
    verdict: mayOpenRound(theirs[0]?.id ?? bodies[0]?.id ?? 0, actor),
    body: body ? await choicesOf(db, actor, body, asked) : null,
  };
}

type Body = Awaited<ReturnType<typeof listOpenBodies>>[number];

async function choicesOf(db: Db, actor: Actor, body: Body, asked: string | null) {
  const thisYear = yearOf(actor.today, body);
  const published = SCHEME_LIST.map((scheme) => SCHEMES[scheme].words as string);
  const own = await listOwnCriteria(db, body.id, published, MOST_OWN);
  const { rows: themes, ...paged } = await pageThemesToScore(db, actor, { bodyId: body.id, roundId: null }, asked);
  const minutesLeft = (year: number) => sumMinutesLeft(db, body.id, daysLeft(year, body, actor.today));
  const years = [thisYear, thisYear + 1].map((startYear) => ({
    startYear,
    label: yearLabel(startYear, body),
  }));
  return {
    id: body.id,
    slug: body.slug,
    name: body.name,
    years: [
      { ...years[0]!, minutes: await minutesLeft(thisYear) },
      { ...years[1]!, minutes: await minutesLeft(thisYear + 1) },
    ],
    paged,
    themes: themeChoices(themes),
    ownCriteria: own.map(({ id, name }) => ({ id, name })),
  };
}

/** Themes as choices to tick: "T-14 Bus services (Proposed)". */
export function themeChoices(themes: Awaited<ReturnType<typeof pageThemesToScore>>["rows"]) {
  return themes.map((theme) => ({
    value: String(theme.id),
    words: `${named(theme.title, reference("theme", theme.id))}, ${THEME_STATES[theme.state].words.toLowerCase()}`,
  }));
}
