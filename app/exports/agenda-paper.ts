import { ROLE_LABELS } from "#app/domain/actor.ts";
import { loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { agendaTitle, type AgendaLine, type AgendaPaper } from "#app/domain/agenda/view.ts";
import { clockText, dateText, type IsoDate } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { Language } from "#app/words/language.ts";
import {
  bullets,
  fact,
  heading,
  link,
  listed,
  paragraphs,
  text,
  type Block,
  type Paper,
  type Run,
  type Words,
} from "./paper.ts";
import { askedText, spokenIn, type Spoken } from "./spoken.ts";

/** Who chairs and sits on the body, and how it is reached: nothing that anybody may not know. */
export type AboutBody = { contact: string; members: readonly { name: string; roleWords: string }[] };

/**
 * The agenda of a meeting: the working one, or those that were published, each
 * supplementary agenda after the first. Null where there is neither.
 */
export function agendaPaper(
  { working, published }: { working: AgendaPaper | null; published: readonly AgendaPaper[] },
  about: AboutBody | null,
  today: IsoDate,
  language: Language = "en",
): Paper | null {
  const latest = working ?? published.at(-1);
  if (!latest) return null;
  const spoken = spokenIn(language);
  const { say, label } = spoken;
  const { meeting, body } = latest;
  const day = meetingWeekday(meeting, language);
  return {
    language,
    body: body.name,
    title: say("agendaPaper.title", { day }),
    subject: say("agendaPaper.subject", { kind: label(meeting.kindWords), body: body.name, day }),
    notice: working ? noticeOf(working, today, spoken) : null,
    blocks: [
      ...meetingFacts(latest, spoken),
      ...(about ? peopleFacts(about, spoken) : []),
      ...(working
        ? oneAgenda(working, spoken)
        : published.flatMap((paper, index) => releaseOf(paper, index > 0, spoken))),
    ],
  };
}

function noticeOf(working: AgendaPaper, today: IsoDate, { say, label, language }: Spoken): string {
  const exempt = working.parts.some((part) => part.items.some((line) => line.exempt !== null));
  const state = label(working.stateWords).toLowerCase();
  return [
    say("agendaPaper.workingCopy", { day: dateText(today, language), state }),
    exempt ? say("agendaPaper.holdsExempt") : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function meetingFacts({ meeting, body, load }: AgendaPaper, { say, label, language }: Spoken): Block[] {
  const time = meeting.startsAt ? clockText(meeting.startsAt, language) : "";
  const named = say("agendaPaper.meetingOf", { kind: label(meeting.kindWords), body: body.name });
  return [
    ...fact(say("agendaPaper.council"), body.hostAuthority),
    ...fact(say("papers.meeting"), link(named, meeting.href)),
    ...fact(say("agendaPaper.when"), [meetingWeekday(meeting, language), time].filter(Boolean).join(", ")),
    ...fact(say("agendaPaper.where"), meeting.venue),
    ...fact(say("record.howToAttend"), meeting.howToAttend),
    ...fact(say("papers.timePlanned"), load && load.available > 0 ? loadText(load, language) : ""),
  ];
}

function peopleFacts({ contact, members }: AboutBody, { say, label }: Spoken): Block[] {
  const chairs = members.filter(({ roleWords }) => roleWords === ROLE_LABELS.chair);
  const others = members.filter(({ roleWords }) => roleWords !== ROLE_LABELS.chair);
  const named = ({ name, roleWords }: AboutBody["members"][number]) =>
    roleWords === ROLE_LABELS.member ? name : `${name} (${label(roleWords)})`;
  return [
    ...fact(say("agendaPaper.chair"), chairs.map(({ name }) => name).join(", ")),
    ...fact(say("agendaPaper.members"), others.map(named).join(", ")),
    ...fact(say("body.contact"), contact),
  ];
}

function releaseOf(paper: AgendaPaper, isSupplementary: boolean, spoken: Spoken): Block[] {
  const { say, language } = spoken;
  const { publishedOn } = paper;
  const published = publishedOn ? [text(say("agendaPaper.publishedOn", { day: dateText(publishedOn, language) }))] : [];
  const title = isSupplementary ? [heading(2, agendaTitle(paper, language))] : [];
  return [...title, ...published, ...oneAgenda(paper, spoken)];
}

function oneAgenda(paper: AgendaPaper, spoken: Spoken): Block[] {
  const { label } = spoken;
  return [
    ...paragraphs(paper.note),
    ...bullets(paper.changes.map(label)),
    ...paper.parts.flatMap((part) => [
      heading(2, label(part.words)),
      ...paragraphs(label(part.opening)),
      ...(part.items.some((line) => line.startsAt !== null) ? [runningOrder(part.words, part.items, spoken)] : []),
      ...part.items.flatMap((line) => itemOf(line, spoken)),
    ]),
  ];
}

function runningOrder(words: string, items: readonly AgendaLine[], { say, label, language }: Spoken): Block {
  return {
    kind: "table",
    caption: say("agendaPaper.runningOrder", { part: label(words) }),
    columns: [
      { label: say("papers.number"), share: 2 },
      { label: say("papers.item"), share: 9 },
      { label: say("agendaPaper.expectedAt"), share: 3 },
      { label: say("papers.minutes"), share: 2 },
    ],
    rows: items.map((line): Words[] => [
      line.number,
      line.title,
      line.startsAt ? clockText(line.startsAt, language) : "",
      line.minutes ? String(line.minutes) : "",
    ]),
  };
}

function itemOf(line: AgendaLine, { say, label, language }: Spoken): Block[] {
  const { urgent } = line;
  const title = heading(3, [`${line.number}. `, link(line.title, line.href)]);
  const why = urgent && { because: urgent.because, by: urgent.by, day: dateText(urgent.on, language) };
  const facts = [
    ...fact(say("papers.time"), line.minutes ? say("calendar.minutes", { count: line.minutes }) : ""),
    ...fact(say("papers.leadMember"), line.leadMember),
    ...fact(say("papers.reportBy"), line.reportAuthor),
    ...fact(say("agendaPaper.paper"), line.paper && label(line.paper.words)),
  ];
  return [
    title,
    ...bullets(line.news.map(label)),
    ...(line.exempt ? [text(`${label(line.exempt)}.`)] : []),
    ...fact(say("agendaPaper.urgent"), why && say("agendaPaper.urgentBy", why)),
    ...paragraphs(line.purpose, facts.length > 0),
    ...facts,
    ...listed(say("agendaPaper.lines"), line.lines),
    ...listed(
      say("agendaPaper.questions"),
      line.questions.map((question) => askedText(question, say)),
    ),
    ...listed(
      say("agendaPaper.attends"),
      line.attendees.map(({ words: who, confirmedOn }) =>
        confirmedOn ? say("agendaPaper.confirmedOn", { who, day: dateText(confirmedOn, language) }) : who,
      ),
    ),
    ...listed(
      say("agendaPaper.documents"),
      line.documents.map(({ title: words, url, note }) => documentLine(words, url, note)),
    ),
  ];
}

function documentLine(words: string, url: string | null, note: string): Run[] {
  return [link(words, url), note ? `. ${note}` : ""];
}
