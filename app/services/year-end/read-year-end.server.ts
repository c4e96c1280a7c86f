import { dateText, instantText } from "#app/domain/calendar.ts";
import { mayEndYear } from "#app/domain/year-end/may.ts";
import { YEAR_END_CHOICES } from "#app/domain/year-end/choices.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenBodies } from "#db/administration/programme-bodies.server.ts";
import { listDecisions, readSettledTitles } from "#db/year-end/decisions.server.ts";
import { offerProgramme, type ProgrammeKey } from "#app/services/programme/offer-programme.server.ts";
import { PATHS, unfinishedOf } from "./unfinished-rows.server.ts";

/**
 * What a year leaves: every unfinished theme, item, question and follow-up the
 * actor sees that is not settled, and what was settled, by whom and when. `verdict`
 * says whether they may settle, `bodies` to whom a thing may be handed over.
 * Undefined where they have no part in the body.
 */
export async function readYearEnd(db: Db, actor: Actor, key: ProgrammeKey) {
  const programme = await offerProgramme(db, actor, key);
  if (!programme) return undefined;
  const { id, bodyId, address, title, year, lastDay } = programme;
  const bodies = await listOpenBodies(db, actor);
  return {
    programme: { id, address, title, year, lastDay: dateText(lastDay) },
    isOver: actor.today > lastDay,
    verdict: mayEndYear(programme, actor),
    unfinished: await unfinishedOf(db, actor, programme),
    settled: await settledOf(db, actor, id),
    bodies: bodies.filter((body) => body.id !== bodyId).map((body) => ({ value: String(body.id), words: body.name })),
  };
}

export type YearEndView = NonNullable<Awaited<ReturnType<typeof readYearEnd>>>;

async function settledOf(db: Db, actor: Actor, programmeId: number) {
  const decisions = await listDecisions(db, programmeId);
  const titles = await readSettledTitles(db, actor, decisions);
  return decisions.flatMap((one) => {
    const title = titles.get(`${one.kind}.${one.recordId}`);
    if (title === undefined) return [];
    const ref = reference(one.kind, one.recordId);
    const to = one.toRecordId === null ? null : reference(one.kind, one.toRecordId);
    return [
      {
        id: one.id,
        kind: one.kind,
        reference: ref,
        href: `${PATHS[one.kind]}/${ref}`,
        title,
        choice: one.choice,
        words: YEAR_END_CHOICES[one.choice].done,
        toBodyName: one.toBodyName,
        to: to === null ? null : { reference: to, href: `${PATHS[one.kind]}/${to}` },
        reason: one.reasonWords,
        by: `${one.byName}, ${instantText(one.at)}`,
      },
    ];
  });
}
