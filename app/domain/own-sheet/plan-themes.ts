import { FORMAT_LABELS, type Format } from "#app/domain/formats.ts";
import { named, reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { ORIGIN_LABELS, THEME_STATES, type ThemeOrigin, type ThemeState } from "#app/domain/theme/states.ts";
import { byWords } from "./by-words.ts";
import { likeThemes } from "./like-themes.ts";
import { matchName } from "./matches.ts";
import { fitted, readOf, wordsOf, type PlannedRow, type Planning, type RowPlanner } from "./plan.ts";
import type { Decided } from "./progress.ts";
import { fileRow, type OwnRecord } from "./read-rows.ts";
import { matchRow } from "./row-match.ts";

/** What is written of a theme that a row makes. */
export type ThemeMade = {
  title: string;
  whyItMatters: string;
  desiredOutcome: string;
  whoIsAffected: string;
  timingWords: string;
  origin: ThemeOrigin;
  originWords: string;
  proposerPersonId: number | null;
  proposerWords: string;
  leadMemberId: number | null;
  format: Format | null;
  witnessesWords: string;
  state: ThemeState;
  reasonWords: string | null;
  officerNotes: string;
};

const STATES: Record<Decided, ThemeState> = {
  taken: "approved",
  not_taken: "not_taken_forward",
  open: "under_consideration",
};

/** What becomes of each row of a long list. */
export function planThemes(_: readonly OwnRecord[], planning: Planning): RowPlanner<ThemeMade> {
  const seen = new Map<string, number>();
  return (record) => {
    const key = foldText(wordsOf(record, "title"));
    const again = seen.get(key);
    if (again === undefined) seen.set(key, fileRow(record));
    return planRow(record, planning, again);
  };
}

function planRow(record: OwnRecord, { lookups, choices }: Planning, again: number | undefined): PlannedRow<ThemeMade> {
  const title = fitted(wordsOf(record, "title").replace(/\s*\n\s*/g, " "), 200).text;
  const same = byWords(lookups.themes, (theme) => theme.title, title)[0];
  const like = likeThemes(title, lookups.themes, lookups.same);
  const told = (theme: { id: number; title: string }) => ({
    id: theme.id,
    words: named(theme.title, reference("theme", theme.id)),
  });
  const own = matchRow(record.number, "theme", { same: same && told(same), like: like.map(told) }, choices);
  const match = (field: string) =>
    (readOf<string[]>(record, field) ?? []).map((name) => matchName(name, lookups.naming, choices));
  const names = { proposer: match("proposer"), lead: match("lead") };
  const base = { number: record.number, title, own, kept: record.unread, matches: [...names.proposer, ...names.lead] };
  if (again !== undefined) return { ...base, fate: "left", words: [`It says the same as row ${again}.`], make: null };
  if (own.chosen === "leave") return { ...base, fate: "left", words: ["You chose to leave it out."], make: null };
  if (own.chosen !== "new")
    return { ...base, fate: "here", words: [`It is ${reference("theme", Number(own.chosen.slice(3)))}.`], make: null };
  const [proposer, lead] = [names.proposer[0]?.owner, names.lead[0]?.owner];
  const isMember = lookups.members.some(({ id }) => id === lead?.ownerPersonId);
  const decided = readOf<string>(record, "decision") as Decided | null;
  const origin = readOf<string>(record, "origin") as ThemeOrigin | null;
  const make: ThemeMade = {
    title,
    whyItMatters: fitted(wordsOf(record, "whyItMatters"), 1000).text,
    desiredOutcome: fitted(wordsOf(record, "desiredOutcome"), 1000).text,
    whoIsAffected: fitted(wordsOf(record, "whoIsAffected"), 1000).text,
    timingWords: fitted(wordsOf(record, "timingWords"), 200).text,
    origin: origin ?? (proposer?.ownerPersonId ? "member" : "legacy"),
    originWords: fitted(wordsOf(record, "origin"), 200).text,
    proposerPersonId: names.proposer.length === 1 ? (proposer?.ownerPersonId ?? null) : null,
    proposerWords:
      names.proposer.length === 1 && proposer?.ownerPersonId ? "" : fitted(wordsOf(record, "proposer"), 200).text,
    leadMemberId: isMember ? (lead?.ownerPersonId ?? null) : null,
    format: readOf<string>(record, "format") as Format | null,
    witnessesWords: fitted(wordsOf(record, "witnesses"), 1000).text,
    state: STATES[decided ?? "open"],
    reasonWords:
      decided === "not_taken" ? fitted(wordsOf(record, "notes") || wordsOf(record, "decision"), 1000).text : null,
    officerNotes: notesOf(record),
  };
  return { ...base, fate: "added", words: wordsOfMade(make), make };
}

function notesOf(record: OwnRecord): string {
  const scores = Object.entries(record.scores).map(([heading, points]) => `${heading} ${points}`);
  const parts = [wordsOf(record, "notes"), scores.length > 0 ? `Scores: ${scores.join(", ")}` : ""];
  return fitted(parts.filter(Boolean).join("\n"), 4000).text;
}

function wordsOfMade(make: ThemeMade): string[] {
  return [
    `${THEME_STATES[make.state].words}. ${ORIGIN_LABELS[make.origin]}${make.proposerWords ? `, ${make.proposerWords}` : ""}.`,
    ...(make.whyItMatters ? [`Why it matters: ${make.whyItMatters}`] : []),
    ...(make.format ? [`${FORMAT_LABELS[make.format]}.`] : []),
    ...(make.officerNotes ? [`Officer’s notes: ${make.officerNotes}`] : []),
  ];
}
