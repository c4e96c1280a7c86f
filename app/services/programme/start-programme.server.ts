import type { Actor } from "#app/domain/actor.ts";
import { mayStartProgramme } from "#app/domain/programme/may.ts";
import { programmePath, yearEndsOn, yearLabel, yearOf, yearStartsOn } from "#app/domain/municipal-year.ts";
import { findOpenBody, listOpenBodies } from "#db/administration/programme-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { adoptItems, hasProgramme, insertProgramme } from "#db/programme/programmes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Starts a body's work programme for a municipal year, as a draft, and takes in
 * the body's items that belong to no programme yet. Refuses anyone but its
 * officer, and a second programme for the same year; a body the actor has no
 * part in throws `NoSuchRecord`. Returns the programme's address.
 */
export function startProgramme(
  db: Db,
  acting: Acting,
  input: { bodyId: number; startYear: number; introduction: string },
): Promise<Outcome<{ address: string; title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = requireRecord(await findOpenBody(trx, acting.actor, input.bodyId));
    const { address, title } = await startProgrammeIn(trx, acting, body, input);
    return { address, title };
  });
}

type StartingBody = NonNullable<Awaited<ReturnType<typeof findOpenBody>>>;

/** `startProgramme` inside a deed that already runs: the whole deed is refused where this is. */
export async function startProgrammeIn(
  trx: Trx,
  acting: Acting,
  body: StartingBody,
  input: { startYear: number; introduction: string },
): Promise<{ id: number; address: string; title: string }> {
  const { startYear, introduction } = input;
  const isThereAlready = await hasProgramme(trx, body.id, startYear);
  requireVerdict(mayStartProgramme(body.id, isThereAlready, acting.actor));

  const id = await insertProgramme(trx, { bodyId: body.id, startYear, introduction });
  await adoptItems(trx, {
    id,
    bodyId: body.id,
    firstDay: yearStartsOn(startYear, body),
    lastDay: yearEndsOn(startYear, body),
  });
  const title = `${body.name} ${yearLabel(startYear, body)}`;
  await writeEvent(trx, acting, {
    action: "programme_started",
    subject: { kind: "programme", id, version: 1 },
    about: [{ kind: "body", id: body.id }],
    bodyId: body.id,
    particulars: { title },
  });
  return { id, address: programmePath(body.slug, startYear, body), title };
}

/**
 * The bodies and years that the actor could start a programme for: this year
 * and the next of each body they are officer of. `verdict` refuses where they are
 * officer of none.
 */
export async function offerProgrammeStart(db: Db, actor: Actor) {
  const bodies = await listOpenBodies(db, actor);
  const theirs = bodies.filter((body) => mayStartProgramme(body.id, false, actor).allowed);
  const offered = theirs.map((body) => {
    const thisYear = yearOf(actor.today, body);
    return {
      id: body.id,
      name: body.name,
      slug: body.slug,
      years: [thisYear, thisYear + 1].map((startYear) => ({ startYear, label: yearLabel(startYear, body) })),
    };
  });
  return { bodies: offered, verdict: mayStartProgramme(theirs[0]?.id ?? bodies[0]?.id ?? 0, false, actor) };
}
