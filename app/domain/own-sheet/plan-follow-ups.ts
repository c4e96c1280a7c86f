import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { DUE_KINDS, type DueKind } from "#app/domain/follow-up/due.ts";
import { countsFromDay } from "#app/domain/follow-up/due-words.ts";
import {
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  RESPONSE_LABELS,
  type FollowUpKind,
  type FollowUpState,
  type ResponseKind,
} from "#app/domain/follow-up/states.ts";
import { isSameNumber } from "#app/domain/follow-up/numbering.ts";
import { eachOnce, leadAndOthers, type Owner } from "#app/domain/follow-up/owner-key.ts";
import { reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { followUpHere, followUpMatch } from "./follow-up-matches.ts";
import { matchMeeting, matchName, type NameMatch } from "./matches.ts";
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
import { reportOf } from "./plan-report.ts";
import { fileRow, type OwnRecord } from "./read-rows.ts";
import { readWhen } from "./when.ts";

/** What is written of a follow-up that a row makes, or reports on: `id` is the one that is here. */
export type FollowUpMade = {
  id: number | null;
  version: number;
  kind: FollowUpKind;
  wording: string;
  sourceNumber: string;
  madeOn: IsoDate | null;
  meetingId: number | null;
  makeMeetingOn: IsoDate | null;
  itemId: number | null;
  owner: Owner;
  otherOwners: readonly Owner[];
  dueWords: string;
  due: { kind: DueKind; on: IsoDate | null } | null;
  state: FollowUpState;
  reasonWords: string | null;
  report: { text: string; on: IsoDate } | null;
  response: { kind: ResponseKind; words: string; on: IsoDate | null } | null;
};

/** What becomes of each row of a tracker. */
export function planFollowUps(_: readonly OwnRecord[], planning: Planning): RowPlanner<FollowUpMade> {
  const seen = new Map<string, number>();
  return (record) => {
    const again = seen.get(sameKey(record));
    seen.set(sameKey(record), fileRow(record));
    return planRow(record, planning, again);
  };
}

function sameKey(record: OwnRecord): string {
  return `${foldText(wordsOf(record, "sourceNumber"))}|${whenOf(record, "madeOn")?.on ?? ""}|${foldText(wordsOf(record, "wording"))}`;
}

function planRow(record: OwnRecord, planning: Planning, again: number | undefined): PlannedRow<FollowUpMade> {
  const { lookups, choices } = planning;
  const wording = fitted(wordsOf(record, "wording"), 2000);
  const made = whenOf(record, "madeOn");
  const meeting = made ? matchMeeting(made, { meetings: lookups.meetings, choices, makes: false }) : null;
  const names = (readOf<string[]>(record, "owner") ?? []).map((name) => matchName(name, lookups.naming, choices));
  const here = followUpHere(record, lookups, meeting?.meetingId ?? null);
  const own = followUpMatch(record, here, planning);
  const base = {
    number: record.number,
    title: wording.text,
    own,
    kept: record.unread,
    matches: [...(meeting ? [meeting] : []), ...names],
  };
  if (again !== undefined) return { ...base, fate: "left", words: [`It says the same as row ${again}.`], make: null };
  if (own.chosen === "leave") return { ...base, fate: "left", words: ["You chose to leave it out."], make: null };
  const there = lookups.followUps.find(({ id }) => own.chosen === `id:${id}`);
  const report = reportOf(record, lookups.today);
  const madeOn = made?.kind === "exact" && made.on !== null && made.on <= lookups.today ? made.on : null;
  const make: FollowUpMade = {
    id: there?.id ?? null,
    version: there?.version ?? 0,
    kind: kindOf(record, planning),
    wording: wording.text,
    sourceNumber: fitted(wordsOf(record, "sourceNumber"), 60).text,
    madeOn,
    meetingId: meeting?.meetingId ?? null,
    makeMeetingOn: meeting?.makeOn ?? null,
    itemId: itemOf(record, lookups, meeting?.meetingId ?? null),
    ...ownersOf(names, wordsOf(record, "owner")),
    dueWords: fitted(wordsOf(record, "dueWords"), 200).text,
    due: dueOf(record, madeOn, lookups.today),
    ...report,
  };
  if (there) return reportRow(base, make, there);
  return {
    ...base,
    fate: "added",
    words: [
      ...wordsOfMade(make, names),
      ...(wording.cut
        ? ["Its wording is longer than a follow-up holds: the whole is kept with where it came from."]
        : []),
    ],
    make,
  };
}

/** It is here: only what is news of it is saved. */
function reportRow(
  base: Omit<PlannedRow, "fate" | "words" | "make">,
  make: FollowUpMade,
  there: OwnLookups["followUps"][number],
): PlannedRow<FollowUpMade> {
  const number = there.numbers.some((own) => isSameNumber(own, make.sourceNumber)) ? "" : make.sourceNumber;
  const isNews = make.report !== null && foldText(make.report.text) !== foldText(there.lastReport ?? "");
  const moves = make.state !== there.state && make.state !== "not_started";
  if (!isNews && !moves && number === "")
    return { ...base, fate: "here", words: [`It is ${reference("follow_up", there.id)}.`], make: null };
  const words = [
    `It is ${reference("follow_up", there.id)}.`,
    ...(isNews && make.report ? [`Report of ${dateText(make.report.on)}: ${make.report.text}`] : []),
  ];
  if (number !== "") words.push(`It is numbered ${number} here.`);
  if (moves) words.push(`From “${FOLLOW_UP_STATES[there.state].words}” to “${FOLLOW_UP_STATES[make.state].words}”.`);
  return {
    ...base,
    fate: "changed",
    words,
    make: { ...make, sourceNumber: number, report: isNews ? make.report : null },
  };
}

function kindOf(record: OwnRecord, { headings }: Planning): FollowUpKind {
  const read = readOf<string>(record, "kind") as FollowUpKind | null;
  if (read) return read;
  return /recommend/i.test(`${headings.wording ?? ""} ${headings.sourceNumber ?? ""}`) ? "recommendation" : "action";
}

function itemOf(record: OwnRecord, { items }: OwnLookups, meetingId: number | null): number | null {
  const title = foldText(wordsOf(record, "item"));
  if (title === "" || meetingId === null) return null;
  return items.find((item) => item.meetingId === meetingId && foldText(item.title) === title)?.id ?? null;
}

/** Each owner is a person, an office or words, the first of them first. */
function ownersOf(names: readonly NameMatch[], words: string) {
  const said = { ownerPersonId: null, ownerOfficeId: null, ownerWords: words };
  const owners = names.length === 0 ? [said] : eachOnce(names.map(({ owner }) => owner));
  const { lead, others } = leadAndOthers(
    owners.map((one) => ({ ...one, ownerWords: fitted(one.ownerWords, 200).text })),
  );
  return { owner: lead, otherOwners: others };
}

/** Its due words are counted from the day on which it was made: “within 28 days”, “end of March”. Where that is not known, no day is made up. */
function dueOf(record: OwnRecord, madeOn: IsoDate | null, today: IsoDate) {
  const said = whenOf(record, "dueWords");
  if (said && !madeOn && countsFromDay(said.words, today)) return null;
  const due = said && madeOn ? readWhen(said.words, { yearStartsOn: madeOn, today }) : said;
  return due && due.kind !== "none" && due.kind !== "next_meeting" ? { kind: due.kind, on: due.on } : null;
}

function wordsOfMade(make: FollowUpMade, names: readonly NameMatch[]): string[] {
  const owners = names.map(({ owner }) => owner.name).join("; ") || make.owner.ownerWords;
  const due = make.due?.on
    ? ` (${DUE_KINDS[make.due.kind].words.toLowerCase()}, at the latest ${dateText(make.due.on)})`
    : "";
  return [
    `${FOLLOW_UP_KINDS[make.kind].words}${make.sourceNumber ? ` ${make.sourceNumber}` : ""}${make.madeOn ? `, made on ${dateText(make.madeOn)}` : ""}.`,
    ...(owners ? [`Owner: ${owners}.`] : []),
    ...(make.dueWords ? [`Due: ${make.dueWords}${due}.`] : []),
    `Status: ${FOLLOW_UP_STATES[make.state].words}.`,
    ...(make.response ? [`Response: ${RESPONSE_LABELS[make.response.kind]}.`] : []),
    ...(make.report ? [`Update of ${dateText(make.report.on)}: ${make.report.text}`] : []),
  ];
}
