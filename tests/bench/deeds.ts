import type { Database as Sqlite, Statement } from "better-sqlite3";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";
import { filledForm } from "#tests/support/forms.ts";
import { commitsIn } from "./commits.ts";
import { fileOf } from "./filling/files.ts";
import { adding } from "./filling/rows.ts";
import type { Ran } from "./measured-server.ts";
import { median, part } from "./numbers.ts";
import type { Reader } from "./readers.ts";
import type { Section } from "./results.ts";
import { startOver, type Started } from "./started.ts";

const TIMES = 15;
/** What is written when the answer has been sent belongs to the deed as well. */
const AFTERWARDS_MS = 20;

type Deed = {
  name: string;
  who: Reader;
  page: (n: number) => string;
  /** The field whose words are others each time, so that a deed never finds nothing to change. */
  words?: string;
  /** The table whose row it changes, and what it adds beside the event: the bare transaction does no more. */
  changes?: "agenda_item" | "theme" | "question" | "follow_up" | "meeting";
  adds?: (n: number) => [sql: string, ...values: (string | number)[]];
};

/** The items from this number on have nothing recorded of them, and a theme that is scheduled: they can be moved. */
const MOVABLE = 100_000;
const NOW = "2026-11-24T09:00:00.000Z";
const DEEDS: readonly Deed[] = [
  {
    name: "report on a follow-up",
    who: "officer",
    page: (n) => `/follow-ups/F-${n}/report`,
    changes: "follow_up",
    adds: (n) => [
      "insert into follow_up_update (follow_up_id, source, text, state_after, reported_on, by_name, at) values (?, 'officer', ?, 'in_progress', '2026-11-24', 'Priya Shah', ?)",
      n,
      `Reported ${n}`,
      NOW,
    ],
  },
  {
    name: "record a response to one",
    who: "officer",
    page: (n) => `/follow-ups/F-${n * 2 - 1}/response`,
    changes: "follow_up",
    adds: (n) => [
      "insert into follow_up_response (follow_up_id, response, text, recorded_at, recorded_by_name) values (?, 'accepted', ?, ?, 'Priya Shah')",
      n,
      `Answered ${n}`,
      NOW,
    ],
  },
  {
    name: "edit a follow-up",
    who: "officer",
    words: "wording",
    page: (n) => `/follow-ups/F-${n}/edit`,
    changes: "follow_up",
  },
  { name: "edit an item", who: "officer", words: "purpose", page: (n) => `/items/I-${n}/edit`, changes: "agenda_item" },
  {
    name: "move an item",
    who: "officer",
    page: (n) => `/items/I-${MOVABLE + n}/schedule`,
    changes: "agenda_item",
    adds: (n) => [
      "insert into item_move (item_id, to_meeting_id, kind, by_name, at) values (?, ?, 'moved', 'Priya Shah', ?)",
      n,
      (n % 10) + 1,
      NOW,
    ],
  },
  { name: "edit a theme", who: "officer", words: "whyItMatters", page: (n) => `/themes/T-${n}/edit`, changes: "theme" },
  {
    name: "add a line of enquiry",
    who: "officer",
    page: (n) => `/themes/T-${n}/lines-of-enquiry`,
    adds: (n) => ["insert into line_of_enquiry (theme_id, text, position) values (?, ?, 2)", n, `Line ${n}`],
  },
  {
    name: "support a theme",
    who: "chair",
    page: (n) => `/themes/T-${n * 5 + 1}/support`,
    adds: (n) => ["insert or ignore into theme_support (theme_id, person_id, at) values (?, 2, ?)", n, NOW],
  },
  {
    name: "edit a question",
    who: "officer",
    words: "text",
    page: (n) => `/questions/Q-${n * 2 - 1}/edit`,
    changes: "question",
  },
  {
    name: "edit a meeting",
    who: "officer",
    words: "venue",
    page: (n) => `/meetings/M-${(n % 10) + 1}/edit`,
    changes: "meeting",
  },
];

/**
 * Ten deeds, each the form of its page sent as a browser sends it. Beside each, in turns, on copies of the same file: the
 * very statements that the server ran for it, with their values; and a bare transaction that does as much in as few as
 * can be: reads the row, changes it, adds what is added, and writes down that it happened. The triggers run in all three.
 */
export async function measureDeeds(folder: string): Promise<Section> {
  const started = await startOver(await fileOf("many:500"), ["officer", "chair"]);
  fillMovable(started.sqlite);
  const copies = { same: join(folder, "same.db"), bare: join(folder, "bare.db") };
  for (const copy of Object.values(copies)) await started.sqlite.backup(copy);
  const [same, bare] = [openWriter(copies.same), openWriter(copies.bare)];
  const measured: Measured[] = [];
  try {
    for (const deed of DEEDS) measured.push(await costOf(started, deed, asking(same.sqlite), asking(bare.sqlite)));
  } finally {
    await started.stop();
    for (const { db } of [same, bare]) await db.destroy();
  }
  const times = (of: "same" | "bare") => measured.map((each) => each.deed / each[of]);
  const said = (of: "same" | "bare") =>
    `${median(times(of)).toFixed(1)} × (${part(times(of), 1).toFixed(1)} × at worst)`;
  return {
    heading: "Deeds beside bare transactions",
    note: NOTE,
    columns: ["", "deed", "same SQL", "× same", "bare", "× bare", "statements", "fsyncs"],
    rows: measured.map(({ name, deed, same, bare, statements, fsyncs }) => [
      name,
      deed.toFixed(2),
      same.toFixed(2),
      `${(deed / same).toFixed(1)} ×`,
      bare.toFixed(2),
      `${(deed / bare).toFixed(1)} ×`,
      String(statements),
      fsyncs.toFixed(1),
    ]),
    met: {
      deed: `${said("same")} of the same SQL, ${said("bare")} of the least; ${part(
        measured.map(({ fsyncs }) => fsyncs),
        1,
      ).toFixed(1)}`,
    },
  };
}

