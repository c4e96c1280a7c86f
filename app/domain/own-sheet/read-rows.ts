import type { IsoDate } from "#app/domain/calendar.ts";
import { OWN_FIELDS } from "./fields.ts";
import { headingScore } from "./heading-match.ts";
import type { Holds, OwnField } from "./own-field.ts";
import type { OwnKind } from "./kinds.ts";
import type { OwnTable } from "./lay-out.ts";
import { readNames } from "./names.ts";
import { personWords } from "./person-words.ts";
import {
  coloursOf,
  readDecision,
  readItemStatus,
  readMeetingStatus,
  readProgress,
  readQuestionStatus,
  readResponse,
} from "./progress.ts";
import {
  readFollowUpKind,
  readFormat,
  readItemKind,
  readMeetingKind,
  readMinutes,
  readOrigin,
  readQuestionKind,
  readRole,
  readScore,
  readTime,
  timeIn,
} from "./small-words.ts";
import { readWhen, type When, type YearKnown } from "./when.ts";

/** What a cell says, with its words as they were. `read` is null where the words are all there is. */
export type OwnValue = { words: string; read: string | number | readonly string[] | When | null };

/** One row of hers in our fields: by field, and scores by her own headings. `unread` are the words that no field could read. */
export type OwnRecord = {
  number: number;
  /** The row of the file that it was made of, where that made several. */
  from?: number;
  values: Readonly<Record<string, OwnValue>>;
  scores: Readonly<Record<string, number>>;
  unread: readonly { label: string; words: string }[];
};

/** Which field each of her columns is, by its place; columns that are left out are missing. And one value for all rows. */
export type OwnMapping = {
  kind: OwnKind;
  columns: Readonly<Record<number, string>>;
  everywhere: Readonly<Record<string, string>>;
};

/** The row of the file that says a record. */
export function fileRow({ number, from }: Pick<OwnRecord, "number" | "from">): number {
  return from ?? number;
}

export type ReadingYear = { yearStartsOn: IsoDate | null; today: IsoDate };

/** Longer than this no field holds, whatever the file says. */
const MOST_VALUE = 10_000;

/**
 * The rows of a table in our fields, by the mapping. A value that cannot be read stays as words and never stops its
 * row; a row without its wording is left out, with its number.
 */
export function readOwnRows(
  table: OwnTable,
  mapping: OwnMapping,
  year: ReadingYear,
): { records: OwnRecord[]; empty: number[] } {
  const read = readerOf(table, mapping, year);
  const all = table.rows.map(read);
  const needed = Object.entries(OWN_FIELDS[mapping.kind]).find(([, field]) => field.needed)?.[0] ?? "";
  const says = ({ values }: OwnRecord) => (values[needed]?.words ?? "") !== "";
  return { records: all.filter(says), empty: all.filter((one) => !says(one)).map(fileRow) };
}

function readerOf(table: OwnTable, { kind, columns, everywhere }: OwnMapping, year: ReadingYear) {
  const fields = OWN_FIELDS[kind];
  const mapped = table.columns.flatMap((column) => {
    const field = columns[column.at];
    return field && fields[field] ? [{ ...column, field, row: fields[field] }] : [];
  });
  const statusAt = mapped.find(({ row }) => row.holds === "status")?.at;
  const colours = coloursOf(statusAt === undefined ? [] : table.rows.map(({ cells }) => cells[statusAt] ?? ""));

  return (own: OwnTable["rows"][number]): OwnRecord => {
    const words: Record<string, string> = { ...everywhere };
    const scores: Record<string, number> = {};
    const seen = new Set<string>();
    const unread: { label: string; words: string }[] = [];
    for (const { at, heading, field, row } of mapped) {
      const text = (own.cells[at] ?? "").slice(0, MOST_VALUE);
      if (text === "" || (text.length > 20 && seen.has(text))) continue;
      seen.add(text);
      if (row.many === "each") {
        const score = readScore(text);
        if (score === null) unread.push({ label: heading, words: text });
        else scores[heading] = score;
      } else words[field] = joined(words[field] ?? "", text, heading, { field, row }, mapped);
    }
    const values = withParts(kind, words);
    const readValues = Object.entries(values).map(([field, text]) => {
      const value: OwnValue = {
        words: text,
        read: readValue(fields[field]?.holds ?? "words", text, { ...year, ...colours }),
      };
      if (isUnread(fields[field]?.holds ?? "words", value))
        unread.push({ label: fields[field]?.label ?? field, words: text });
      return [field, value] as const;
    });
    const { number, from } = own;
    return { number, ...(from === undefined ? {} : { from }), values: Object.fromEntries(readValues), scores, unread };
  };
}

/** Several columns of one field are joined, with the headings of those that say something else or come second. */
function joined(
  before: string,
  text: string,
  heading: string,
  { field, row }: { field: string; row: OwnField },
  mapped: readonly { field: string }[],
): string {
  const several = mapped.filter((one) => one.field === field).length > 1;
  const isOther = row.many === "joined" && row.holds === "words" && headingScore(row, heading) === 0;
  const said = heading !== "" && (isOther || (several && before !== "")) ? `${heading}: ${text}` : text;
  return before === "" ? said : `${before}\n${said}`;
}

/** What one cell says of several fields: a name with a part behind it, a day with its time. What a column says itself stays. */
function withParts(kind: OwnKind, words: Record<string, string>): Record<string, string> {
  if (kind === "meetings") {
    const startsAt = words.startsAt ?? timeIn(words.meetsOn ?? "");
    return startsAt === "" ? words : { ...words, startsAt };
  }
  if (kind !== "people") return words;
  const whole = withWholeName(words);
  if (!whole.name) return whole;
  const { name, role } = personWords(whole.name);
  return { ...whole, name, ...(whole.role || role === "" ? {} : { role }) };
}

function withWholeName({
  title = "",
  given = "",
  family = "",
  ...words
}: Record<string, string>): Record<string, string> {
  if (family === "" && given === "" && title === "") return words;
  const name = words.name ?? [given, family].filter(Boolean).join(" ");
  return { ...words, name: title !== "" && !name.startsWith(title) ? `${title} ${name}` : name };
}

const READERS: Partial<Record<Holds, (words: string) => OwnValue["read"]>> = {
  time: readTime,
  minutes: readMinutes,
  names: readNames,
  item_status: readItemStatus,
  question_status: readQuestionStatus,
  meeting_status: readMeetingStatus,
  response: readResponse,
  follow_up_kind: readFollowUpKind,
  meeting_kind: readMeetingKind,
  question_kind: readQuestionKind,
  role: readRole,
  format: readFormat,
  origin: readOrigin,
  decision: readDecision,
  item_kind: (words) => readItemKind(words) ?? readFormat(words),
};

function readValue(holds: Holds, words: string, known: YearKnown & { hasBlue: boolean }): OwnValue["read"] {
  if (holds === "day" || holds === "when") return readWhen(words, known);
  if (holds === "past_day") return readWhen(words, { ...known, isPast: true });
  if (holds === "status") return readProgress(words, known);
  return READERS[holds]?.(words) ?? null;
}

/** What was to be read and was not: shown as kept in words. Words, names and vague dates are what they are. */
function isUnread(holds: Holds, { words, read }: OwnValue): boolean {
  if (words === "" || holds === "words" || holds === "names" || holds === "item_kind" || holds === "format")
    return false;
  if (holds === "when") return false;
  if (holds === "day" || holds === "past_day") return (read as When).on === null;
  return read === null;
}
