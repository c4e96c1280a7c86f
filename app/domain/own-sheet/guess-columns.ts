import { CELLS_HOLD, kindsOfCell, profileOf, type CellKind, type Profile } from "./cell-kinds.ts";
import { OWN_FIELDS } from "./fields.ts";
import { headingScore } from "./heading-match.ts";
import type { Holds, OwnField } from "./own-field.ts";
import type { OwnKind } from "./kinds.ts";
import type { OwnColumn } from "./grid.ts";
import type { OwnTable } from "./lay-out.ts";

/** What a column of hers is taken to be, and why. A field of null is left out. */
export type ColumnGuess = { at: number; field: string | null; why: string; score: number };

/** A heading counts more than what the cells look like; alone, the cells have to be clear. */
const BY_CELLS = 0.45;
const CELLS_ALONE = 0.55;
/** Under a heading that says nothing we know, cells have to be clearer still. */
const UNKNOWN_HEADING = 0.75;
/** Cells that cannot be what the heading says: “Committee” over dates is no committee. */
const CANNOT_BE = -0.6;
const HARDLY = 0.4;
const LEAST = 0.3;
/** What is worth keeping as words though its heading says nothing that we know. */
const WORTH_KEEPING = 3;

type Scored = {
  column: OwnColumn;
  profile: Profile;
  field: string;
  row: OwnField;
  heading: number;
  cells: number;
  score: number;
};

/** The best field for each column of the table, each field once where it may be only once. */
export function guessColumns(table: OwnTable, kind: OwnKind): ColumnGuess[] {
  const fields = OWN_FIELDS[kind];
  const columns = table.columns.map((column) => ({
    column,
    profile: profileOf(table.rows.map(({ cells }) => cells[column.at] ?? "")),
  }));
  const parts = partsOf(table);
  const scored = columns.flatMap(({ column, profile }) =>
    Object.entries(fields).map(([field, row]) => scoreOf(column, profile, field, row, parts)),
  );
  const taken = new Map<number, Scored>();
  const used = new Set<string>();
  for (const one of scored.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score)) {
    if (taken.has(one.column.at) || (used.has(one.field) && !fields[one.field]?.many)) continue;
    taken.set(one.column.at, one);
    used.add(one.field);
  }
  keepWording(scored, taken, fields);
  takeByCells(scored, taken, used);
  return columns.map(({ column, profile }) => said(column, profile, taken.get(column.at), fields));
}

/** What clear cells say of a column whose heading says nothing: names, dates, times and states that no other column is. */
function takeByCells(scored: readonly Scored[], taken: Map<number, Scored>, used: Set<string>): void {
  const known = new Set(scored.filter(({ heading }) => heading > 0).map(({ column }) => column.at));
  const free = scored.filter(
    ({ column, field, row }) =>
      column.made === "column" && !known.has(column.at) && !used.has(field) && !row.named && CLEAR.has(row.holds),
  );
  for (const one of free.filter((each) => clearness(each) >= CLEARLY).sort((a, b) => clearness(b) - clearness(a))) {
    if (taken.has(one.column.at) || used.has(one.field)) continue;
    taken.set(one.column.at, one);
    used.add(one.field);
  }
}

/** How clearly the cells alone tell the field; a type by words that types have and little else has. */
function clearness({ row, cells, profile }: Scored): number {
  return TYPES.has(row.holds) ? profile.share.type / 2 : cells;
}

const TYPES = new Set<Holds>(["item_kind", "question_kind", "format"]);
const CLEAR = new Set<Holds>([
  "names",
  "when",
  "day",
  "past_day",
  "time",
  "minutes",
  "status",
  "question_status",
  ...TYPES,
]);
const CLEARLY = 0.35;

/** How much each column of the best guess is worth, and what in it tells this kind from others. */
export function worthOfGuess(table: OwnTable, kind: OwnKind): number {
  const fields = OWN_FIELDS[kind];
  const guesses = guessColumns(table, kind);
  const told = new Set(guesses.flatMap(({ field }) => field ?? []));
  const each = guesses.reduce((sum, { field, score }) => sum + (field ? Math.min(score, 1.3) : 0), 0);
  const telling = [...told].reduce((sum, field) => {
    const most = Math.max(...guesses.filter((guess) => guess.field === field).map(({ score }) => score));
    return sum + (fields[field]?.tells ?? 0) * Math.max(0, Math.min(most, 1.2));
  }, 0);
  const hasWording = [...told].some((field) => fields[field]?.needed);
  return each / Math.max(1, guesses.length) + telling - (hasWording ? 0 : 0.5);
}

