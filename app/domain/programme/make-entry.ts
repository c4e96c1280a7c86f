import { gatheredBy } from "#app/domain/gathered.ts";
import { isTakenOff } from "#app/domain/agenda-item/state-sets.ts";
import { wasPut } from "#app/domain/question/state-sets.ts";
import { RELATION_LABELS } from "#app/domain/theme/states.ts";
import { exemptLine } from "#app/domain/agenda/exempt.ts";
import type { ItemEntry, MeetingEntry, PublishedDocument, PublishedRef, QuestionEntry, ThemeEntry } from "./entry.ts";
import { moveReason } from "#app/domain/agenda-item/states.ts";
import { webAddress, withoutEmails } from "#app/domain/public-text.ts";
import { themeReason } from "#app/domain/theme/reasons.ts";
import { THEME_PUBLICITY } from "./publishable.ts";
import type { RecordOfItem, RecordOfMeeting, RecordOfQuestion, ProgrammeRecord, RecordOfTheme } from "./record.ts";

/** A meeting as a release says it; what was on the last release tells whether its day has changed. */
export function meetingEntry(
  meeting: RecordOfMeeting,
  before: MeetingEntry | undefined,
  itemIds: number[],
): MeetingEntry {
  const movedFrom = before && before.meetsOn !== meeting.meetsOn ? before.meetsOn : (before?.movedFrom ?? null);
  return {
    id: meeting.id,
    meetsOn: meeting.meetsOn,
    ...(meeting.dateBasis === "inferred" ? { dateBasis: meeting.dateBasis } : {}),
    movedFrom,
    startsAt: meeting.startsAt,
    venue: meeting.venue,
    howToAttend: meeting.howToAttend,
    minutesAvailable: meeting.minutesAvailable,
    kind: meeting.kind,
    state: meeting.state,
    reason: meeting.state === "cancelled" ? withoutEmails(meeting.reasonWords ?? "") || null : null,
    sourceWords: meeting.sourceWords,
    sourceUrl: webAddress(meeting.sourceUrl),
    itemIds,
  };
}

/** An item as a release says it. Its reason is said only while it is deferred or withdrawn. */
export function itemEntry(
  item: RecordOfItem,
  about: Pick<ItemEntry, "witnesses" | "meetingId" | "questionIds" | "moves"> & {
    documents: readonly PublishedDocument[];
  },
): ItemEntry {
  const entry = openEntry(item, about);
  return item.part === "part_2" ? exemptEntry(entry, exemptLine(item.exemptParagraph, item.jurisdiction)) : entry;
}

/**
 * What a release says of an item that is exempt: its title, where and when it is
 * taken, and why readers are told no more. Local Government Act 1972, section 100A(4).
 */
export function exemptEntry({ purposeCy: _, ...entry }: ItemEntry, exempt: string): ItemEntry {
  return {
    ...entry,
    exempt,
    purpose: "",
    minutes: 0,
    reason: null,
    leadMember: null,
    reportAuthor: "",
    expectedOutcome: "",
    sourceWords: "",
    witnesses: [],
    themeId: null,
    questionIds: [],
    moves: entry.moves.map((move) => ({ ...move, reason: null })),
    documents: [],
  };
}

/** Whether an item is published as exempt; one published before that was told is not. */
export function isExemptEntry({ exempt }: Pick<ItemEntry, "exempt">): boolean {
  return (exempt ?? null) !== null;
}

function openEntry(item: RecordOfItem, about: Parameters<typeof itemEntry>[1]): ItemEntry {
  const isOff = isTakenOff(item.state);
  return {
    id: item.id,
    kind: item.kind,
    title: withoutEmails(item.title),
    purpose: withoutEmails(item.purpose),
    ...inWelsh({ titleCy: item.titleCy, purposeCy: item.purposeCy }),
    format: item.format,
    minutes: item.minutes,
    state: item.state,
    reason: isOff ? moveReason(item.reasonCode, item.reasonWords) : null,
    leadMember: item.leadName,
    reportAuthor: withoutEmails(item.reportAuthor),
    expectedOutcome: withoutEmails(item.expectedOutcome),
    sourceWords: withoutEmails(item.sourceWords),
    themeId: item.themeId,
    exempt: null,
    ...about,
    documents: about.documents.map(({ title, url, note, checkedWords }) => ({
      title: withoutEmails(title),
      url: webAddress(url),
      note: withoutEmails(note),
      checkedWords,
    })),
  };
}

