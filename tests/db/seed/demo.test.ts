import { existsSync, readFileSync } from "node:fs";
import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate, wrap } from "#db/open.server.ts";
import { COLUMNS } from "#db/schema.ts";
import { seedDemoIfEmpty } from "#db/seed/demo.server.ts";
import { ITEMS, MEETINGS, NAMED_IN_THE_PAPERS, QUESTIONS, THEMES } from "./published-minutes.ts";

let demo: Sqlite;

beforeAll(async () => {
  demo = new SqliteDatabase(":memory:");
  const db = wrap(demo);
  await migrate(db);
  await seedDemoIfEmpty(db);
});

describe("the published minutes", () => {
  it.each(MEETINGS)("hold the meeting %s: %s on %s", (_id, body, day, venue) => {
    const rows = all(
      `select m.venue, m.state, m.source_words from meeting m join body b on b.id = m.body_id
       where b.name = ? and m.meets_on = ?`,
      body,
      day,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: "held", venue: expect.stringContaining(venue) });
    expect(rows[0]?.source_words).not.toBe("");
  });

  it.each(ITEMS)("hold the item %s on %s: %s", (_id, day, title, number) => {
    const rows = all(
      `select i.number_words, i.purpose, i.source_words, i.programme_id from agenda_item i
       join meeting m on m.id = i.meeting_id where m.meets_on = ? and i.title = ?`,
      day,
      title,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.number_words).toBe(number);
    expect(rows[0]?.purpose).toMatch(/^To /);
    expect(rows[0]?.source_words).toMatch(/\d{4}/);
    expect(rows[0]?.programme_id).not.toBeNull();
  });

  it.each(THEMES)("hold the theme %s, “%s”, said on %s under %s", (_id, title, day, itemTitle) => {
    const rows = all(
      `select t.origin, t.origin_words from theme t
       join agenda_item i on i.theme_id = t.id or i.id in (select item_id from theme_mention where theme_id = t.id)
       join meeting m on m.id = i.meeting_id
       where t.title = ? and m.meets_on = ? and i.title = ?`,
      title,
      day,
      itemTitle,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.origin).toBe("minutes");
    expect(rows[0]?.origin_words).toMatch(/Minutes|Notes|Meeting/);
  });

  it("hold no theme that was said nowhere", () => {
    const lost = all(
      `select title from theme t where origin = 'minutes'
       and not exists (select 1 from agenda_item where theme_id = t.id)
       and not exists (select 1 from theme_mention where theme_id = t.id)`,
    );
    expect(lost).toEqual([]);
  });

  it.each(QUESTIONS)("hold the question %s, asked on %s under %s of the %s", (label, day, item, office) => {
    const rows = all(
      `select q.state, q.asker_words, q.source_words, i.title as item, m.meets_on as day, o.title as office
       from question q join agenda_item i on i.id = q.item_id join meeting m on m.id = i.meeting_id
       join office o on o.id = q.addressee_office_id where q.source_label = ?`,
      label,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: "put", day, item, office });
    expect(rows[0]?.asker_words).not.toBe("");
    expect(rows[0]?.source_words).not.toBe("");
  });

  it("name the deputy as the asker of what the deputy asked", () => {
    const rows = all(`select source_label from question where asker_words like 'The Deputy%' order by id`);
    expect(rows.map((row) => row.source_label)).toEqual(["Q4.8", "Q4.9", "Q4.10", "Q4.11"]);
  });

  it("say so where a date is inferred", () => {
    const rows = all(
      `select source_words from meeting where meets_on in ('2015-07-03', '2015-11-04', '2022-04-07')`,
    );
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.source_words).toMatch(/inferred|not the minute/);
  });

  it("miss no question that the list of sources labels", () => {
    const path = "../shared/SOURCES.md";
    if (!existsSync(path)) {
      console.log(`Skipped: ${path} is not here, so the labels were not compared with it.`);
      return;
    }
    const text = readFileSync(path, "utf8");
    const questions = text.slice(text.indexOf("## 6 Questions"), text.indexOf("## 7 "));
    const labels = new Set<string>();
    for (const [, series, number] of questions.matchAll(/\bQ?([0-4])\.(\d+)\b/g))
      labels.add(`Q${series}.${number}`);
    const held = new Set(QUESTIONS.map(([label]) => label as string));
    expect(labels.size).toBeGreaterThan(60);
    expect([...labels].filter((label) => !held.has(label))).toEqual([]);
  });
});

describe("what the demonstration never holds", () => {
  it.each(NAMED_IN_THE_PAPERS)("the private name %s", (name) => {
    expect(allText().filter((text) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it("an e-mail address, but for the accounts' own", () => {
    const found = allText(["account"]).filter((text) => /\S@\S/.test(text));
    expect(found).toEqual([]);
    const accounts = all("select email, password_hash from account");
    for (const account of accounts) {
      expect(account.email).toMatch(/@demo\.example$/);
      expect(account.password_hash).toBeNull();
    }
  });

  it("anything of a victim's case", () => {
    const found = allText().filter((text) => /year-old|case study|juvenile|her case/i.test(text));
    expect(found).toEqual([]);
  });
});

type Row = Record<string, string | number | null>;

function all(query: string, ...values: (string | number)[]): Row[] {
  return demo.prepare<unknown[], Row>(query).all(...values);
}

/** Every piece of text in every table but those named. */
function allText(but: readonly string[] = []): string[] {
  return Object.keys(COLUMNS)
    .filter((table) => !but.includes(table))
    .flatMap((table) => all(`select * from ${table}`))
    .flatMap((row) => Object.values(row).filter((value): value is string => typeof value === "string"));
}
