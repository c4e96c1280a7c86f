import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { ITEM_KIND_LABELS, ITEM_STATES, type ItemKind, type ItemState } from "#app/domain/agenda-item/states.ts";
import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import { FORMATS, type Format } from "#app/domain/formats.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { itemHere, itemMatch, themeMatch } from "./item-matches.ts";
import { matchMeeting, matchName, type Match, type MeetingMatch, type NameMatch } from "./matches.ts";
import {
  fitted,
  readOf,
  whenOf,
  wordsOf,
  type OwnLookups,
  type PlannedRow,
  type Planning,
  type RowPlanner,
} from "./plan.ts";
import { fileRow, type OwnRecord } from "./read-rows.ts";

/** What is written of an item that a row makes. `themeId` null with `makesTheme` means a theme of its own. */
export type ItemMade = {
  title: string;
  purpose: string;
  expectedOutcome: string;
  kind: ItemKind;
  format: Format;
  minutes: number;
  state: ItemState;
  numberWords: string;
  reportAuthor: string;
  officerNotes: string;
  leadMemberId: number | null;
  witnesses: { officeIds: number[]; words: string[] };
  meetingId: number | null;
  makeMeetingOn: IsoDate | null;
  startYear: number;
  themeId: number | null;
  makesTheme: boolean;
  originWords: string;
  /** The person of the body who asked for it: the theme that it makes is theirs. */
  proposerPersonId: number | null;
  timingWords: string;
  reasonWords: string | null;
};

const ROUTINE =
  /^(?:to )?(?:receive |note |consider |agree |approve |confirm )?(?:the |any )?(?:apolog|declaration|disclos|minutes|election of|appointment of (?:the )?(?:chair|vice)|matters arising|public (?:participation|question)|urgent business|exclusion of|date of (?:the )?next|any other business|aob|chair s announcement|announcement|welcome|work programme|forward plan|action (?:log|tracker))/;
const MOST_NAME = 80;
const USUAL_MINUTES = 30;
const ROUTINE_MINUTES = 5;

/** What becomes of each row of a work programme. */
export function planItems(_: readonly OwnRecord[], planning: Planning): RowPlanner<ItemMade> {
  const seen = new Map<string, number>();
  return (record) => {
    const key = `${foldText(wordsOf(record, "title"))}|${whenOf(record, "meeting")?.on ?? wordsOf(record, "meeting")}`;
    const again = seen.get(key);
    seen.set(key, fileRow(record));
    return planRow(record, planning, again);
  };
}

function planRow(record: OwnRecord, planning: Planning, again: number | undefined): PlannedRow<ItemMade> {
  const { lookups, choices } = planning;
  const title = fitted(wordsOf(record, "title").replace(/\s*\n\s*/g, " "), 200).text;
  const when = whenOf(record, "meeting");
  const meeting = when ? matchMeeting(when, { meetings: lookups.meetings, choices, makes: true }) : null;
  const names = namesOf(record, planning);
  const kind = kindOf(record, title);
  const here = itemHere(title, meeting, lookups);
  const own = itemMatch(record.number, here, planning);
  const theme = kind === "theme" && own.chosen === "new" ? themeMatch(record, title, planning) : null;
  const matches = [...(meeting ? [meeting] : []), ...(theme ? [theme] : []), ...Object.values(names).flat()];
  const base = { number: record.number, title, own, kept: record.unread, matches };
  if (again !== undefined) return left(base, `It says the same as row ${again}.`);
  if (own.chosen === "leave") return left(base, "You chose to leave it out.");
  if (own.chosen.startsWith("id:"))
    return { ...base, fate: "here", words: [`It is ${reference("item", Number(own.chosen.slice(3)))}.`], make: null };
  const make = madeOf(record, { title, kind, meeting, theme, names }, planning);
  const why = whyNot(make, lookups);
  if (why) return left(base, why);
  return { ...base, fate: "added", words: wordsOfMade(make, meeting, names), make };
}

function left(base: Omit<PlannedRow, "fate" | "words" | "make">, because: string): PlannedRow<ItemMade> {
  return { ...base, fate: "left", words: [because], make: null };
}

type Names = { lead: NameMatch[]; author: NameMatch[]; witnesses: NameMatch[]; proposer: NameMatch[] };

function namesOf(record: OwnRecord, { lookups, choices }: Planning): Names {
  const match = (field: string) =>
    (readOf<string[]>(record, field) ?? []).map((name) => matchName(name, lookups.naming, choices));
  const origin = wordsOf(record, "origin");
  const asked = origin === "" ? null : matchName(origin.slice(0, MOST_NAME), lookups.naming, choices);
  return {
    lead: match("lead"),
    author: match("author"),
    witnesses: [...match("witnesses"), ...match("holder")],
    proposer: asked?.choices.some(({ value }) => value.startsWith("person:")) ? [asked] : [],
  };
}

function kindOf(record: OwnRecord, title: string): ItemKind {
  const read = readOf<string>(record, "kind");
  if (read !== null && read in ITEM_KIND_LABELS) return read as ItemKind;
  return ROUTINE.test(foldText(title)) ? "procedural" : "theme";
}

type Told = { title: string; kind: ItemKind; meeting: MeetingMatch | null; theme: Match | null; names: Names };

