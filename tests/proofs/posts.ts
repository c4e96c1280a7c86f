import SqliteDatabase from "better-sqlite3";
import { sql } from "kysely";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openWriter } from "#db/open.server.ts";
import { fillCast } from "#tests/support/cast.ts";
import { filledForm } from "#tests/support/forms.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, type Fields, type Served, type ServeOptions } from "#tests/support/served.ts";

const PAGE = "/themes/T-1/questions/new";

/** A server that nobody else has the file of open, unless the test keeps it, and the form that proposes a question: each post of it makes one. */
export async function serveQuestions({
  lettingGo = true,
  ...options
}: ServeOptions & { lettingGo?: boolean } = {}): Promise<{ served: Served; form: Fields }> {
  const served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await givenTheme(db);
    },
    ...options,
  });
  if (lettingGo) await served.letGo();
  const form = filledForm(await (await served.fetchAs("officer", PAGE)).text(), PAGE);
  if (!form) throw new Error("There is no form to propose a question");
  return { served, form };
}

export const textOf = (n: number): string => `Question ${n} of the proof?`;

/** What came of a post: the status that it was answered with, or how it was not. */
export type Answered = number | "cut off" | "nobody there";

/** Posts question `n`, always under the same key, as a browser does that posts again. */
export const post = (served: Served, form: Fields, n: number): Promise<Answered> =>
  served.fetchAs("officer", PAGE, { form: { ...form, text: textOf(n), submitKey: `form-${n}` } }).then(
    ({ status }) => status,
    (error: Error & { cause?: { code?: string } }) =>
      error.cause?.code === "ECONNREFUSED" ? "nobody there" : "cut off",
  );

/** Posts question `n` again until the server says that it is saved, as a reader does who is asked to come again. Answers how often it was cut off; throws where it is refused. */
export async function postUntilSaved(served: Served, form: Fields, n: number): Promise<number> {
  for (let cutOff = 0; ;) {
    const answered = await post(served, form, n);
    if (answered === 302) return cutOff;
    if (typeof answered === "number" && answered !== 503) throw new Error(`Question ${n} was answered ${answered}`);
    if (answered === "cut off") cutOff += 1;
    await wait(25);
  }
}

/** What a database holds of the questions: the text of each, and how many events each has. */
export type Kept = { whole: unknown; texts: string[]; events: number[] };

function readQuestions(path: string): Kept {
  const sqlite = new SqliteDatabase(path);
  const whole = [sqlite.pragma("integrity_check", { simple: true }), sqlite.pragma("foreign_key_check")];
  const texts = sqlite.prepare("select text from question order by id").pluck().all() as string[];
  const events = sqlite
    .prepare("select count(*) from event where action = 'question_proposed' group by subject_id")
    .pluck()
    .all() as number[];
  sqlite.close();
  return { whole, texts, events };
}

/** The same of a database on a PostgreSQL server, every table and index of which is looked through. */
export async function questionsOnServer(address: string): Promise<Kept> {
  const { db, close } = await openWriter(address);
  try {
    await sql`create extension if not exists amcheck`.execute(db);
    await sql`select bt_index_check(pg_index.indexrelid, true) from pg_index
      join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
      where amname = 'btree' and relpersistence = 'p'`.execute(db);
    const damaged =
      await sql`select relname, checked.msg from pg_class, verify_heapam(relation => pg_class.oid) as checked
      where relkind = 'r' and relpersistence = 'p'`.execute(db);
    const questions = await db.selectFrom("question").select("text").orderBy("id").execute();
    const events = await db
      .selectFrom("event")
      .select((eb) => eb.fn.countAll<number>().as("many"))
      .where("action", "=", "question_proposed")
      .groupBy("subjectId")
      .execute();
    return {
      whole: [damaged.rows.length === 0 ? "ok" : damaged.rows, []],
      texts: questions.map(({ text }) => text),
      events: events.map(({ many }) => many),
    };
  } finally {
    await close();
  }
}

/** The questions in a copy of a database that nobody writes now: of its main file alone, or with its `-wal` file. */
export function questionsInCopy(databasePath: string, files: "main alone" | "with -wal"): Kept {
  const folder = mkdtempSync(join(tmpdir(), "planner-copy-"));
  try {
    const copy = join(folder, "copy.db");
    copyFileSync(databasePath, copy);
    if (files === "with -wal" && existsSync(`${databasePath}-wal`)) copyFileSync(`${databasePath}-wal`, `${copy}-wal`);
    return readQuestions(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The posts of these that the database does not hold. */
export function lostOf(posts: Iterable<number>, { texts }: Kept): number[] {
  const kept = new Set(texts);
  return [...posts].filter((n) => !kept.has(textOf(n)));
}
