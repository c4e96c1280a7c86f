import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { guideTimes } from "#app/domain/agenda-item/order.ts";
import { ITEM_KIND_LABELS } from "#app/domain/agenda-item/states.ts";
import type { Jurisdiction } from "#app/domain/body.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { MEETING_KIND_LABELS } from "#app/domain/meeting/states.ts";
import { reference } from "#app/domain/references.ts";
import { exemptLine } from "./exempt.ts";
import { paperText } from "./papers.ts";
import { PART_LABELS, PART_OPENINGS, PARTS } from "./parts.ts";
import { AGENDA_STATES } from "./states.ts";
import { urgentReason } from "./urgency.ts";
import type { AgendaLine, AgendaPaper } from "./view.ts";
import type { AgendaRecords, AgendaItemRecord } from "./record.ts";

/** The agenda of a meeting as those with a role in the body read it, part II and all. */
export function makeAgendaPaper({ body, meeting, state, items }: AgendaRecords): AgendaPaper {
  const times = guideTimes(
    meeting.startsAt,
    items.map((item) => item.minutes),
  );
  const lines = items.map((item, index) => ({
    part: item.part,
    line: lineOf(item, {
      number: String(index + 1),
      startsAt: times[index] ?? null,
      jurisdiction: body.jurisdiction,
    }),
  }));
  return {
    kind: "agenda",
    title: "Agenda",
    body: { name: body.name, slug: body.slug, hostAuthority: body.hostAuthority },
    meeting: meetingOf(meeting),
    stateWords: AGENDA_STATES[state].words,
    publishedOn: null,
    note: "",
    changes: [],
    off: [],
    parts: PARTS.map((part) => ({
      part,
      words: PART_LABELS[part],
      opening: PART_OPENINGS[part],
      items: lines.filter((one) => one.part === part).map(({ line }) => line),
    })).filter((part) => part.items.length > 0),
    load: loadOf({ ...meeting, minutesPlanned: items.reduce((sum, item) => sum + item.minutes, 0) }),
  };
}

function meetingOf({ id, kind, meetsOn, dateBasis, startsAt, venue, howToAttend }: AgendaRecords["meeting"]) {
  const ref = reference("meeting", id);
  const kindWords = MEETING_KIND_LABELS[kind];
  const inferred = dateBasis === "inferred" ? dateBasis : null;
  const day = { meetsOn, dateBasis: inferred, startsAt } as const;
  return { reference: ref, href: `/meetings/${ref}`, kindWords, ...day, venue, howToAttend };
}

function lineOf(
  item: AgendaItemRecord,
  at: { number: string; startsAt: string | null; jurisdiction: Jurisdiction },
): AgendaLine {
  const ref = reference("item", item.id);
  return {
    reference: ref,
    href: `/items/${ref}`,
    number: item.numberWords || at.number,
    title: item.title,
    exempt: item.part === "part_2" ? exemptLine(item.exemptParagraph, at.jurisdiction) : null,
    startsAt: at.startsAt,
    minutes: item.minutes,
    kindWords: ITEM_KIND_LABELS[item.kind],
    purpose: item.purpose,
    formatWords: FORMAT_LABELS[item.format],
    theme: item.themeTitle ?? "",
    leadMember: item.leadName ?? "",
    reportAuthor: item.reportAuthor,
    attendees: item.attendees,
    lines: item.lines,
    questions: item.questions.map(({ id, ...question }) => ({
      reference: reference("question", id),
      ...question,
    })),
    documents: item.documents,
    paper: paperOf(item),
    urgent: urgentReason(item),
    news: [],
  };
}

function paperOf(item: AgendaItemRecord): AgendaLine["paper"] {
  const words = paperText(item);
  return words === "" ? null : { state: item.paper, words };
}
