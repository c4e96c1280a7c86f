import { ROLE_LABELS } from "#app/domain/actor.ts";
import { loadText, minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { AgendaLine, AgendaPaper } from "#app/domain/agenda/view.ts";
import { clockText, dateText, type IsoDate } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
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
): Paper | null {
  const latest = working ?? published.at(-1);
  if (!latest) return null;
  const { meeting, body } = latest;
  const when = meetingWeekday(meeting);
  return {
    body: body.name,
    title: `Agenda, ${when}`,
    subject: `${meeting.kindWords} of ${body.name} on ${when}`,
    notice: working ? noticeOf(working, today) : null,
    blocks: [
      ...meetingFacts(latest),
      ...(about ? peopleFacts(about) : []),
      ...(working ? oneAgenda(working) : published.flatMap((paper, index) => releaseOf(paper, index > 0))),
    ],
  };
}

function noticeOf(working: AgendaPaper, today: IsoDate): string {
  const exempt = working.parts.some((part) => part.items.some((line) => line.exempt !== null));
  return [
    `Working copy, not published. As it stands on ${dateText(today)}: ${working.stateWords.toLowerCase()}.`,
    exempt ? "It holds exempt business: not to be passed on." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function meetingFacts({ meeting, body, load }: AgendaPaper): Block[] {
  const time = meeting.startsAt ? clockText(meeting.startsAt) : "";
  return [
    ...fact("Council", body.hostAuthority),
    ...fact("Meeting", link(`${meeting.kindWords} of ${body.name}`, meeting.href)),
    ...fact("When", [meetingWeekday(meeting), time].filter(Boolean).join(", ")),
    ...fact("Where", meeting.venue),
    ...fact("How to attend", meeting.howToAttend),
    ...fact("Time planned", load && load.available > 0 ? loadText(load) : ""),
  ];
}

function peopleFacts({ contact, members }: AboutBody): Block[] {
  const chairs = members.filter(({ roleWords }) => roleWords === ROLE_LABELS.chair);
  const others = members.filter(({ roleWords }) => roleWords !== ROLE_LABELS.chair);
  return [
    ...fact("Chair", chairs.map(({ name }) => name).join(", ")),
    ...fact("Members", others.map(memberText).join(", ")),
    ...fact("Contact", contact),
  ];
}

function memberText({ name, roleWords }: AboutBody["members"][number]): string {
  return roleWords === ROLE_LABELS.member ? name : `${name} (${roleWords})`;
}

function releaseOf(paper: AgendaPaper, isSupplementary: boolean): Block[] {
  const published = paper.publishedOn ? [text(`This agenda was published on ${dateText(paper.publishedOn)}.`)] : [];
  return [...(isSupplementary ? [heading(2, paper.title)] : []), ...published, ...oneAgenda(paper)];
}

function oneAgenda(paper: AgendaPaper): Block[] {
  return [
    ...paragraphs(paper.note),
    ...bullets(paper.changes),
    ...paper.parts.flatMap((part) => [
      heading(2, part.words),
      ...paragraphs(part.opening),
      ...(part.items.some((line) => line.startsAt !== null) ? [runningOrder(part.words, part.items)] : []),
      ...part.items.flatMap(itemOf),
    ]),
  ];
}

function runningOrder(words: string, items: readonly AgendaLine[]): Block {
  return {
    kind: "table",
    caption: `Running order. ${words}`,
    columns: [
      { label: "Number", share: 2 },
      { label: "Item", share: 9 },
      { label: "Expected at", share: 3 },
      { label: "Minutes", share: 2 },
    ],
    rows: items.map((line): Words[] => [
      line.number,
      line.title,
      line.startsAt ? clockText(line.startsAt) : "",
      line.minutes ? String(line.minutes) : "",
    ]),
  };
}

function itemOf(line: AgendaLine): Block[] {
  const title = heading(3, [`${line.number}. `, link(line.title, line.href)]);
  const urgent = line.urgent
    ? fact("Taken as urgent", `${line.urgent.because} (${line.urgent.by}, ${dateText(line.urgent.on)})`)
    : [];
  const head = [title, ...bullets(line.news), ...(line.exempt ? [text(`${line.exempt}.`)] : []), ...urgent];
  const facts = [
    ...fact("Time", line.minutes ? minuteText(line.minutes) : ""),
    ...fact("Lead member", line.leadMember),
    ...fact("Report by", line.reportAuthor),
    ...fact("Paper", line.paper?.words),
  ];
  return [
    ...head,
    ...paragraphs(line.purpose, facts.length > 0),
    ...facts,
    ...listed("Key lines of enquiry:", line.lines),
    ...listed("Questions:", line.questions.map(questionLine)),
    ...listed("Who attends:", line.attendees.map(attendeeLine)),
    ...listed(
      "Documents:",
      line.documents.map(({ title: words, url, note }) => documentLine(words, url, note)),
    ),
  ];
}

function questionLine({ text: words, to, asker }: AgendaLine["questions"][number]): string {
  const people = [to ? `to ${to}` : "", asker ? `by ${asker}` : ""].filter(Boolean).join(", ");
  return people ? `${words} (${people})` : words;
}

function attendeeLine({ words, confirmedOn }: AgendaLine["attendees"][number]): string {
  return confirmedOn ? `${words} (confirmed on ${dateText(confirmedOn)})` : words;
}

function documentLine(words: string, url: string | null, note: string): Run[] {
  return [link(words, url), note ? `. ${note}` : ""];
}