const NOTE =
  "CPU milliseconds of the POST alone, of the server, in the middle of fifteen. Same SQL: the very statements that the server ran for it, prepared, " +
  "with the values that it gave them, in one transaction on a copy of the file; what a deed costs above that is HTTP, session, form, rules and Kysely. " +
  "Bare: the fewest statements that could do as much, which read the row, change it, add what is added and write the event; what the same SQL costs above that is what the deed looks up and its rows of other tables. " +
  "All three in turns, with the same triggers and `synchronous=FULL`. An fsync is a transaction that the write-ahead logs hold more of after the deed, of every file beside the database.";

type Measured = Record<"deed" | "same" | "bare" | "statements" | "fsyncs", number> & { name: string };

function fillMovable(sqlite: Sqlite): void {
  const add = adding(sqlite);
  const item = { body_id: 1, programme_id: 1, meeting_id: 1, kind: "theme", state: "scheduled", minutes: 10 };
  for (let n = 1; n <= TIMES * 2; n += 1)
    add("agenda_item", { ...item, id: MOVABLE + n, theme_id: n * 5 + 3, title: `Movable ${n}`, position: n });
}

async function costOf(started: Started, deed: Deed, askSame: Ask, askBare: Ask): Promise<Measured> {
  const { server, headersOf, path } = started;
  const each: Omit<Measured, "name">[] = [];
  for (let n = 1; n <= TIMES * 2; n += 1) {
    const page = deed.page(n);
    const { status, body } = await server.ask(page, headersOf(deed.who));
    const form = status === 200 ? filledForm(body, page) : undefined;
    if (!form) throw new Error(`${page} holds no form for the ${deed.who} (${status})`);
    const fields = deed.words ? { ...form, [deed.words]: `Changed ${n}` } : form;
    const before = commitsIn(dirname(path));
    let sent = 0;
    let cost = 0;
    const ran = await server.ranIn(async () => {
      cost = await server.cpuOf(async () => {
        sent = await server.send(page, fields, headersOf(deed.who));
      });
    });
    if (sent !== 302) throw new Error(`${page} answered ${sent}`);
    await wait(AFTERWARDS_MS);
    const fsyncs = commitsIn(dirname(path)) - before;
    const same = cpuOf(() => runAgain(askSame, ran));
    const bare = cpuOf(() => runBare(askBare, deed, n));
    if (n > TIMES) each.push({ deed: cost, same, bare, statements: ran.length, fsyncs }); // never run before
  }
  const middle = (of: keyof (typeof each)[number]) => median(each.map((one) => one[of]));
  const counted = each.map(({ fsyncs }) => fsyncs).filter((fsyncs) => fsyncs >= 0); // the log began anew otherwise
  return {
    name: deed.name,
    deed: middle("deed"),
    same: middle("same"),
    bare: middle("bare"),
    statements: middle("statements"),
    fsyncs: counted.reduce((sum, one) => sum + one, 0) / counted.length,
  };
}

type Ask = (sql: string, ...given: unknown[]) => unknown;

/** Asks the database with each statement prepared once, and its rows as bare lists. */
function asking(sqlite: Sqlite): Ask {
  const prepared = new Map<string, Statement>();
  return (sql, ...given) => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, statement);
    return statement.reader ? statement.raw().all(...given) : statement.run(...given);
  };
}

function cpuOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  return cpuMsSince(began);
}

function runAgain(ask: Ask, ran: readonly Ran[]): void {
  for (const { sql, given } of ran) ask(sql, ...given);
}

function runBare(ask: Ask, { name, changes, adds }: Deed, n: number): void {
  const noun = changes ?? "theme";
  ask("begin immediate");
  ask(`select * from ${noun} where id = ?`, n);
  if (changes) {
    const words = { agenda_item: "purpose", theme: "why_it_matters", question: "text", follow_up: "wording", meeting: "venue" }; // prettier-ignore
    ask(`update ${noun} set ${words[changes]} = ?, version = version + 1 where id = ?`, `To ${name}, ${n}`, n);
  }
  if (adds) ask(...adds(n));
  const event = ask(
    "insert into event (at, actor_name, action, subject_kind, subject_id, body_id, particulars) values (?, 'Priya Shah', 'item_edited', ?, ?, 1, '{}')",
    NOW,
    noun,
    n,
  ) as { lastInsertRowid: number };
  for (const kind of [noun, "programme", "body"])
    ask("insert into event_subject (kind, record_id, event_id) values (?, ?, ?)", kind, n, event.lastInsertRowid);
  ask("commit");
}
