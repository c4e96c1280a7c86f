import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { arrangeProgramme } from "#app/domain/programme/programme-view.ts";
import { startYearFromSlug, yearSlug } from "#app/domain/municipal-year.ts";
import { outstandingOf, outstandingPublished, type ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import { asMember, type Reader } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { findPublicBody } from "#db/administration/public-bodies.server.ts";
import { listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { offerProgramme, type ProgrammeKey } from "./offer-programme.server.ts";
import { readProgrammeAsItStands } from "./read-programme-as-it-stands.server.ts";
import { readPublishedProgramme } from "./read-published-programme.server.ts";
import { readResults } from "#app/services/scoring/read-results.server.ts";

/**
 * The work programme as a paper: for someone with a role in the body as it
 * stands, for anyone else as it was last published. Neither holds what readers
 * may not know. Undefined where there is no programme for this reader.
 */
export async function readProgrammeReport(
  db: Db,
  reader: Reader,
  key: ProgrammeKey,
  at: { today: IsoDate; now: IsoInstant },
): Promise<ProgrammeReport | undefined> {
  return (reader && (await readWorking(db, reader, key, at))) ?? (await readPublished(db, key, at.today));
}

async function readWorking(
  db: Db,
  reader: NonNullable<Reader>,
  key: ProgrammeKey,
  at: { today: IsoDate; now: IsoInstant },
): Promise<ProgrammeReport | undefined> {
  const actor = { ...reader, today: at.today };
  const offered = await offerProgramme(db, actor, key);
  if (!offered) return undefined;
  const { programme, working } = await readProgrammeAsItStands(db, actor, offered, at.now);
  const { followUps } = await listFollowUps(db, asMember(actor));
  const own = followUps.filter(({ bodySlug }) => bodySlug === offered.slug);
  return {
    programme,
    arranged: arrangeProgramme(programme, at.today),
    working,
    followUps: outstandingOf(own, offered.slug),
  };
}

async function readPublished(
  db: Db,
  { slug = "", year = "" }: ProgrammeKey,
  today: IsoDate,
): Promise<ProgrammeReport | undefined> {
  const startYear = startYearFromSlug(year);
  const body = await findPublicBody(db, slug);
  if (!body || startYear === undefined || yearSlug(startYear, body) !== year) return undefined;
  const programme = await readPublishedProgramme(db, { bodySlug: slug, startYear }, today);
  if (!programme) return undefined;
  const results = await readResults(db, { slug, year }, today);
  return {
    programme,
    arranged: arrangeProgramme(programme, today),
    working: null,
    followUps: outstandingPublished(results?.followUps ?? [], `/bodies/${slug}/results/${year}`),
  };
}
