import { neverNullIn } from "#db/engine/postgres/baseline-facts.server.ts";

/** One entry of SQLite's schema. */
export type Entry = { type: "table" | "index" | "view" | "trigger"; name: string; table: string; sql: string };

/** What only full-text search of SQLite has, and what SQLite and Kysely keep for themselves. */
const OF_SQLITE = /^(?:sqlite_|(?:working|published)_(?:index|words|vocabulary)|kysely_)/;

/** The statements that make the same schema in PostgreSQL, in an order in which each finds what it names. */
export function translated(schema: readonly Entry[], views: ReadonlyMap<string, string>): string[] {
  const ours = schema.filter(({ name, table }) => !isOfSqlite(name) && !isOfSqlite(table));
  const of = (type: Entry["type"]) => ours.filter((entry) => entry.type === type);
  const tables = of("table").map(({ name, sql }) => tableOf(name, sql));
  const never = neverNullIn(tables.map(({ create }) => create));
  return [
    ...tables.map(({ create }) => create),
    ...tables.flatMap(({ foreignKeys }) => foreignKeys),
    ...of("view").map(({ name, sql }) => views.get(name) ?? inPostgres(sql)),
    ...of("index").map(({ table, sql }) => indexOf(sql, never.get(table))),
    ...triggersOf(of("trigger").filter(({ sql }) => !isOfFullText(sql))),
  ];
}

/** Whether SQLite alone has the table. */
export function isOfSqlite(table: string): boolean {
  return OF_SQLITE.test(table);
}

/**
 * A condition among what is put in order stands in brackets, and a number is not true by itself. What may be null comes
 * first, as queries ask for it.
 */
function indexOf(sql: string, never: ReadonlySet<string> = new Set()): string {
  const [, begins = "", within = "", ends = ""] =
    /^([\s\S]*? on "?\w+"? ?\()([\s\S]*?)(\)(?:\s+where [\s\S]*)?)$/i.exec(inPostgres(sql)) ?? [];
  const parts = topLevel(within).map((part) => {
    const by = part.replace(/^(\w+ <> '\w+')$/, "($1)");
    return never.has(by.replaceAll('"', "").replace(/ desc$/, ""))
      ? by
      : `${by} nulls ${/ desc$/.test(by) ? "last" : "first"}`;
  });
  return `${begins}${parts.join(", ")}${ends.replace(/where not (\w+)$/, "where $1 = 0")}`;
}

function isOfFullText(trigger: string): boolean {
  return /into (?:working|published)_index/.test(trigger);
}

const TYPES = { integer: "bigint", text: 'text collate "C"', blob: "bytea", real: "double precision" } as const;
const REFERENCE = / references (\w+) ?\((\w+)\)( on delete (?:cascade|set null))?/i;

function tableOf(name: string, sql: string): { create: string; foreignKeys: string[] } {
  const foreignKeys: string[] = [];
  const body = sql.slice(sql.indexOf("(") + 1, sql.lastIndexOf(")"));
  const parts = topLevel(body).map((part) => {
    const [column = "", type = ""] = part.split(/\s+/);
    const known = TYPES[type.toLowerCase().replace(/[^a-z]/g, "") as keyof typeof TYPES];
    if (!known || /^(?:check|unique|primary|foreign|constraint)$/i.test(column)) return inPostgres(part);
    const reference = REFERENCE.exec(part);
    if (reference) {
      const [, to, key, onDelete = ""] = reference;
      foreignKeys.push(
        `alter table ${name} add foreign key (${column}) references ${to} (${key})${onDelete} deferrable initially immediate`,
      );
    }
    const rest = inPostgres(part.replace(REFERENCE, "").slice(column.length).trimStart().slice(type.length));
    const kept = /autoincrement/i.test(rest) ? "_kept" : "";
    const numbered = column === "id" && /primary key/i.test(rest) && !reference && type.toLowerCase() === "integer";
    const filled = numbered ? ` default next_number${kept}('${name}')` : "";
    return `${column} ${known}${rest.replace(/ autoincrement/i, "")}${filled}`;
  });
  const scope = parts.findIndex((part) => part.startsWith("scope "));
  if (scope >= 0) parts.splice(scope, 1, ...SEARCHED);
  return { create: `create table ${name} (\n  ${parts.join(",\n  ")}\n)`, foreignKeys };
}