/** Only what is said in Welsh: the entry of a record without any is as it always was. */
function inWelsh<Field extends string>(words: Readonly<Record<Field, string | null>>): { [field in Field]?: string } {
  const said = Object.entries<string | null>(words).filter(([, text]) => text);
  return Object.fromEntries(said.map(([field, text]) => [field, withoutEmails(text ?? "")])) as {
    [field in Field]?: string;
  };
}

/**
 * A theme as a release says it. One that stands undecided again is left as it
 * was last published; one that ended keeps its words, with the reason.
 */
export function themeEntry(
  theme: RecordOfTheme,
  before: ThemeEntry | undefined,
  about: Pick<ThemeEntry, "lines" | "questionIds" | "itemIds" | "relations" | "mentions">,
): ThemeEntry {
  const publicity = THEME_PUBLICITY[theme.state];
  if (before && publicity === "before") return { ...before, itemIds: about.itemIds };
  if (before && publicity === "ended") {
    const reason = themeReason(theme.reasonCode, theme.reasonWords);
    return { ...before, ...about, lines: before.lines, state: theme.state, reason };
  }
  return {
    id: theme.id,
    title: withoutEmails(theme.title),
    why: withoutEmails(theme.whyItMatters),
    ...inWelsh({ titleCy: theme.titleCy, whyCy: theme.whyCy }),
    desiredOutcome: withoutEmails(theme.desiredOutcome),
    origin: theme.origin,
    // What a member of the public wrote with a suggestion says who they are; it stays with the officers.
    originWords: theme.origin === "public" ? "" : withoutEmails(theme.originWords),
    originUrl: webAddress(theme.originUrl),
    proposedOn: theme.proposedOn,
    approvedOn: theme.approvedOn,
    state: theme.state,
    reason: null,
    leadMember: theme.leadName,
    ...about,
  };
}

/** A question as a release says it. Who asks is named where a member does, or where it has been put in public. */
export function questionEntry(
  question: RecordOfQuestion,
  about: Pick<QuestionEntry, "line" | "itemId" | "supplementaryToId">,
): QuestionEntry {
  const inPublic = wasPut(question.state) ? withoutEmails(question.askerWords) || null : null;
  return {
    id: question.id,
    text: withoutEmails(question.text),
    kind: question.kind,
    // How it was answered is published with the record of the meeting, not with the plan.
    state: wasPut(question.state) ? "put" : question.state,
    addressee: withoutEmails(question.addressee),
    asker: question.memberName ?? inPublic,
    sourceWords: withoutEmails(question.sourceWords),
    themeId: question.themeId,
    ...about,
  };
}

/** Where each theme points: its items, the themes it bears on and where it was said, as far as readers can follow. */
export function pointing(
  links: Pick<ProgrammeRecord, "relations" | "mentions">,
  isPublished: (ref: PublishedRef) => boolean,
): (theme: { id: number; itemIds: readonly number[] }) => Pick<ThemeEntry, "itemIds" | "relations" | "mentions"> {
  const relationsOf = gatheredBy(links.relations.flatMap(bothEnds), ({ from }) => from);
  const mentionsOf = gatheredBy(links.mentions, ({ themeId }) => themeId);
  return ({ id, itemIds }) => ({
    itemIds: itemIds.filter((itemId) => isPublished({ kind: "item", id: itemId })),
    relations: relationsOf(id)
      .map(({ pointer }) => pointer)
      .filter(({ themeId }) => isPublished({ kind: "theme", id: themeId })),
    mentions: mentionsOf(id)
      .filter(({ itemId }) => isPublished({ kind: "item", id: itemId }))
      .map(({ itemId, words }) => ({ itemId, words: withoutEmails(words) })),
  });
}

/** A relation as each of its two themes points at the other. */
function bothEnds({ themeId, otherThemeId, kind, words }: ProgrammeRecord["relations"][number]) {
  const note = withoutEmails(words);
  const label = RELATION_LABELS[kind];
  const there = { from: themeId, pointer: { themeId: otherThemeId, words: label.words, note } };
  return themeId === otherThemeId
    ? [there]
    : [there, { from: otherThemeId, pointer: { themeId, words: label.back, note } }];
}
