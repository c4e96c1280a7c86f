import type { IsoInstant } from "#app/domain/calendar.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { SOURCE_MEETINGS } from "./all.ts";
import { BODIES, OFFICES } from "./bodies.ts";
import { entered, must, programmeKey, YEAR_START, type Ids } from "./papers.ts";

const PROGRAMME_LABELS =
  "Entered from the published papers named beside each meeting, in our own words. It holds what those papers hold and nothing more.";

/** The programmes that the meetings fall in, by body and year. */
export type Programmes = ReadonlyMap<string, { id: number; bodyId: number; startYear: number }>;

/** Writes the bodies, parents first. Returns their ids by slug. */
export async function fillBodies(trx: Trx, at: IsoInstant): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { parent, ...body } of BODIES.map((each) => ({ parent: undefined, ...each }))) {
    const { id } = await trx
      .insertInto("body")
      .values({
        ...body,
        parentBodyId: parent === undefined ? null : must(ids, parent),
        jurisdiction: "england",
        ...YEAR_START,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    ids.set(body.slug, id);
    await insertEvent(trx, entered(at), {
      action: "body_created",
      subject: { kind: "body", id, version: 1 },
      bodyId: id,
      particulars: { title: body.name },
    });
  }
  return ids;
}

/** Writes the offices that were asked or gave evidence. Returns their ids by our key. */
export async function fillOffices(trx: Trx): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [key, office] of Object.entries(OFFICES)) {
    const { id } = await trx.insertInto("office").values(office).returning("id").executeTakeFirstOrThrow();
    ids.set(key, id);
  }
  return ids;
}

/** Writes a programme for every body and municipal year with a meeting in it, ready to be published. */
export async function fillProgrammes(trx: Trx, bodies: Ids, at: IsoInstant): Promise<Programmes> {
  const programmes = new Map<string, { id: number; bodyId: number; startYear: number }>();
  for (const meeting of SOURCE_MEETINGS) {
    const startYear = yearOf(meeting.meetsOn, YEAR_START);
    const bodyId = must(bodies, meeting.body);
    if (programmes.has(programmeKey(meeting))) continue;
    const { id } = await trx
      .insertInto("workProgramme")
      .values({ bodyId, startYear, state: "approved", introduction: PROGRAMME_LABELS })
      .returning("id")
      .executeTakeFirstOrThrow();
    programmes.set(programmeKey(meeting), { id, bodyId, startYear });
    await insertEvent(trx, entered(at), {
      action: "record_imported",
      subject: { kind: "programme", id, version: 1 },
      bodyId,
      particulars: {
        reference: `the work programme of ${yearLabel(startYear, YEAR_START)}`,
        from: "published papers",
      },
    });
  }
  return programmes;
}
