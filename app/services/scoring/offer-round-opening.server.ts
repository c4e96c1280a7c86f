import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayOpenRound } from "#app/domain/scoring/may.ts";
import { SCHEME_LIST, SCHEMES } from "#app/domain/scoring/schemes.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { listCriteriaSetsOf } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenBodies } from "#db/administration/programme-bodies.server.ts";
import { listThemesToScore, sumMinutesLeft } from "#db/scoring/scoring-entries.server.ts";
import { daysLeft } from "./open-round.server.ts";

/**
 * What opening a round needs: the bodies the actor is officer of and, of the one
 * asked for (or the only one), its themes that wait, its criteria, and the
 * minutes left of this year and the next. `verdict` refuses where they are officer
 * of none.
 */
export async function offerRoundOpening(db: Db, actor: Actor, bodySlug: string | null) {
  const bodies = await listOpenBodies(db, actor);
  const theirs = bodies.filter((body) => mayOpenRound(body.id, actor).allowed);
  const body = theirs.length === 1 ? theirs[0] : theirs.find(({ slug }) => slug === bodySlug);
  return {
    bodies: theirs.map(({ slug, name }) => ({ slug, name })),
    verdict: mayOpenRound(theirs[0]?.id ?? bodies[0]?.id ?? 0, actor),
    body: body ? await choicesOf(db, actor, body) : null,
  };
}

async function choicesOf(db: Db, actor: Actor, body: Awaited<ReturnType<typeof listOpenBodies>>[number]) {
  const thisYear = yearOf(actor.today, body);
  const sets = await listCriteriaSetsOf(db, body.id);
  const own = sets.filter((set) => !SCHEME_LIST.some((scheme) => SCHEMES[scheme].words === set.name));
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
    themes: themeChoices(await listThemesToScore(db, actor, { bodyId: body.id, roundId: null })),
    ownCriteria: own.map(({ id, name }) => ({ id, name })),
  };
}

/** Themes as choices to tick: "T-14 Bus services (Proposed)". */
export function themeChoices(themes: Awaited<ReturnType<typeof listThemesToScore>>) {
  return themes.map((theme) => ({
    value: String(theme.id),
    words: `${reference("theme", theme.id)} ${theme.title} (${THEME_STATES[theme.state].words})`,
  }));
}
