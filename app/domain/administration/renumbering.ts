/** How the numbers of a council's records change where it comes to an installation that has given some of them already. */
export type Renumbering = {
  /** Added to the number of every record, whatever it is: what names one says the same of all. */
  by: number;
  /** The number of the council itself. */
  councilId: number;
  /** Whether a reference ("T-14") names a record of the council. */
  isOwn: (reference: string) => boolean;
};

type Row = Readonly<Record<string, unknown>>;

/** What is told of the council itself, and of what it has only one of. */
const OF_COUNCIL: readonly unknown[] = ["council", "retention", "sign_in_rule"];

/** A row, by the names of its columns in the database, as it is written where the council comes to. */
export function renumberRow(row: Row, numbers: Renumbering): Record<string, unknown> {
  const isOfCouncil = OF_COUNCIL.includes(row.subject_kind ?? row.kind);
  const renumbered = Object.entries(row).map(([column, value]) => {
    const isNumber = column === "id" || column.endsWith("_id");
    if (column === "council_id") return [column, numbers.councilId];
    if (isOfCouncil && (column === "subject_id" || column === "record_id")) return [column, numbers.councilId];
    if (typeof value === "number") return [column, isNumber ? value + numbers.by : value];
    return [column, typeof value === "string" ? renumberText(value, numbers) : value];
  });
  return Object.fromEntries(renumbered) as Record<string, unknown>;
}

/** A text: what is stored as JSON has numbers of records under names that say so; in words they are references. */
function renumberText(text: string, numbers: Renumbering): string {
  if (numbers.by === 0) return text;
  const held = /^[{[]/.test(text) ? asJson(text) : undefined;
  return held === undefined ? renumberWords(text, numbers) : JSON.stringify(renumberHeld(held, "", numbers));
}

function renumberHeld(held: unknown, name: string, numbers: Renumbering): unknown {
  if (typeof held === "string") return renumberWords(held, numbers);
  if (typeof held === "number") return /^id$|Ids?$/.test(name) ? held + numbers.by : held;
  if (Array.isArray(held)) return held.map((one) => renumberHeld(one, name, numbers));
  if (typeof held !== "object" || held === null) return held;
  return Object.fromEntries(
    Object.entries(held).map(([key, value]) => [key, renumberHeld(value, key, numbers)] as const),
  );
}

const REFERENCE = /(?<![\w-])([A-Z])-([1-9]\d{0,8})(?![\w-])/g;

function renumberWords(words: string, { by, isOwn }: Renumbering): string {
  return words.replace(REFERENCE, (its, letter: string, number: string) =>
    isOwn(its) ? `${letter}-${Number(number) + by}` : its,
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