function madeOf(record: OwnRecord, { title, kind, meeting, theme, names }: Told, { lookups }: Planning): ItemMade {
  const meetsOn = meeting?.makeOn ?? lookups.meetings.find(({ id }) => id === meeting?.meetingId)?.meetsOn ?? null;
  const [lead] = names.lead;
  const isMember = lookups.members.some(({ id }) => id === lead?.owner.ownerPersonId);
  const typed = readOf<string>(record, "kind");
  const when = whenOf(record, "meeting");
  const state = stateOf(readOf<string>(record, "status") as ItemState | null, meetsOn, lookups.today);
  const noTheme = theme?.chosen === "words";
  return {
    title,
    purpose: fitted(wordsOf(record, "purpose"), 500).text,
    expectedOutcome: fitted(wordsOf(record, "expectedOutcome"), 1000).text,
    kind: noTheme ? "standing" : kind,
    format: FORMATS.find((format) => format === typed) ?? "agenda_item",
    minutes: readOf<number>(record, "minutes") ?? (kind === "procedural" ? ROUTINE_MINUTES : USUAL_MINUTES),
    state,
    numberWords: fitted(wordsOf(record, "number"), 20).text,
    reportAuthor: fitted(names.author.map(({ owner }) => owner.name).join("; ") || wordsOf(record, "author"), 200).text,
    officerNotes: notesOf(record, lead !== undefined && !isMember ? lead.words : "", typed),
    leadMemberId: isMember ? (lead?.owner.ownerPersonId ?? null) : null,
    witnesses: witnessesOf(names.witnesses),
    meetingId: state === "deferred" ? null : (meeting?.meetingId ?? null),
    makeMeetingOn: state === "deferred" ? null : (meeting?.makeOn ?? null),
    startYear: yearOf(meetsOn ?? when?.on ?? lookups.today, lookups.year),
    themeId: theme?.chosen.startsWith("id:") ? Number(theme.chosen.slice(3)) : null,
    makesTheme: theme?.chosen === "new",
    originWords: fitted(wordsOf(record, "origin"), 200).text,
    proposerPersonId: names.proposer[0]?.owner.ownerPersonId ?? null,
    timingWords: meetsOn === null ? fitted(wordsOf(record, "meeting"), 200).text : "",
    reasonWords: state === "deferred" || state === "withdrawn" ? wordsOf(record, "status").slice(0, 500) : null,
  };
}

function stateOf(said: ItemState | null, meetsOn: IsoDate | null, today: IsoDate): ItemState {
  if (said === "withdrawn" || said === "deferred") return said;
  if (meetsOn === null) return "not_scheduled";
  return meetsOn < today ? "considered" : "scheduled";
}

function witnessesOf(names: readonly NameMatch[]) {
  const officeIds = names.flatMap(({ owner }) => owner.ownerOfficeId ?? []);
  const words = names.filter(({ owner }) => owner.ownerOfficeId === null).map(({ owner }) => owner.name.slice(0, 200));
  return { officeIds: [...new Set(officeIds)], words: [...new Set(words)] };
}

function notesOf(record: OwnRecord, lead: string, typed: string | null): string {
  const type = wordsOf(record, "kind");
  const parts = [
    wordsOf(record, "notes"),
    lead ? `Lead: ${lead}` : "",
    type !== "" && typed === null ? `Type: ${type}` : "",
    wordsOf(record, "theme") ? `Theme: ${wordsOf(record, "theme")}` : "",
  ];
  return fitted(parts.filter(Boolean).join("\n"), 2000).text;
}

/** Why a row cannot become an item; null where it can. */
function whyNot(make: ItemMade, { programmes, year, today, meetings }: OwnLookups): string | null {
  const meetsOn = make.makeMeetingOn ?? meetings.find(({ id }) => id === make.meetingId)?.meetsOn ?? null;
  if (make.kind !== "theme" && meetsOn === null)
    return "Business without a theme needs a meeting: choose one, or give it a theme.";
  const held = meetings.find(({ id }) => id === make.meetingId);
  if (held?.state === "cancelled") return `The meeting of ${dateText(held.meetsOn)} was cancelled: choose another.`;
  if (!isInProgramme(make.kind) || (meetsOn !== null && meetsOn < today)) return null;
  const programme = programmes.find(({ startYear }) => startYear === make.startYear);
  if (!programme || programme.state === "draft") return null;
  return `The programme of ${yearLabel(make.startYear, year)} is with the chair or approved already: add this item on its page, with the chair’s approval.`;
}

function wordsOfMade(make: ItemMade, meeting: MeetingMatch | null, names: Names): string[] {
  const witnesses = names.witnesses.map(({ owner }) => owner.name).join("; ");
  return [
    `${ITEM_KIND_LABELS[make.kind]}, ${make.minutes} minutes: ${ITEM_STATES[make.state].words}${meeting ? ` (${meeting.words})` : make.timingWords ? ` (${make.timingWords})` : ""}.`,
    ...(make.purpose ? [`Purpose: ${make.purpose}`] : []),
    ...(make.expectedOutcome ? [`Expected outcome: ${make.expectedOutcome}`] : []),
    ...(make.reportAuthor ? [`Report author: ${make.reportAuthor}.`] : []),
    ...(witnesses ? [`Witnesses: ${witnesses}.`] : []),
    ...(make.makesTheme && make.proposerPersonId ? [`Its theme is proposed by ${names.proposer[0]?.owner.name}.`] : []),
    ...(make.officerNotes ? [`Officer’s notes: ${make.officerNotes}`] : []),
  ];
}