/** Where SQLite has an index of full text beside the texts, PostgreSQL has columns. */
const SEARCHED = [
  'scope text collate "C" generated always as (text_scope(kind, body_id, start_year)) stored',
  "found tsvector generated always as (text_vector(title, labels, words, text_scope(kind, body_id, start_year))) stored",
  "size bigint generated always as (cardinality(search_words(title || ' ' || labels || ' ' || words || ' ' || text_scope(kind, body_id, start_year)))) stored",
];

/** The parts between the commas that stand in no brackets and no quotes. */
function topLevel(text: string): string[] {
  const parts: string[] = [];
  let [depth, quoted, from] = [0, false, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") quoted = !quoted;
    if (quoted) continue;
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter !== "," || depth > 0) continue;
    parts.push(text.slice(from, at).trim());
    from = at + 1;
  }
  return [...parts, text.slice(from).trim()].filter(Boolean);
}

const TRIGGER =
  /^create trigger (\w+)\s+(before|after) (insert|delete|update)(?: of ([\w,\s]+?))? on (\w+)\s+(?:when ([\s\S]+?)\s+)?begin\s([\s\S]+)end$/i;

/** Triggers that do the same call one function. */
function triggersOf(triggers: readonly Entry[]): string[] {
  const functions = new Map<string, string>();
  const made: string[] = [];
  for (const { name, sql } of triggers) {
    const [, , when, deed, columns, table, condition, body] = TRIGGER.exec(sql.trim()) ?? [];
    if (!table || !body || !when || !deed) throw new Error(`This trigger is not understood: ${sql}`);
    const code = functionBody(body, condition, deed);
    let known = functions.get(code);
    if (!known) {
      known = `do_${name}`;
      functions.set(code, known);
      made.push(`create function ${known}() returns trigger language plpgsql as $$\n${code} $$`);
    }
    const of = columns ? ` of ${columns.replace(/\s+/g, " ")}` : "";
    made.push(`create trigger ${name} ${when} ${deed}${of} on ${table} for each row execute function ${known}()`);
  }
  return made;
}

function functionBody(body: string, condition: string | undefined, deed: string): string {
  const said = inPostgres(body).trim();
  const work = condition ? `if ${inPostgres(condition)} then\n${said}\nend if;` : said;
  return `begin\n${work}\nreturn ${/delete/i.test(deed) ? "old" : "new"};\nend`;
}

const WORDS: readonly [RegExp, string][] = [
  [/select raise\(abort, ('[^']*')\)/gi, "raise exception using message = $1, errcode = 'P0001'"],
  [/\bis not (?!null\b|distinct\b)/gi, "is distinct from "],
  [/\bis (?!not\b|null\b|distinct\b|append\b)(?=\(|\w)/gi, "is not distinct from "],
  [/\bchar\(/gi, "chr("],
  [/\bgroup_concat\(/gi, "string_agg("],
  [/\binstr\(/gi, "strpos("],
  [/(\w+) collate nocase/gi, "lower($1)"],
  [/\bjson\(/gi, "listed_json("],
  [/\bjson_group_array\(/gi, "json_agg("],
  [/\bjson_object\(/gi, "json_build_object("],
  [/\bjson_array\(/gi, "json_build_array("],
  [/\) as is_history\b/gi, ")::int as is_history"],
  [/ \+(?=\w+\.)/g, " "],
  [/\bbody join financial\b/gi, "body cross join financial"],
  [/set number = max\(number, excluded\.number\)/gi, "set number = greatest(number_gone.number, excluded.number)"],
];

/** SQL of the schema in the words of PostgreSQL. */
function inPostgres(sql: string): string {
  return WORDS.reduce((said, [pattern, words]) => said.replace(pattern, words), sql);
}
