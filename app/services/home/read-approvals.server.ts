import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import { loadWords } from "#app/domain/agenda-item/minutes-planned.ts";
import { dayInLondon, daysAgoWords, dayWords, type IsoInstant } from "#app/domain/calendar.ts";
import { mayMoveProgramme } from "#app/domain/programme/may.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayDecideTheme, mayTheme } from "#app/domain/theme/may.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import {
  listAgendasWaiting,
  listLatestEvents,
  listProgrammesWaiting,
  listThemesWaiting,
} from "#db/home/approvals.server.ts";
import type { Db } from "#db/open.server.ts";
import { listVariationsAwaiting } from "#db/programme/variations.server.ts";
import { variationView } from "#app/services/programme/variation-view.server.ts";

/** How many themes, programmes, variations and agendas are shown at once, of each kind. */
const MOST_OF_EACH = 50;

type Sent = { at: string; words: string };

/**
 * Everything of the actor's bodies that waits for a chair's decision, oldest
 * first, with what they may answer. Officers read the same list. At most 50 of
 * each kind (or `most`); each decision makes room for the next.
 */
export async function readApprovals(db: Db, actor: Actor, most = MOST_OF_EACH) {
  const bodyIds = bodiesSeenWhole(actor);
  const themes = await themesWaiting(db, actor, bodyIds, most);
  const programmes = await programmesWaiting(db, actor, bodyIds, most);
  const rows = await listVariationsAwaiting(db, actor, bodyIds, most);
  const variations = rows.map((row) => {
    const variation = variationView(row, actor);
    const sent = sentBy(actor, row.proposedByName, row.proposedAt);
    return { kind: "variation" as const, variation, sent, mayDecide: variation.decide.allowed };
  });
  const agendas = await agendasWaiting(db, actor, bodyIds, most);
  return [...themes, ...programmes, ...variations, ...agendas].sort((a, b) => a.sent.at.localeCompare(b.sent.at));
}

export type Waiting = Awaited<ReturnType<typeof readApprovals>>[number];

async function themesWaiting(db: Db, actor: Actor, bodyIds: number[], most: number) {
  const rows = await listThemesWaiting(db, bodyIds, most);
  const sent = await listLatestEvents(db, "theme", idsOf(rows), "theme_recommended");
  return rows.map((theme) => {
    const by = sent.find((event) => event.subjectId === theme.id);
    return {
      kind: "theme" as const,
      id: theme.id,
      reference: reference("theme", theme.id),
      title: theme.title,
      bodyName: theme.bodyName,
      whyItMatters: theme.whyItMatters,
      desiredOutcome: theme.desiredOutcome,
      recommendation: theme.recommendation,
      recommendationWords: theme.recommendationWords,
      proposer: theme.proposerName ?? theme.proposerWords,
      supporters: theme.supporters ?? 0,
      questions: theme.questions ?? 0,
      version: theme.version,
      sent: sentBy(actor, by?.actorName, by?.at ?? theme.updatedAt),
      mayDecide: mayDecideTheme(theme, actor).allowed,
      approve: mayTheme("approve_theme", theme, actor),
    };
  });
}

async function programmesWaiting(db: Db, actor: Actor, bodyIds: number[], most: number) {
  const rows = await listProgrammesWaiting(db, bodyIds, most);
  const sent = await listLatestEvents(db, "programme", idsOf(rows), "programme_submitted");
  return rows.map((programme) => {
    const by = sent.find((event) => event.subjectId === programme.id);
    return {
      kind: "programme" as const,
      id: programme.id,
      title: `${programme.bodyName} ${yearLabel(programme.startYear, programme)}`,
      href: programmePath(programme.bodySlug, programme.startYear, programme),
      introduction: programme.introduction,
      holds: holdsWords(programme),
      version: programme.version,
      sent: sentBy(actor, by?.actorName, by?.at ?? ""),
      mayDecide: mayMoveProgramme("send_back_programme", programme, actor).allowed,
      approve: mayMoveProgramme("approve_programme", programme, actor),
    };
  });
}

async function agendasWaiting(db: Db, actor: Actor, bodyIds: number[], most: number) {
  const rows = await listAgendasWaiting(db, bodyIds, most);
  return rows.map((agenda) => {
    const { bodyId, items, agendaState: state } = agenda;
    const facts = { bodyId, items, state, meeting: agenda };
    return {
      kind: "agenda" as const,
      id: agenda.id,
      reference: reference("meeting", agenda.id),
      title: `${agenda.bodyName}, ${dayWords(agenda.meetsOn)}`,
      holds: `${many(items, "item")}. ${loadWords({ planned: agenda.minutesPlanned, available: agenda.minutesAvailable })}.`,
      version: agenda.version,
      sent: sentBy(actor, agenda.submittedByName ?? undefined, agenda.submittedAt ?? ""),
      mayDecide: mayMoveAgenda("agree_agenda", facts, actor).allowed,
    };
  });
}

function sentBy(actor: Actor, name: string | undefined, at: IsoInstant): Sent {
  const when = at === "" ? "" : ` ${daysAgoWords(dayInLondon(new Date(at)), actor.today)}`;
  return { at, words: `sent${when}${name ? ` by ${name}` : ""}` };
}

function holdsWords(of: { scheduled: number; meetings: number; unplaced: number; overloaded: number }): string {
  const placed = `${many(of.scheduled, "item")} on ${many(of.meetings, "meeting")}`;
  const unplaced = of.unplaced > 0 ? `, ${many(of.unplaced, "item")} not scheduled` : "";
  const over = of.overloaded > 0 ? `. ${many(of.overloaded, "meeting")} over the time available` : "";
  return `${placed}${unplaced}${over}.`;
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map((row) => row.id);
}
