import { mayPublishProgramme } from "#app/domain/programme/may-publish.ts";
import { programmePath } from "#app/domain/municipal-year.ts";
import type { Db } from "#db/open.server.ts";
import { findProgrammeById } from "#db/programme/programmes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { makeRelease } from "./make-release.server.ts";
import { planRelease } from "./plan-release.server.ts";

/**
 * Publishes the next numbered release of an approved or published programme.
 * Takes the version the form was rendered from and an optional note to readers.
 * Refuses by role, state, a stale version, or where nothing has changed since
 * the last release; a programme the actor cannot see throws `NoSuchRecord`.
 */
export function publishProgramme(
  db: Db,
  acting: Acting,
  input: { programmeId: number; version: number; note?: string },
): Promise<Outcome<{ number: number; path: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const programme = requireRecord(await findProgrammeById(trx, acting.actor, input.programmeId));
    const planned = await planRelease(trx, programme, acting.now);
    const verdict = mayPublishProgramme(programme, planned, acting.actor);
    const { id, version } = programme;
    await requireCurrent(trx, { kind: "programme", id, version }, input.version, verdict);

    const { number } = await makeRelease(trx, acting, programme, planned, input.note);
    return { number, path: programmePath(programme.bodySlug, programme.startYear, programme) };
  });
}
