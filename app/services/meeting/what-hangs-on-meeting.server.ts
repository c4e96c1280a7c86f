import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { afterCancelling, type TakenAlong } from "#app/domain/agenda-item/taken-along.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { readAgendaState } from "#db/agenda/agendas.server.ts";
import { listScheduled } from "#db/agenda-item/items.server.ts";
import { listWithChairAt } from "#db/programme/programmes.server.ts";
import { listVariationsAt } from "#db/programme/variations.server.ts";
import { listThemesAskedFor } from "#db/theme/theme-places.server.ts";
import type { Database } from "#db/schema.ts";
import { wordsOf } from "#app/services/programme/variation-records.server.ts";

/**
 * Every record that cancelling the meeting takes along: the page of the deed lists
 * them, and the deed changes exactly these. Items of themes are not among them:
 * while one is on the meeting it is not cancelled.
 */
export async function whatHangsOnMeeting(db: Kysely<Database>, actor: Actor, meetingId: number): Promise<TakenAlong[]> {
  const items = await listScheduled(db, meetingId);
  const variations = await listVariationsAt(db, actor, meetingId);
  const programmes = await listWithChairAt(db, actor, meetingId);
  const places = await listThemesAskedFor(db, actor, [meetingId]);
  const agenda = await readAgendaState(db, meetingId);
  return [
    ...items.map(({ id, title, kind }) => ({
      kind: "item" as const,
      id,
      title,
      of: kind,
      becomes: afterCancelling(kind),
    })),
    ...variations.map((row) => ({ kind: "variation" as const, id: row.id, version: row.version, words: wordsOf(row) })),
    ...programmes.map((row) => ({
      kind: "programme" as const,
      id: row.id,
      version: row.version,
      year: yearLabel(row.startYear, row),
    })),
    ...places.map(({ id, title }) => ({ kind: "place" as const, id, title })),
    ...(agenda.state === "with_chair" ? [{ kind: "agenda" as const }] : []),
  ];
}
