import { existsSync, readFileSync } from "node:fs";
import type { Database as Sqlite } from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { schemaTables } from "#tests/support/schema-tables.ts";
import { wrap } from "#db/engine/sqlite/open.server.ts";
import { seedDemoIfEmpty } from "#app/demo/demo.server.ts";
import { openDemonstrationFile } from "#tests/support/demonstration.ts";
import { ITEMS, MEETINGS, NAMED_IN_THE_PAPERS, QUESTIONS, THEMES } from "./published-minutes.ts";

let demo: Sqlite;

beforeAll(async () => {
  demo = (await openDemonstrationFile()).sqlite;
}, 60_000);

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
       and not exists (select 1 from theme_mention where theme_id = t.id)
       and not exists (select 1 from follow_up_result where theme_id = t.id)`,
    );
    expect(lost).toEqual([]);
  });

  it.each(QUESTIONS)("hold the question %s, asked on %s under %s of the %s", (label, day, item, office) => {
    const rows = all(
      `select q.asker_words, q.source_words, i.title as item, m.meets_on as day, o.title as office
       from question q join agenda_item i on i.id = q.item_id join meeting m on m.id = i.meeting_id
       join office o on o.id = q.addressee_office_id where q.source_label = ?`,
      label,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ day, item, office });
    expect(rows[0]?.asker_words).not.toBe("");
    expect(rows[0]?.source_words).not.toBe("");
  });

  it("name the deputy as the asker of what the deputy asked", () => {
    const rows = all(`select source_label from question where asker_words like 'The Deputy%' order by id`);
    expect(rows.map((row) => row.source_label)).toEqual(["Q4.8", "Q4.9", "Q4.10", "Q4.11"]);
  });

  it("say so where a date is inferred", () => {
    const rows = all(`select source_words from meeting where meets_on in ('2015-07-03', '2015-11-04', '2022-04-07')`);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.source_words).toMatch(/inferred|not the minute/);
    expect(all(`select meets_on from meeting where date_basis = 'inferred'`)).toEqual([{ meets_on: "2015-07-03" }]);
  });

  it("say so where the minutes are known from later papers", () => {
    const rows = all(
      `select source_words from meeting where meets_on in ('2018-04-20', '2020-06-19', '2020-09-04', '2020-11-20')`,
    );
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.source_words).toMatch(/As summarised in later papers\.$/);
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
    for (const [, series, number] of questions.matchAll(/\bQ?([0-4])\.(\d+)\b/g)) labels.add(`Q${series}.${number}`);
    const held = new Set(QUESTIONS.map(([label]) => label as string));
    expect(labels.size).toBeGreaterThan(60);
    expect([...labels].filter((label) => !held.has(label))).toEqual([]);
  });
});

describe("the demonstration panel", () => {
  const PANEL = "Anytown Police and Crime Panel";

  it.each([
    "draft",
    "proposed",
    "under_consideration",
    "scoped",
    "with_chair",
    "approved",
    "scheduled",
    "deferred",
    "considered",
    "follow_up",
    "carried_forward",
    "not_taken_forward",
    "closed",
  ])("has a theme in the state %s", (state) => {
    const rows = all(
      `select t.id from theme t join body b on b.id = t.body_id where b.name = ? and t.state = ?`,
      PANEL,
      state,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(["not_scheduled", "scheduled", "deferred", "considered", "withdrawn"])(
    "has an item in the state %s",
    (state) => {
      const query = `select i.id from agenda_item i join body b on b.id = i.body_id where b.name = ? and i.state = ?`;
      expect(all(query, PANEL, state).length).toBeGreaterThan(0);
    },
  );

  it.each(["provisional", "confirmed", "held", "cancelled"])("has a meeting in the state %s", (state) => {
    const query = `select m.id from meeting m join body b on b.id = m.body_id where b.name = ? and m.state = ?`;
    expect(all(query, PANEL, state).length).toBeGreaterThan(0);
  });

  it.each([
    ["a member", "proposer_person_id is not null", "member"],
    ["the public", "proposer_person_id is null", "public"],
  ])("has a new proposal from %s", (_who, proposer, origin) => {
    const query = `select id from theme where state = 'proposed' and ${proposer} and origin = ?`;
    expect(all(query, origin)).toHaveLength(1);
  });

  it("has one coming meeting with too much on it, and none other", () => {
    const over = all(
      `select m.meets_on, m.minutes_available as room, sum(i.minutes) as planned
       from meeting m join agenda_item i on i.meeting_id = m.id and i.state = 'scheduled'
       group by m.id having planned > room`,
    );
    expect(over).toEqual([{ meets_on: "2026-12-03", room: 120, planned: 135 }]);
  });

  it("reviews the precept by 8 February", () => {
    const rows = all(
      `select m.meets_on, i.purpose, i.statutory_rule from agenda_item i join meeting m on m.id = i.meeting_id
       where i.kind = 'statutory' and i.title like 'The proposed precept%' order by m.meets_on`,
    );
    expect(rows.map((row) => row.meets_on)).toEqual(["2026-02-03", "2027-02-05"]);
    for (const row of rows) {
      expect(row.purpose).toMatch(/^To review the proposed precept/);
      expect(row.statutory_rule).toBe("P2");
    }
  });

  it("has decisions waiting for the chair: two themes and a change to the programme", () => {
    expect(all(`select recommendation from theme where state = 'with_chair' order by id`)).toEqual([
      { recommendation: "take_forward" },
      { recommendation: "not_take_forward" },
    ]);
    expect(all(`select id, kind, item_id, to_meeting_id from variation where state = 'awaiting_chair'`)).toEqual([
      { id: 7, kind: "move", item_id: 109, to_meeting_id: 22 },
    ]);
  });

  it("has a theme not taken forward, with a reason its proposer can read", () => {
    const rows = all(
      `select reason_words from theme where reason_code = 'operational_or_individual_case' and proposer_person_id is not null`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.reason_words).toMatch(/scrutinises the Commissioner/);
  });

  it("has a theme merged into another, and says so on both", () => {
    const rows = all(
      `select (select count(*) from event_subject s join event e on e.id = s.event_id
               where s.kind = 'theme' and s.record_id = r.theme_id and e.action = 'theme_merged') as told,
              (select count(*) from event_subject s join event e on e.id = s.event_id
               where s.kind = 'theme' and s.record_id = r.other_theme_id and e.action = 'theme_took_in') as taken
       from theme_relation r where r.kind = 'merged_into'`,
    );
    expect(rows).toEqual([{ told: 1, taken: 1 }]);
  });

  it("tells readers that an item moved, from when, and why", () => {
    const changes = all(`select changes from programme_release`).map((row) => String(row.changes));
    const moved = changes.filter((text) => /host families moved from 17 September 2026 to 3 December 2026/.test(text));
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatch(/until the summer courses have ended/);
  });

  it("has changes approved, refused, made under a delegation, and waiting", () => {
    const rows = all(
      `select state, sum(delegation_id is not null) as delegated, count(*) as n from variation group by state order by state`,
    );
    expect(rows).toEqual([
      { state: "approved", delegated: 4, n: 6 },
      { state: "awaiting_chair", delegated: 0, n: 1 },
      { state: "refused", delegated: 0, n: 1 },
    ]);
  });

  it("follows taxi licensing through five bodies and the years from 2015 to 2027", () => {
    const rows = all(
      `with recursive thread(id) as (
         select id from theme where title = 'Taxi licensing across the districts'
         union
         select case when r.theme_id = thread.id then r.other_theme_id else r.theme_id end
         from theme_relation r join thread on thread.id in (r.theme_id, r.other_theme_id)
         join theme t on t.id = case when r.theme_id = thread.id then r.other_theme_id else r.theme_id end
         where t.title like '%taxi%' or t.title like '%licensing%'
       )
       select distinct b.name as body, substr(m.meets_on, 1, 4) as year
       from thread join theme t on t.id = thread.id join body b on b.id = t.body_id
       join agenda_item i on i.theme_id = t.id or i.id in (select item_id from theme_mention where theme_id = t.id)
       join meeting m on m.id = i.meeting_id`,
    );
    expect([...new Set(rows.map((row) => row.body))].sort()).toEqual([
      "Anytown Community Safety Scrutiny Committee",
      PANEL,
      "Thames Valley PCP Preventing CSE Sub-Committee",
      "Thames Valley Police and Crime Panel",
      "West Mercia holding to account meetings",
    ]);
    const years = [...new Set(rows.map((row) => row.year))].sort();
    expect(years).toEqual(["2015", "2016", "2018", "2020", "2023", "2026", "2027"]);
  });

  it("has people who are different things in different bodies", () => {
    const rows = all(
      `select p.name, group_concat(distinct m.role) as roles from membership m join person p on p.id = m.person_id
       where m.until_on is null group by p.id having count(distinct m.body_id) > 1 order by p.name`,
    );
    expect(rows.map((row) => row.name)).toEqual(["Cllr Amara Okafor", "Cllr Ruth Ahmed"]);
    for (const row of rows) expect(String(row.roles).split(",").sort()).toEqual(["chair", "member"]);
  });

  it("has questions whose author is not the one who will put them", () => {
    const rows = all(
      `select id from question where author_person_id <> asker_person_id and state not in ('proposed', 'withdrawn')`,
    );
    expect(rows.length).toBeGreaterThan(2);
  });

  it("publishes every meeting, item, theme and question of the published minutes", () => {
    const hidden = ["meeting", "item", "theme", "question"].flatMap((kind) => {
      const table = kind === "item" ? "agenda_item" : kind;
      return all(
        `select r.id, ? as kind from ${table} r join body b on b.id = r.body_id
         where b.name not like 'Anytown%'
         and not exists (select 1 from publication p where p.kind = ? and p.record_id = r.id)`,
        kind,
        kind,
      );
    });
    expect(hidden).toEqual([]);
  });

  it("is written once: a second start changes nothing", async () => {
    const before = all("select count(*) as n, max(id) as last from event");
    await seedDemoIfEmpty(wrap(demo), new Date());
    expect(all("select count(*) as n, max(id) as last from event")).toEqual(before);
  });

  it("leaves a sound database with no broken link", () => {
    expect(demo.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(demo.pragma("foreign_key_check")).toEqual([]);
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
  return [...schemaTables().keys()]
    .filter((table) => !but.includes(table))
    .flatMap((table) => all(`select * from ${table}`))
    .flatMap((row) => Object.values(row).filter((value): value is string => typeof value === "string"));
}
