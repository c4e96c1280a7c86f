import { readFileSync } from "node:fs";
import { listOrderKey } from "#app/domain/list-order.ts";
import { GIVEN_TOO, LETTERS, PARTICLES, TITLES } from "#app/domain/person-name.ts";
import { openInMemory } from "#db/engine/sqlite/open.server.ts";
import { migrate } from "#db/open.server.ts";
import { isOfSqlite, translated, type Entry } from "./translate.ts";

/** Where the baseline stands. */
export const BASELINE_FILE = "db/migrations/postgres-baseline.json";

/** What an empty PostgreSQL database is made with: the migrations that are in it, and the statements. */
export type Baseline = { migrations: string[]; statements: string[] };

/** The baseline as the migrations of SQLite have it. */
export async function makeBaseline(): Promise<Baseline> {
  const { sqlite, db, close } = openInMemory();
  await migrate(db);
  const schema = sqlite
    .prepare("select type, name, tbl_name as 'table', sql from sqlite_schema where sql is not null order by rowid")
    .all() as Entry[];
  const migrations = sqlite.prepare("select name from kysely_migration order by name").pluck().all() as string[];
  const views = new Map(handwritten("views").map((sql) => [/create view (\w+)/.exec(sql)?.[1] ?? "", sql]));
  const statements = [...functions(), ...translated(schema, views), ...SEARCH];
  const tables = schema.filter(
    ({ type, name }) => type === "table" && !isOfSqlite(name) && !FILLED_AT_START.test(name),
  );
  const first = tables.flatMap(({ name }) => {
    const rows = sqlite.prepare(`select * from ${name}`).all() as Record<string, string | number | null>[];
    return rows.map((row) => insertOf(name, row));
  });
  await close();
  return { migrations, statements: [...statements, ...first, ...ranBefore(migrations)] };
}

const SEARCH = ["working", "published"].flatMap((index) => [
  `create index ${index}_text_size on ${index}_text (size)`,
  `create index ${index}_text_found on ${index}_text using gin (found)`,
  `create trigger ${index}_text_words after insert on ${index}_text for each row execute function know_words('${index}')`,
]);

/** The baseline as it is written into its file. */
export function baselineText(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** Kysely's own list of the migrations that have run, as it makes it itself. */
function ranBefore(migrations: readonly string[]): string[] {
  return [
    "create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)",
    "create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null)",
    "insert into kysely_migration_lock (id, is_locked) values ('migration_lock', 0)",
    ...migrations.map((name) => `insert into kysely_migration (name, timestamp) values ('${name}', now()::text)`),
  ];
}

/** What each start of a release fills by its own rules. */
const FILLED_AT_START = /^deadline_/;

function insertOf(table: string, row: Record<string, string | number | null>): string {
  const values = Object.values(row).map((value) => (typeof value === "string" ? quoted(value) : String(value)));
  return `insert into ${table} (${Object.keys(row).join(", ")}) values (${values.join(", ")})`;
}

function handwritten(name: string): string[] {
  const text = readFileSync(`db/engine/postgres/${name}.sql`, "utf8");
  return text
    .split(/^---\n/m)
    .map((sql) => sql.replace(/^--.*\n/gm, "").trim())
    .filter(Boolean);
}

/** What parts words, as full-text search of SQLite has it: whatever is no letter and no digit. */
const BETWEEN_WORDS =
  "\\u0001-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20cf\\u2100-\\u2bff\\u3000-\\u303f\\ufe10-\\ufe6f";

/** The functions, with the words and the order of letters that the rules have. */
function functions(): string[] {
  const filled: Record<string, string> = {
    TITLES: [...TITLES].join(" "),
    LETTERS: [...LETTERS].join(" "),
    PARTICLES: [...PARTICLES].join(" "),
    GIVEN_TOO: [...GIVEN_TOO].join(" "),
    BETWEEN_WORDS,
    ...orderOfLetters(),
  };
  return handwritten("functions").map((sql) => sql.replace(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name] ?? ""));
}

const RANGES = [
  [0x20, 0x2f],
  [0x3a, 0x7e],
  [0xa0, 0x24f],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
] as const;

/** How `list_order` weighs letters: those that count for nothing, those that count as two, and each other's place. */
function orderOfLetters(): Record<"PAIRS" | "KNOWN" | "FROM" | "TO" | "ZERO", string> {
  const letters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)),
  ).filter((letter) => listOrderKey(letter) === listOrderKey(letter.toLowerCase()) && isAsItIs(letter));
  const pairs = letters.filter((letter) => listOrderKey(letter).length === 2 && !letter.normalize("NFKD").slice(1));
  const single = letters.filter((letter) => listOrderKey(letter).length === 1);
  const none = letters.filter((letter) => listOrderKey(letter) === "");
  const two = (letter: string) => {
    const key = listOrderKey(letter);
    const first = single.find((one) => /[a-z]/.test(one) && listOrderKey(one) === key[0]);
    const second = single.find((one) => /[a-z]/.test(one) && listOrderKey(one) === key[1]);
    return `${first ?? ""}${second ?? ""}`;
  };
  const chr = (text: string) => [...text].map((letter) => `\\${hex(letter)}`).join("");
  return {
    PAIRS: pairs.reduce((said, letter) => `replace(${said}, ${quoted(letter)}, ${quoted(two(letter))})`, "held"),
    KNOWN: [...single, ...none].map(inClass).join(""),
    FROM: [...single, ...none].join("").replaceAll("'", "''"),
    TO: `U&'${chr(single.map(listOrderKey).join(""))}'`,
    ZERO: `U&'${chr(listOrderKey("0").slice(0, 1))}'`,
  };
}

/** Whether the letter is as it is after capitals and marks are taken off: no other is ever weighed. */
function isAsItIs(letter: string): boolean {
  return letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() === letter;
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(4, "0");
}

function inClass(letter: string): string {
  return `\\u${hex(letter)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
