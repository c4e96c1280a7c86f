import type { Database as Sqlite } from "better-sqlite3";

/** Words anywhere in the database that an edit changes: of what is published, and of the working record behind it. */
const WORDS = [
  ["body", "name"],
  ["body", "remit"],
  ["person", "name"],
  ["office", "title"],
  ["theme", "title"],
  ["agenda_item", "title"],
  ["question", "text"],
  ["follow_up", "wording"],
  ["meeting", "venue"],
  ["work_programme", "introduction"],
  ["theme_relation", "words"],
] as const;

/** What is published is taken away, and put back at its next turn: a page that tells of it is another each time. */
const COMES_AND_GOES = ["publication", "published_record", "published_attendance", "agenda_release"] as const;

/** What a row of a table is found by, where that is not its number. */
const KEYS: Record<string, string> = {
  publication: "(kind, record_id)",
  published_record: "(kind, record_id)",
  published_attendance: "(meeting_id)",
};

type Kept = Map<string, Record<string, unknown>[]>;

/** Makes edits of every kind, one at a time, in a database that others may be writing too. */
export class Edits {
  readonly #gone: Kept = new Map();
  #made = 0;

  constructor(
    private readonly sqlite: Sqlite,
    private readonly random: () => number,
  ) {}

  /** Makes one edit; returns what it was. */
  make(): string {
    this.#made += 1;
    const kinds = [
      () => this.#words(),
      () => this.#words(),
      () => this.#goesOrComes(),
      () => this.#goesOrComes(),
      () => this.#retitled(),
      () => this.#rule(),
      () => this.#membership(),
      () => this.#use(),
    ];
    return this.sqlite.transaction(this.#oneOf(kinds)).immediate();
  }

  #words(): string {
    const [table, column] = this.#oneOf(WORDS);
    this.sqlite.exec(`update ${table} set ${column} = ${column} || ' ${this.#made}' where ${this.#anyRow(table)}`);
    return `${table}.${column}`;
  }

  /** What readers have is called something else: as a release, or as the name of somebody taken out of it. */
  #retitled(): string {
    const table = this.#oneOf(["publication", "published_record"] as const);
    this.sqlite.exec(
      `update ${table} set view = json_set(view, '$.title', 'Retitled ${this.#made}') where ${this.#anyRow(table)}`,
    );
    return `${table} retitled`;
  }

  #goesOrComes(): string {
    const table = this.#oneOf(COMES_AND_GOES);
    const gone = this.#gone.get(table) ?? [];
    this.#gone.set(table, gone);
    const back = this.random() < 0.5 ? gone.pop() : undefined;
    if (back) {
      const names = Object.keys(back);
      this.sqlite
        .prepare(`insert or ignore into ${table} (${names.join()}) values (${names.map((name) => `@${name}`).join()})`)
        .run(back);
      return `${table} back`;
    }
    const guards = this.sqlite
      .prepare("select name from sqlite_schema where type = 'trigger' and tbl_name = ? and sql like '%before delete%'")
      .pluck()
      .all(table);
    if (guards.length > 0) return this.#words();
    const row = this.sqlite.prepare(`delete from ${table} where ${this.#anyRow(table)} returning *`).get();
    if (row) gone.push(row as Record<string, unknown>);
    return `${table} gone`;
  }

  #rule(): string {
    this.sqlite.exec(`update body set response_days = coalesce(response_days, 20) + 1, version = version + 1
      where ${this.#anyRow("body")}`);
    this.sqlite.exec(`insert into calendar_day (jurisdiction, on_day, words, added_at, added_by_name)
      select null, '20' || ${30 + (this.#made % 60)} || '-06-15', 'Day ${this.#made}', '2026-01-01T00:00:00.000Z', 'Ann'
      where not exists (select 1 from calendar_day where on_day = '20' || ${30 + (this.#made % 60)} || '-06-15')`);
    return "rules and days";
  }

  #membership(): string {
    const until = this.random() < 0.5 ? "null" : "'2020-01-01'";
    this.sqlite.exec(
      `update membership set until_on = ${until}, from_on = min(from_on, '2019-01-01') where ${this.#anyRow("membership")}`,
    );
    return "membership";
  }

  /** What no page is made from. */
  #use(): string {
    this.sqlite.exec(
      `insert into sign_in_failure (key_hash, at) values ('x', '2026-01-01T00:00:00.000Z'); update session set last_seen_at = last_seen_at`,
    );
    return "sessions and limits";
  }

  #anyRow(table: string): string {
    const many = this.sqlite.prepare(`select count(*) from ${table}`).pluck().get() as number;
    const key = KEYS[table] ?? "(rowid)";
    return `${key} = (select ${key.slice(1, -1)} from ${table} limit 1 offset ${Math.floor(this.random() * many)})`;
  }

  #oneOf<T>(all: readonly T[]): T {
    return all[Math.floor(this.random() * all.length)] as T;
  }
}

/** Numbers between 0 and 1, the same each time for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Addresses of pages for anyone that are kept, as the pages themselves link to them: of each kind the first few. */
export async function keptAddresses(origin: string, ofAKind: number): Promise<string[]> {
  const found = new Set(["/"]);
  const counted = new Map<string, number>();
  for (const address of found) {
    const response = await fetch(origin + address, { redirect: "manual" });
    const text = await response.text();
    if (response.headers.get("etag") === null) found.delete(address);
    if (!(response.headers.get("content-type") ?? "").includes("html")) continue;
    for (const [, link = ""] of text.matchAll(/href="(\/[^"#?]*)"/g)) {
      const kind = link.replace(/[A-Z]+-\d+/, "X-1").replace(/\d+/g, "1");
      if (found.has(link) || /\.(?:docx|xlsx|csv|css|svg|js)$|^\/(?:assets|search|sign-in|suggest)/.test(link))
        continue;
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
      if ((counted.get(kind) ?? 0) <= ofAKind) found.add(link);
    }
  }
  return [...found];
}

/** The kept pages among these that say something else than the same page made anew. */
export async function staleAmong(origin: string, addresses: readonly string[]): Promise<string[]> {
  const stale: string[] = [];
  for (const address of addresses) {
    const [kept, anew] = [await textOf(origin + address), await textOf(origin + address, { cookie: "seen=1" })];
    if (kept !== anew) stale.push(address);
  }
  return stale;
}

/** What a page says, or the status where it is another than 200. */
export async function textOf(url: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(url, { headers, redirect: "manual" });
  const text = await response.text();
  return response.status === 200 ? text : String(response.status);
}
