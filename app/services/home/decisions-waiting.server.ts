import type { IsoDate } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { count } from "#app/domain/event/particulars.ts";
import { named, reference } from "#app/domain/references.ts";
import type { DecisionFact } from "#app/domain/reminder/facts.ts";
import { namedInMail } from "#app/domain/reminder/reminder.ts";
import { listLatestEvents } from "#db/home/approvals.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammesToDecide, listThemesToDecide } from "#db/reminder/decisions-waiting.server.ts";
import {
  listAgendasWithChair,
  listRequestsWaiting,
  listVariationsWaiting,
} from "#db/reminder/reminder-facts.server.ts";

/** What waits for the chairs of these bodies; each time it is sent has its own key. */
export async function decisionsWaiting(db: Db, bodyIds: number[], today: IsoDate): Promise<DecisionFact[]> {
  const themes = await listThemesToDecide(db, bodyIds);
  const programmes = await listProgrammesToDecide(db, bodyIds);
  const sentThemes = await sentAt(db, "theme", "theme_recommended", themes);
  const sentProgrammes = await sentAt(db, "programme", "programme_submitted", programmes);
  const variations = await listVariationsWaiting(db, bodyIds);
  const requests = await listRequestsWaiting(db, bodyIds);
  const agendas = await listAgendasWithChair(db, bodyIds, today);
  return [
    ...themes.map((theme) => ({
      bodyId: theme.bodyId,
      key: `${reference("theme", theme.id)}:${sentThemes.get(theme.id) ?? ""}`,
      what: `Theme to decide: ${namedInMail(reference("theme", theme.id), theme.title, theme.sensitiveSinceAt)}`,
    })),
    ...programmes.map((programme) => ({
      bodyId: programme.bodyId,
      key: `programme-${programme.id}:${sentProgrammes.get(programme.id) ?? ""}`,
      what: `Programme to decide: ${programme.bodyName} ${yearLabel(programme.startYear, programme)}`,
    })),
    ...variations.map((variation) => ({
      bodyId: variation.bodyId,
      key: reference("variation", variation.id),
      what: `Variation to decide: ${namedInMail(reference("variation", variation.id), variation.title, variation.sensitiveSinceAt)}`,
    })),
    ...requests.map(({ id, bodyId, changes }) => ({
      bodyId,
      key: reference("draft_plan", id),
      what: named(
        `Request to decide: ${count(changes, "change")} to the programme at once`,
        reference("draft_plan", id),
      ),
    })),
    ...agendas.map((agenda) => ({
      bodyId: agenda.bodyId,
      key: `agenda-${reference("meeting", agenda.id)}:${agenda.submittedAt ?? ""}`,
      what: `Agenda to agree: ${agenda.bodyName}, ${meetingWeekday(agenda)}`,
    })),
  ];
}

async function sentAt(
  db: Db,
  kind: "theme" | "programme",
  action: "theme_recommended" | "programme_submitted",
  rows: readonly { id: number }[],
): Promise<Map<number, string>> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return new Map();
  const events = await listLatestEvents(db, kind, ids, action);
  return new Map(events.map((event) => [event.subjectId, event.at]));
}
