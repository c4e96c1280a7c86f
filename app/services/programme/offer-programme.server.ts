import {
  mayEditProgramme,
  mayMoveProgramme,
  mayRecordDelegation,
  maySubmitProgramme,
} from "#app/domain/programme/may.ts";
import { startYearFromSlug, yearEndsOn, yearLabel, yearSlug, yearStartsOn } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { countItemsOnComingMeetings, findProgramme } from "#db/programme/programmes.server.ts";

/** The two parts of a programme's address: "anytown-panel" and "2026-27". */
export type ProgrammeKey = { slug?: string; year?: string };

/** What the pages that offer a programme's deeds need: the programme as the actor sees it, and each verdict. */
export async function offerProgramme(db: Db, actor: Actor, { slug, year }: ProgrammeKey) {
  const startYear = startYearFromSlug(year);
  if (slug === undefined || startYear === undefined) return undefined;
  const programme = await findProgramme(db, actor, { bodySlug: slug, startYear });
  if (!programme || yearSlug(startYear, programme) !== year) return undefined;
  const ready = {
    introduction: programme.introduction,
    itemsOnComingMeetings: await countItemsOnComingMeetings(db, programme.id, actor.today),
  };
  return {
    id: programme.id,
    bodyId: programme.bodyId,
    bodyName: programme.bodyName,
    slug,
    startYear,
    address: `/programmes/${slug}/${year}`,
    title: `${programme.bodyName} ${yearLabel(startYear, programme)}`,
    year: yearLabel(startYear, programme),
    firstDay: yearStartsOn(startYear, programme),
    lastDay: yearEndsOn(startYear, programme),
    state: programme.state,
    introduction: programme.introduction,
    decisionWords: programme.decisionWords,
    version: programme.version,
    ready,
    verdicts: {
      edit_programme: mayEditProgramme(programme, actor),
      submit_programme: maySubmitProgramme(programme, ready, actor),
      recall_programme: mayMoveProgramme("recall_programme", programme, actor),
      approve_programme: mayMoveProgramme("approve_programme", programme, actor),
      decide_programme: mayMoveProgramme("decide_programme", programme, actor),
      publish_programme: mayMoveProgramme("publish_programme", programme, actor),
    },
    mayDelegate: mayRecordDelegation(programme.bodyId, actor),
  };
}

export type OfferedProgramme = NonNullable<Awaited<ReturnType<typeof offerProgramme>>>;
