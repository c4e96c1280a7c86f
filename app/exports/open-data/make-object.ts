import type { Around, OpenRow, Told } from "#app/domain/open-data/told.ts";
import { dateBasisOf } from "#app/domain/programme/entry.ts";
import { agendaParts } from "./agenda-parts.ts";
import { answerParts, followUpParts, outcomeParts, roundParts } from "./happened-parts.ts";
import { openId, PAGES_OF, type OPEN_LISTS, type OpenListName } from "./lists.ts";
import { named, nameOf, type Parts } from "./naming.ts";

type KindOf<N extends OpenListName> = (typeof OPEN_LISTS)[N]["kind"];

/** A record of a list as it is told, or that it is gone; `origin` is the site's own. */
export function openObject<N extends OpenListName>(list: N, row: OpenRow<KindOf<N>>, around: Around, origin: string) {
  const { id, createdAt: created, changedAt: modified } = row;
  const marks = { id: openId(list, id), created, modified };
  if (row.told === null) return { ...marks, deleted: true as const };
  const told = row.told as Told[KindOf<N>];
  const parts = (PARTS[list] as (told: Told[KindOf<N>], around: Around) => Parts<N>)(told, around);
  const body = around.slugs.get(row.bodyId) ?? "";
  const url =
    origin + (PAGES[list] as (told: Told[KindOf<N>], id: string, body: string) => string)(told, marks.id, body);
  return { ...marks, url, body, ...parts };
}

const PAGES: { [N in OpenListName]: (told: Told[KindOf<N>], id: string, body: string) => string } = {
  bodies: (_, __, body) => `/bodies/${body}`,
  people: (_, __, body) => `/bodies/${body}`,
  programmes: ({ from }) => from.href,
  meetings: (_, id) => PAGES_OF.meetings(id),
  agendas: (_, id) => PAGES_OF.agendas(id),
  items: (_, id) => PAGES_OF.items(id),
  themes: (_, id) => PAGES_OF.themes(id),
  questions: (_, id) => PAGES_OF.questions(id),
  answers: (_, id) => PAGES_OF.questions(id),
  outcomes: (_, id) => PAGES_OF.items(id),
  "follow-ups": (_, id) => PAGES_OF["follow-ups"](id),
  rounds: (_, id) => PAGES_OF.rounds(id),
};

const PARTS: { [N in OpenListName]: (told: Told[KindOf<N>], around: Around) => Parts<N> } = {
  bodies: (
    { name, kind, hostAuthority, jurisdiction, remit, publicContact, parentBodyId, endedOn, ...year },
    around,
  ) => ({
    ...{ name, kind, hostAuthority, jurisdiction, remit, contact: publicContact, endedOn },
    parent: around.slugs.get(parentBodyId ?? 0) ?? null,
    yearStarts: { month: year.yearStartMonth, day: year.yearStartDay },
  }),
  people: ({ name, description, memberships }, { slugs }) => ({
    ...{ name, description },
    memberships: memberships.map(({ id, bodyId, role }) => ({
      id: String(id),
      body: slugs.get(bodyId) ?? "",
      role: role as never,
    })),
  }),
  programmes: ({ entry, from }, around) => ({
    year: from.yearLabel,
    release: { number: from.releaseNumber, publishedOn: from.publishedOn },
    introduction: entry.introduction,
    meetings: named(around, "meeting", entry.meetingIds),
    items: named(around, "item", entry.itemIds),
    themes: named(around, "theme", entry.themeIds),
  }),
  meetings: ({ entry, attendance }, around) => ({
    on: entry.meetsOn,
    dateIsInferred: dateBasisOf(entry) === "inferred",
    startsAt: entry.startsAt,
    minutesAvailable: entry.minutesAvailable ?? null,
    venue: entry.venue,
    howToAttend: entry.howToAttend,
    kind: entry.kind,
    state: entry.state,
    reason: entry.reason,
    movedFrom: entry.movedFrom,
    items: named(around, "item", entry.itemIds),
    attendance: (attendance?.people ?? []).map((one) => ({ who: one.who, part: one.part, for: one.for })),
  }),
  agendas: agendaParts,
  items: ({ entry }, around) => ({
    title: entry.title,
    titleCy: entry.titleCy ?? null,
    kind: entry.kind,
    purpose: entry.purpose,
    purposeCy: entry.purposeCy ?? null,
    format: entry.format,
    minutes: entry.minutes,
    state: entry.state,
    reason: entry.reason,
    exempt: entry.exempt,
    reportAuthor: entry.reportAuthor,
    expectedOutcome: entry.expectedOutcome,
    leadMember: entry.leadMember,
    witnesses: entry.witnesses,
    meeting: nameOf(around, "meeting", entry.meetingId),
    theme: nameOf(around, "theme", entry.themeId),
    questions: named(around, "question", entry.questionIds),
    documents: entry.documents.map(({ title, url, note }) => ({ title, url, note })),
    moves: entry.moves.map(({ kind, from, to, reason, publishedOn }) => ({ kind, from, to, reason, publishedOn })),
  }),
  themes: ({ entry }, around) => ({
    title: entry.title,
    titleCy: entry.titleCy ?? null,
    why: entry.why,
    whyCy: entry.whyCy ?? null,
    desiredOutcome: entry.desiredOutcome,
    origin: entry.origin,
    originWords: entry.originWords,
    originUrl: entry.originUrl,
    proposedOn: entry.proposedOn,
    approvedOn: entry.approvedOn,
    state: entry.state,
    reason: entry.reason,
    leadMember: entry.leadMember,
    linesOfEnquiry: entry.lines,
    items: named(around, "item", entry.itemIds),
    questions: named(around, "question", entry.questionIds),
    related: entry.relations.flatMap(({ themeId, words, note }) =>
      named(around, "theme", [themeId]).map((theme) => ({ theme, words, note })),
    ),
    mentions: entry.mentions.flatMap(({ itemId, words }) =>
      named(around, "item", [itemId]).map((item) => ({ item, words })),
    ),
  }),
  questions: ({ entry }, around) => ({
    text: entry.text,
    kind: entry.kind,
    state: entry.state,
    addressee: entry.addressee,
    asker: entry.asker,
    line: entry.line,
    theme: nameOf(around, "theme", entry.themeId),
    item: nameOf(around, "item", entry.itemId),
  }),
  answers: answerParts,
  outcomes: outcomeParts,
  "follow-ups": followUpParts,
  rounds: roundParts,
};