/** What the rows between say, each once. */
function partsOf({ columns, rows }: OwnTable): string[] {
  const at = columns.find(({ made }) => made === "section_words")?.at;
  return at === undefined ? [] : [...new Set(rows.map(({ cells }) => cells[at] ?? ""))].filter(Boolean);
}

function scoreOf(column: OwnColumn, profile: Profile, field: string, row: OwnField, parts: readonly string[]): Scored {
  const heading = column.made === "column" ? headingScore(row, column.heading) : 0;
  const cells = cellsScore(row, profile);
  if (column.made !== "column")
    return { column, profile, field, row, heading, cells, score: sectionScore(column, row, parts) };
  const isTold = !row.named && (!row.many || row.holds === "names");
  const alone = cells > 0 && profile.filled > 0 && isTold ? cells * CELLS_ALONE : 0;
  const named = (heading + cells * BY_CELLS) * (cells <= CANNOT_BE ? HARDLY : 1);
  const score = heading > 0 ? named : column.heading === "" ? alone : alone * UNKNOWN_HEADING;
  return { column, profile, field, row, heading, cells, score };
}

const SAYS_TYPE = /\b(?:standing|statutory|regular|briefing|task|workshop|visit|annual)/i;

/** The rows between say the meeting; other words between say the state, the type or the theme. */
function sectionScore({ made }: OwnColumn, row: OwnField, said: readonly string[]): number {
  if (made === "section_day") return SECTION_HOLDS.has(row.holds) && row.headings.includes("meeting") ? 0.95 : 0;
  if (row.holds === "item_kind") return said.some((text) => SAYS_TYPE.test(text)) ? 0.6 : 0;
  if (row.holds.endsWith("status")) return said.some((text) => kindsOfCell(text).includes("status")) ? 0.6 : 0;
  return !row.needed && row.headings.split("|").includes("theme") ? 0.5 : 0;
}

const SECTION_HOLDS = new Set<Holds>(["when", "past_day", "day"]);

function cellsScore(row: OwnField, { share, filled }: Profile): number {
  if (filled === 0) return 0;
  const sum = (Object.entries(row.cells) as [CellKind, number][]).reduce(
    (so, [kind, weight]) => so + share[kind] * weight,
    0,
  );
  return Math.max(-1, Math.min(1, sum));
}

/** One column is always the wording: the one that comes nearest, by its texts if by nothing else. */
function keepWording(
  scored: readonly Scored[],
  taken: Map<number, Scored>,
  fields: Readonly<Record<string, OwnField>>,
) {
  const needed = Object.keys(fields).find((field) => fields[field]?.needed) ?? "";
  if ([...taken.values()].some(({ field }) => field === needed || field === "family")) return;
  const [best] = scored
    .filter(({ field, column, profile }) => field === needed && column.made === "column" && profile.filled > 0)
    .sort((a, b) => b.cells + b.heading - (a.cells + a.heading));
  if (best) taken.set(best.column.at, best);
}

function said(
  column: OwnColumn,
  profile: Profile,
  best: Scored | undefined,
  fields: Readonly<Record<string, OwnField>>,
): ColumnGuess {
  if (!best) {
    const notes = Object.keys(fields).find((field) => field === "notes" || field === "update");
    const keeps =
      notes &&
      column.made === "column" &&
      column.heading !== "" &&
      profile.filled >= 1 &&
      profile.share.weekday < 0.8 &&
      profile.length >= WORTH_KEEPING;
    if (!keeps)
      return { at: column.at, field: null, why: "It matches none of our fields, so it is left out.", score: 0 };
    return { at: column.at, field: notes, why: "It matches no other field: its words are kept as notes.", score: 0.1 };
  }
  return { at: column.at, field: best.field, why: reasonOf(column, best), score: best.score };
}

function reasonOf(column: OwnColumn, { heading, cells, profile }: Scored): string {
  if (column.made === "section_day") return "Rows between the others say a meeting or a date for those beneath.";
  if (column.made === "section_words") return "Rows between the others say what those beneath belong to.";
  const kinds = (Object.keys(profile.share) as CellKind[]).sort((a, b) => profile.share[b] - profile.share[a]);
  const most = kinds.find((kind) => profile.share[kind] >= 0.5);
  const holds = most ? `the cells hold ${CELLS_HOLD[most]}` : "";
  if (heading > 0 && cells >= 0.3 && holds) return `The heading says “${column.heading}”, and ${holds}.`;
  if (heading > 0) return `The heading says “${column.heading}”.`;
  return holds ? `${holds.charAt(0).toUpperCase()}${holds.slice(1)}.` : "It is the column with the most to say.";
}
