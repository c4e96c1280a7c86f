import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NEVER_NULL } from "#db/engine/postgres/baseline-facts.server.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";
import { sourceFiles } from "#tests/support/sources.ts";

/** What only one engine understands, or understands otherwise, each with what says the same to both. */
const OF_ONE_ENGINE: readonly [words: RegExp, instead: string][] = [
  [/\biif\(/, "case"],
  [
    /\bjson_?b?_(each|extract|object|array|group_array|group_object|set|tree|type|build|agg)/,
    "db/engine/json.server.ts",
  ],
  [/->>/, "db/engine/json.server.ts"],
  [/\binstr\(/, "like"],
  [/\bgroup_concat\b/, "string_agg"],
  [/\bifnull\(/, "coalesce"],
  [/(?<!Math\.)\b(max|min)\((?:[^(),]|\((?:[^()]|\([^()]*\))*\))*,/, "case"],
  [/\bsum\((?:[^()]|\([^()]*\))*?(=|<|>|\bin\b|\bis\b)/, "count(*) filter (where …)"],
  [/\browid\b|\blast_insert_rowid\b|\bchanges\(\)/, "the key of the table, or returning"],
  [/\bindexed by\b|[`( ]\+\$\{|[`( ]\+[a-z_]+\.[a-z_]+/, "notByIndex"],
  [/\bcross join (?!\$\{(jsonEntries|results))/, "joinNext"],
  [/\bcollate\b|\bglob\b/, "lower() on both sides"],
  [/\b(insert|update) or (ignore|replace|abort)\b|\breplace into\b/, "onConflict"],
  [/\b(date|datetime|julianday|strftime|unixepoch)\(\$\{/, "domain/calendar.ts"],
  [/\bpragma\b|\bsqlite_(schema|master)\b/, "db/engine"],
  [/\bis (not )?\$\{|"is(?: not)?", (?!null\b)/, "is not distinct from"],
  [/\blimit -1\b/, "no limit"],
  [/substr\([^()]*, -/, "substr from the front"],
];

/** What a source says in words of one engine, in code and not in what is said about it. */
function saidToOne(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
  return OF_ONE_ENGINE.flatMap(([words, instead]) => {
    const found = words.exec(code);
    return found ? [`${found[0].trim()}: say ${instead}`] : [];
  });
}

const files = sourceFiles("db").filter((path) => !/^db\/(engine|migrations)\//.test(path));

const MAY_BE_NULL = new Map(
  [...schemaTables()].map(([table, columns]) => [
    table,
    columns.filter((column) => NEVER_NULL.has(table) && !NEVER_NULL.get(table)?.has(column)),
  ]),
);

/** What a statement puts in order by a column that may be null, without saying where such rows come: there engines differ. */
function ordersByNull(source: string): string[] {
  return [...source.matchAll(/`[^`]*\border by\b[^`]*`/g)].flatMap(([statement]) => {
    const named = [...statement.matchAll(/\b(?:from|join) (\w+)/g)].flatMap(
      ([, table = ""]) => MAY_BE_NULL.get(table) ?? [],
    );
    return [...statement.matchAll(/\border by ([^)]*)/g)].flatMap(([, order = ""]) =>
      order
        .split(",")
        .flatMap((one) => /^\s*(?:\w+\.)?(\w+)(?: desc)?(?=\s*$| limit)/.exec(one)?.[1] ?? [])
        .filter((column) => named.includes(column)),
    );
  });
}

test("every order by what may be null says where it comes (where Kysely writes the order, the engine says it)", () => {
  const said = files.flatMap((path) => ordersByNull(readFileSync(path, "utf8")).map((one) => `${path}: ${one}`));
  expect(said).toEqual([]);
  expect(ordersByNull("sql`select id from meeting order by starts_at desc, id`")).toEqual(["starts_at"]);
  expect(ordersByNull("sql`select id from meeting order by meets_on, starts_at nulls first limit 1`")).toEqual([]);
});

test("every query outside db/engine is said so that each engine understands it", () => {
  expect(files.length).toBeGreaterThan(150);
  const said = files.flatMap((path) => saidToOne(readFileSync(path, "utf8")).map((one) => `${path}: ${one}`));
  expect(said).toEqual([]);
});

test.each([
  "sql`iif(a = 1, 2, 3)`",
  "sql`select value from json_each(${list})`",
  "sql`view ->> '$.state'`",
  "sql`instr(key, ':') = 0`",
  "sql`max(0, meeting.minutes - (select sum(minutes) from agenda_item))`",
  "sql`max(coalesce(a, b), c)`",
  "sql`coalesce(sum(state = 'open'), 0)`",
  "sql`select max(rowid) from theme`",
  "inNumbers(sql`+event.body_id`, ids)",
  "sql`open and +${seen}`",
  "sql`from a cross join b on b.id = a.id`",
  "sql`title collate nocase`",
  "sql`update or ignore theme set id = 1`",
  "sql`date(${today}, '+1 day')`",
  "sql`theme.lead_member_id is ${personId}`",
  'query.where("bodyId", "is", bodyId)',
])("%s is found", (code) => {
  expect(saidToOne(code)).not.toEqual([]);
});

test.each([
  "sql`max(a)`",
  "Math.max(a, b)",
  "sql`sum(minutes) filter (where minutes > 0)`",
  'query.where("bodyId", "is", null)',
])("%s may be said", (code) => {
  expect(saidToOne(code)).toEqual([]);
});
