import { dateText, instantText } from "#app/domain/calendar.ts";
import { mayEndYear } from "#app/domain/year-end/may.ts";
import { YEAR_END_CHOICES } from "#app/domain/year-end/choices.ts";
import type { Actor } from "#app/domain/actor.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenBodies } from "#db/administration/programme-bodies.server.ts";
import { countDecisions, listDecisions, readSettledTitles } from "#db/year-end/decisions.server.ts";
import { offerProgramme, type ProgrammeKey } from "#app/services/programme/offer-programme.server.ts";
import { unfinishedOf, type PageAsked } from "./list-unfinished.server.ts";
import { PATHS } from "./unfinished-rows.server.ts";

/**
 * What a year leaves: the unfinished themes, items, questions and follow-ups the
 * actor sees that are not settled, and what was settled, by whom and when; of each
 * the page that is asked for. `verdict` says whether they may settle, `bodies` to whom
 * a thing may be handed over. Undefined where they have no part in the body.
 */
export async function readYearEnd(db: Db, actor: Actor, key: ProgrammeKey, pageAsked: PageAsked = () => null) {
  const offer = await offerYearEnd(db, actor, key);
  if (!offer) return undefined;
  const { programme, verdict } = offer;
  const { id, bodyId, address, title, year, lastDay } = programme;
  const bodies = await listOpenBodies(db, actor);
  return {
    programme: { id, address, title, year, lastDay: dateText(lastDay) },
    isOver: actor.today > lastDay,
    verdict,
    unfinished: await unfinishedOf(db, actor, programme, pageAsked),
    settled: await settledOf(db, actor, id, pageAsked("settled")),
    bodies: bodies.filter((body) => body.id !== bodyId).map((body) => ({ value: String(body.id), words: body.name })),
  };
}

export type YearEndView = NonNullable<Awaited<ReturnType<typeof readYearEnd>>>;

/** The year and whether the actor may settle what it leaves, without looking at that. Undefined where they have no part in the body. */
export async function offerYearEnd(db: Db, actor: Actor, key: ProgrammeKey) {
  const programme = await offerProgramme(db, actor, key);
  return programme && { programme, verdict: mayEndYear(programme, actor) };
}

async function settledOf(db: Db, actor: Actor, programmeId: number, asked: string | null) {
  const place = placeOfPage(await countDecisions(db, actor, programmeId), asked);
  const decisions = await listDecisions(db, actor, programmeId, place);
  const titles = await readSettledTitles(db, actor, decisions);
  const rows = decisions.map((one) => {
    const ref = reference(one.kind, one.recordId);
    const to = one.toRecordId === null ? null : reference(one.kind, one.toRecordId);
    return {
      id: one.id,
      kind: one.kind,
      reference: ref,
      href: `${PATHS[one.kind]}/${ref}`,
      title: titles.get(`${one.kind}.${one.recordId}`) ?? "",
      choice: one.choice,
      words: YEAR_END_CHOICES[one.choice].done,
      toBodyName: one.toBodyName,
      to: to === null ? null : { reference: to, href: `${PATHS[one.kind]}/${to}` },
      reason: one.reasonWords,
      by: `${one.byName}, ${instantText(one.at)}`,
    };
  });
  return { ...place, rows };
}
