import { agendaPage, partsOnPage } from "#app/domain/agenda/agenda-pages.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import { readUnlawful } from "#app/services/deadline/read-heads.server.ts";
import { builderWarnings, decisionLine, papersDue } from "#app/domain/agenda/builder-sentences.ts";
import { agendaOffers, itemOffersOnAgenda } from "#app/domain/agenda/offers.ts";
import { meetingQuestionsOffer } from "#app/domain/meeting/offers.ts";
import { isPaperOwed } from "#app/domain/agenda/papers.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { publicDates } from "#app/domain/deadline/public-dates.ts";
import { workOut } from "#app/domain/deadline/work-out.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { readAgendaStanding } from "./read-agenda-standing.server.ts";
import { waitingOf } from "#app/services/meeting/read-agenda-entries.server.ts";
import { listItemsToPlace } from "#app/services/agenda-item/list-items-to-place.server.ts";
import { agendaBuilderRow } from "./agenda-builder-row.server.ts";

export type AgendaBuilder = NonNullable<Awaited<ReturnType<typeof readAgendaBuilder>>>;

/**
 * The agenda of a meeting as it is put together: a page of the paper, what may be done with
 * the whole and with each item of the page, and what is still missing. Undefined where the actor may
 * not see the meeting.
 */
export async function readAgendaBuilder(db: Db, actor: Actor, meetingId: number, page: string | null = null) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const standing = await readAgendaStanding(db, actor, meeting);
  const { rows: shown, ...paged } = agendaPage(standing.items, page);
  const ids = shown.map(({ id }) => id);
  const waitingFor = gatheredBy(await listOpenVariations(db, ids), ({ itemId }) => itemId);
  const mayAdd = allOf(mayCreateItem(meeting.bodyId, null, null, actor), mayStandOn(meeting, meeting, actor.today));
  const pool = mayAdd.allowed ? await listItemsToPlace(db, actor, meeting) : [];
  const themeItems = standing.items.filter(({ kind, state }) => kind === "theme" && state === "scheduled").length;
  return {
    paper: { ...standing.paper, parts: partsOnPage(standing.paper.parts, shown) },
    paged,
    state: standing.agenda.state,
    decision: decisionLine(standing.agenda),
    dates: datesOf(standing.clock, meeting, standing.items, actor),
    warnings: builderWarnings(standing.lateItems, standing.planned, standing.releases.length),
    unlawful: await readUnlawful(db, actor, meeting),
    released: standing.releases.map(({ paper }) => ({ title: paper.title, words: paper.stateWords })),
    rows: shown.map((item) => {
      const open = waitingFor(item.id);
      return {
        ...agendaBuilderRow(item, standing, meeting, actor),
        waiting: open.map((one) => waitingOf(one, item.id)),
        offers: itemOffersOnAgenda(item, open[0]?.id ?? null, actor),
      };
    }),
    offers: [
      ...agendaOffers(standing.facts, standing.planned, actor, meetingId),
      ...[meetingQuestionsOffer({ ...meeting, themeItems }, actor)].filter(({ verdict }) => verdict.allowed),
    ],
    mayAdd: mayAdd.allowed,
    pool,
  };
}

function datesOf(clock: ClockBody | undefined, meeting: MeetingRow, items: readonly ItemRow[], actor: Actor) {
  if (!clock) return { papers: null, agenda: null, questions: null };
  const reports = clock.rules.find(({ rule }) => rule.id === "L1");
  const due = reports ? workOut(reports.arithmetic, meeting.meetsOn, clock.calendar, "meeting") : null;
  const dates = publicDates(clock, meeting.meetsOn);
  return {
    papers: papersDue(due, items.filter(isPaperOwed).length, actor.today),
    agenda: dates.agenda?.words ?? null,
    questions: dates.questions?.words ?? null,
  };
}
