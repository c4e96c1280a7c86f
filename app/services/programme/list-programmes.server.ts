import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import { PROGRAMME_STATES } from "#app/domain/programme-states.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammes } from "#db/programme/programmes.server.ts";

/** The work programmes of the reader's own bodies, newest year first, with the state each is in. */
export async function listOwnProgrammes(db: Db, reader: Reader) {
  const programmes = await listProgrammes(db, reader);
  return programmes.map((programme) => ({
    href: programmePath(programme.bodySlug, programme.startYear, programme),
    bodyName: programme.bodyName,
    yearLabel: yearLabel(programme.startYear, programme),
    state: programme.state,
    stateWords: PROGRAMME_STATES[programme.state].words,
    hint: PROGRAMME_STATES[programme.state].hint,
  }));
}
