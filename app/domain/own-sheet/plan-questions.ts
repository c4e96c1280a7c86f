import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import {
  QUESTION_KIND_LABELS,
  QUESTION_STATES,
  type QuestionKind,
  type QuestionState,
} from "#app/domain/question/states.ts";
import { named, reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { isOpenTheme } from "#app/domain/theme/state-sets.ts";
import { byWords } from "./by-words.ts";
import { likeThemes } from "./like-themes.ts";
import { matchMeeting, matchName, type Match } from "./matches.ts";
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
import { matchRow } from "./row-match.ts";

/** What is written of a question that a row makes, and of its answer where one is given. */
export type QuestionMade = {
  text: string;
  kind: QuestionKind;
  state: QuestionState;
  asker: { personId: number | null; words: string };
  addressee: { officeId: number | null; words: string };
  themeId: number | null;
  itemId: number | null;
  meetingId: number | null;
  makeMeetingOn: IsoDate | null;
  proposedOn: IsoDate | null;
  answer: { text: string; isPart: boolean; on: IsoDate | null } | null;
  sourceLabel: string;
};

/** What becomes of each row of a question pack. */
export function planQuestions(_: readonly OwnRecord[], planning: Planning): RowPlanner<QuestionMade> {
  const seen = new Map<string, number>();
  return (record) => {
    const key = foldText(wordsOf(record, "text"));
    const again = seen.get(key);
    if (again === undefined) seen.set(key, fileRow(record));
    return planRow(record, planning, again);
  };
}

function planRow(record: OwnRecord, planning: Planning, again: number | undefined): PlannedRow<QuestionMade> {
  const { lookups, choices } = planning;
  const text = fitted(wordsOf(record, "text"), 1200).text;
  const when = whenOf(record, "meeting");
  const meeting = when ? matchMeeting(when, { meetings: lookups.meetings, choices, makes: false }) : null;
  const match = (field: string) =>
    (readOf<string[]>(record, field) ?? []).map((name) => matchName(name, lookups.naming, choices));
  const names = { asker: match("asker"), addressee: match("addressee") };
  const theme = themeMatch(record, planning);
  const there = byWords(lookups.questions, (one) => one.text, text)[0];
  const own = matchRow(
    record.number,
    "question",
    { same: there && { id: there.id, words: reference("question", there.id) } },
    choices,
  );
  const matches = [...(meeting ? [meeting] : []), ...(theme ? [theme] : []), ...names.asker, ...names.addressee];
  const base = { number: record.number, title: text, own, kept: record.unread, matches };
  if (again !== undefined) return { ...base, fate: "left", words: [`It says the same as row ${again}.`], make: null };
  if (own.chosen === "leave") return { ...base, fate: "left", words: ["You chose to leave it out."], make: null };
  if (own.chosen !== "new" && there)
    return { ...base, fate: "here", words: [`It is ${reference("question", there.id)}.`], make: null };
  const [asker, addressee] = [names.asker[0], names.addressee[0]];
  const answer = answerOf(record, lookups.today);
  const meetsOn = lookups.meetings.find(({ id }) => id === meeting?.meetingId)?.meetsOn ?? meeting?.makeOn ?? null;
  const make: QuestionMade = {
    text,
    kind: (readOf<string>(record, "kind") as QuestionKind | null) ?? (answer ? "written" : "oral"),
    state: stateOf(record, answer, meetsOn, lookups.today),
    asker: {
      personId: names.asker.length === 1 ? (asker?.owner.ownerPersonId ?? null) : null,
      words: names.asker.length === 1 && asker?.owner.ownerPersonId ? "" : fitted(wordsOf(record, "asker"), 200).text,
    },
    addressee: {
      officeId: names.addressee.length === 1 ? (addressee?.owner.ownerOfficeId ?? null) : null,
      words:
        names.addressee.length === 1 && addressee?.owner.ownerOfficeId
          ? ""
          : fitted(wordsOf(record, "addressee"), 200).text,
    },
    themeId: theme?.chosen.startsWith("id:") ? Number(theme.chosen.slice(3)) : null,
    itemId: itemOf(record, lookups, meeting?.meetingId ?? null),
    meetingId: meetsOn !== null && meetsOn <= lookups.today ? (meeting?.meetingId ?? null) : null,
    makeMeetingOn: meetsOn !== null && meetsOn <= lookups.today ? (meeting?.makeOn ?? null) : null,
    proposedOn: meetsOn !== null && meetsOn <= lookups.today ? meetsOn : null,
    answer,
    sourceLabel: fitted(wordsOf(record, "number"), 60).text,
  };
  return { ...base, fate: "added", words: wordsOfMade(make, record), make };
}

/** The item of the meeting that the subject names: a question for a meeting to come stands with it. */
function itemOf(record: OwnRecord, { items }: OwnLookups, meetingId: number | null): number | null {
  const subject = foldText(wordsOf(record, "theme"));
  if (subject === "" || meetingId === null) return null;
  return items.find((item) => item.meetingId === meetingId && foldText(item.title) === subject)?.id ?? null;
}

function themeMatch(record: OwnRecord, { lookups, choices }: Planning): Match | null {
  const words = wordsOf(record, "theme");
  if (words === "") return null;
  const key = `theme:${foldText(words).slice(0, 100)}`;
  const open = lookups.themes.filter(({ state }) => isOpenTheme(state));
  const same = open.find(({ title }) => foldText(title) === foldText(words));
  const like = likeThemes(words, lookups.themes, lookups.same).filter(({ state }) => isOpenTheme(state));
  const options = [...new Map([...(same ? [same] : []), ...like].map((theme) => [theme.id, theme])).values()];
  const all = [
    ...options.map(({ id, title }) => ({ value: `id:${id}`, words: named(title, reference("theme", id)) })),
    { value: "words", words: "No theme" },
  ];
  const chosen = all.find(({ value }) => value === choices[key])?.value ?? (same ? `id:${same.id}` : "words");
  return {
    key,
    words,
    how: chosen === "words" ? "words" : chosen === `id:${same?.id}` ? "same" : "like",
    chosen,
    choices: all,
  };
}

function answerOf(record: OwnRecord, today: IsoDate): QuestionMade["answer"] {
  const text = fitted(wordsOf(record, "answer"), 11_000).text;
  if (text === "" || /^(?:n\/?a|none|tbc|awaited|awaiting.{0,40}|to follow|-|–)$/i.test(text)) return null;
  const when = whenOf(record, "answeredOn");
  const on = when?.kind === "exact" && when.on !== null && when.on <= today ? when.on : null;
  return { text, isPart: readOf<string>(record, "status") === "partly_answered", on };
}

function stateOf(
  record: OwnRecord,
  answer: QuestionMade["answer"],
  meetsOn: IsoDate | null,
  today: IsoDate,
): QuestionState {
  if (answer) return answer.isPart ? "partly_answered" : "answered";
  const said = readOf<string>(record, "status") as QuestionState | null;
  const isPut = meetsOn !== null && meetsOn <= today;
  if (said === "answered" || said === "partly_answered") return isPut ? "put" : "agreed";
  if (said === "not_answered" || said === "taken_away" || said === "put") return isPut ? said : "agreed";
  return said === "agreed" || said === "proposed" ? said : isPut ? "put" : "proposed";
}

function wordsOfMade(make: QuestionMade, record: OwnRecord): string[] {
  return [
    `${QUESTION_KIND_LABELS[make.kind]} question: ${QUESTION_STATES[make.state].words}.`,
    ...(wordsOf(record, "asker") ? [`Asked by ${wordsOf(record, "asker")}.`] : []),
    ...(wordsOf(record, "addressee") ? [`To ${wordsOf(record, "addressee")}.`] : []),
    ...(make.answer ? [`Answer${make.answer.on ? ` of ${dateText(make.answer.on)}` : ""}: ${make.answer.text}`] : []),
  ];
}
