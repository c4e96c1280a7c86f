import type { Database as Sqlite, Statement } from "better-sqlite3";
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openWriter } from "#db/open.server.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";
import { filledForm } from "#tests/support/forms.ts";
import { commitsIn } from "./commits.ts";
import { fileOf } from "./filling/files.ts";
import { adding } from "./filling/rows.ts";
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
  { name: "edit a follow-up", who: "officer", page: (n) => `/follow-ups/F-${n}/edit`, changes: "follow_up" },
  { name: "edit an item", who: "officer", page: (n) => `/items/I-${n}/edit`, changes: "agenda_item" },
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
  { name: "edit a theme", who: "officer", page: (n) => `/themes/T-${n}/edit`, changes: "theme" },
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
  { name: "edit a question", who: "officer", page: (n) => `/questions/Q-${n * 2 - 1}/edit`, changes: "question" },
  { name: "edit a meeting", who: "officer", page: (n) => `/meetings/M-${(n % 10) + 1}/edit`, changes: "meeting" },
];

/**
 * Ten deeds, each the form of its page sent as a browser sends it, beside bare transactions that do as much: read the
 * row, change it, add what is added, and write down that it happened. The triggers of the file run in both.
 */
export async function measureDeeds(folder: string): Promise<Section> {
  const file = await fileOf("many:500");
  const twin = join(folder, "bare.db");
  copyFileSync(file, twin);
  const bare = openWriter(twin);
  const started = await startOver(file, ["officer", "chair"]);
  const rows: string[][] = [];
  const ratios: number[] = [];
  const fsyncs: number[] = [];
  fillMovable(started.sqlite);
  try {
    for (const deed of DEEDS) {
      const { cost, commits } = await costOf(started, deed);
      const bareCost = bareCostOf(bare.sqlite, deed);
      ratios.push(cost / bareCost);
      fsyncs.push(commits);
      rows.push([
        deed.name,
        cost.toFixed(2),
        bareCost.toFixed(2),
        `${(cost / bareCost).toFixed(1)} ×`,
        commits.toFixed(1),
      ]);
    }
  } finally {
    await started.stop();
    await bare.db.destroy();
  }
  const each = `${median(ratios).toFixed(1)} × in the middle, ${part(ratios, 1).toFixed(1)} × at worst`;
  return {
    heading: "Deeds beside bare transactions",
    note: "CPU milliseconds of the POST alone, of the server, beside a transaction of prepared statements with the same triggers and `synchronous=FULL`. An fsync is a transaction that the write-ahead logs hold more of after the deed, of every file beside the database.",
    columns: ["", "deed", "bare", "× bare", "fsyncs"],
    rows,
    met: { deed: `${each}; ${part(fsyncs, 1).toFixed(1)}` },
  };
}

function fillMovable(sqlite: Sqlite): void {
  const add = adding(sqlite);
  const item = { body_id: 1, programme_id: 1, meeting_id: 1, kind: "theme", state: "scheduled", minutes: 10 };
  for (let n = 1; n <= TIMES * 2; n += 1)
    add("agenda_item", { ...item, id: MOVABLE + n, theme_id: n * 5 + 3, title: `Movable ${n}`, position: n });
}

async function costOf(started: Started, deed: Deed): Promise<{ cost: number; commits: number }> {
  const { server, headersOf, path } = started;
  const costs: number[] = [];
  const commits: number[] = [];
  for (let n = 1; n <= TIMES * 2; n += 1) {
    const page = deed.page(n);
    const { status, body } = await server.ask(page, headersOf(deed.who));
    const fields = status === 200 ? filledForm(body, page) : undefined;
    if (!fields) throw new Error(`${page} holds no form for the ${deed.who} (${status})`);
    const before = commitsIn(dirname(path));
    let sent = 0;
    const cost = await server.cpuOf(async () => {
      sent = await server.send(page, fields, headersOf(deed.who));
    });
    if (sent !== 302) throw new Error(`${page} answered ${sent}`);
    await wait(AFTERWARDS_MS);
    const after = commitsIn(dirname(path));
    if (n <= TIMES) continue; // never run before
    costs.push(cost);
    if (after >= before) commits.push(after - before); // the log began anew otherwise
  }
  return { cost: median(costs), commits: commits.reduce((sum, one) => sum + one, 0) / commits.length };
}

function bareCostOf(sqlite: Sqlite, { changes, adds }: Deed): number {
  const prepared = new Map<string, Statement>();
  const run = (sql: string, ...values: (string | number)[]) => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, statement);
    return statement.reader ? statement.get(...values) : statement.run(...values);
  };
  const noun = changes ?? "theme";
  const transaction = sqlite.transaction((n: number) => {
    run(`select * from ${noun} where id = ?`, n);
    if (changes) {
      const words = { agenda_item: "purpose", theme: "why_it_matters", question: "text", follow_up: "wording", meeting: "venue" }; // prettier-ignore
      run(`update ${noun} set ${words[changes]} = ?, version = version + 1 where id = ?`, `Changed ${n}`, n);
    }
    if (adds) run(...adds(n));
    const event = run(
      "insert into event (at, actor_name, action, subject_kind, subject_id, body_id, particulars) values (?, 'Priya Shah', 'item_edited', ?, ?, 1, '{}')",
      NOW,
      noun,
      n,
    ) as { lastInsertRowid: number };
    for (const kind of [noun, "programme", "body"])
      run("insert into event_subject (kind, record_id, event_id) values (?, ?, ?)", kind, n, event.lastInsertRowid);
  });
  const costs: number[] = [];
  for (let n = 1; n <= TIMES * 4; n += 1) {
    const began = process.cpuUsage();
    transaction.immediate((n % 10) + 1);
    costs.push(cpuMsSince(began));
  }
  return median(costs.slice(TIMES));
}
