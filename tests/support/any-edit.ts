import { sql, type Transaction } from "kysely";
import type { Db } from "#db/open.server.ts";
import type { Database } from "#db/schema.ts";

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
const COMES_AND_GOES = ["publication", "published_record", "published_attendance"] as const;

/** What a row of a table is found by, where that is not its number. */
const KEYS: Record<string, readonly string[]> = {
  publication: ["kind", "record_id"],
  published_record: ["kind", "record_id"],
  published_attendance: ["meeting_id"],
};

type Trx = Transaction<Database>;
type Row = Record<string, unknown>;

/** Makes edits of every kind, one at a time, in a database that others may be writing too. */
export class Edits {
  readonly #gone = new Map<string, Row[]>();
  #made = 0;

  constructor(
    private readonly db: Db,
    private readonly random: () => number,
  ) {}

  /** Makes one edit; returns what it was. */
  make(): Promise<string> {
    this.#made += 1;
    const edit = this.#oneOf([
      this.#words,
      this.#words,
      this.#goesOrComes,
      this.#goesOrComes,
      this.#retitled,
      this.#rule,
      this.#membership,
      this.#use,
    ]);
    return this.db.transaction().execute((trx) => edit(trx));
  }

  readonly #words = async (trx: Trx): Promise<string> => {
    const [table, column] = this.#oneOf(WORDS);
    const words = ` ${this.#made}`;
    await sql`update ${sql.id(table)} set ${sql.id(column)} = ${sql.id(column)} || ${words}
      where ${await this.#anyRow(trx, table)}`.execute(trx);
    return `${table}.${column}`;
  };

  /** What readers have is called something else: as a release, or as the name of somebody taken out of it. */
  readonly #retitled = async (trx: Trx): Promise<string> => {
    const table = this.#oneOf(["publication", "published_record"] as const);
    const which = await this.#anyRow(trx, table);
    const { rows } = await sql<{ view: string }>`select view from ${sql.id(table)} where ${which}`.execute(trx);
    for (const { view } of rows) {
      const retitled = JSON.stringify({ ...(JSON.parse(view) as Row), title: `Retitled ${this.#made}` });
      await sql`update ${sql.id(table)} set view = ${retitled} where ${which}`.execute(trx);
    }
    return `${table} retitled`;
  };

  readonly #goesOrComes = async (trx: Trx): Promise<string> => {
    const table = this.#oneOf(COMES_AND_GOES);
    const gone = this.#gone.get(table) ?? [];
    this.#gone.set(table, gone);
    const back = this.random() < 0.5 ? gone.pop() : undefined;
    if (back) {
      await trx
        .insertInto(table as "publication")
        .values(back as never)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return `${table} back`;
    }
    const which = await this.#anyRow(trx, table);
    const { rows } = await sql<Row>`delete from ${sql.id(table)} where ${which} returning *`.execute(trx);
    gone.push(...rows);
    return `${table} gone`;
  };

  readonly #rule = async (trx: Trx): Promise<string> => {
    await sql`update body set response_days = coalesce(response_days, 20) + 1, version = version + 1
      where ${await this.#anyRow(trx, "body")}`.execute(trx);
    const onDay = `20${30 + (this.#made % 60)}-06-15`;
    const known = await trx.selectFrom("calendarDay").select("id").where("onDay", "=", onDay).execute();
    const added = { addedAt: "2026-01-01T00:00:00.000Z", addedByName: "Ann" };
    if (known.length === 0)
      await trx
        .insertInto("calendarDay")
        .values({ jurisdiction: null, onDay, words: `Day ${this.#made}`, ...added })
        .execute();
    return "rules and days";
  };

  readonly #membership = async (trx: Trx): Promise<string> => {
    const until = this.random() < 0.5 ? null : "2020-01-01";
    await sql`update membership set until_on = ${until},
      from_on = case when from_on < '2019-01-01' then from_on else '2019-01-01' end
      where ${await this.#anyRow(trx, "membership")}`.execute(trx);
    return "membership";
  };

  /** What no page is made from. */
  readonly #use = async (trx: Trx): Promise<string> => {
    await trx.insertInto("signInFailure").values({ keyHash: "x", at: "2026-01-01T00:00:00.000Z" }).execute();
    await trx
      .updateTable("session")
      .set((eb) => ({ lastSeenAt: eb.ref("lastSeenAt") }))
      .execute();
    return "sessions and limits";
  };

  async #anyRow(trx: Trx, table: string) {
    const { rows } = await sql<{ many: number }>`select count(*) as many from ${sql.id(table)}`.execute(trx);
    const key = sql.join((KEYS[table] ?? ["id"]).map((column) => sql.id(column)));
    const at = Math.floor(this.random() * (rows[0]?.many ?? 0));
    return sql`(${key}) = (select ${key} from ${sql.id(table)} order by ${key} limit 1 offset ${at})`;
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
