import { existsSync, readFileSync } from "node:fs";
import type { Database as Sqlite } from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { openDemonstrationFile } from "#tests/support/demonstration.ts";
import { ADDED_AFTER, ANSWERS } from "./published-answers.ts";
import { ATTENDANCE, CADENCES, DOCUMENTS, FOLLOW_UPS, OUTCOMES, PLACES } from "./published-records.ts";

let demo: Sqlite;

beforeAll(async () => {
  demo = (await openDemonstrationFile()).sqlite;
}, 60_000);

describe("the published minutes record", () => {
  it.each(OUTCOMES)("the outcome %s of %s, %s: %s", (_label, day, item, code, words) => {
    const rows = all(
      `select o.code, o.resolution_words || ' ' || o.discussion_words as words, o.source_words, o.recorded_by_name
       from outcome o join agenda_item i on i.id = o.item_id join meeting m on m.id = i.meeting_id
       where m.meets_on = ? and i.title = ?`,
      day,
      item,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ code, words: expect.stringContaining(words) });
    expect(rows[0]?.source_words).toMatch(/\d{4}/);
  });

  it("an outcome for every item, with words wherever no resolution was passed", () => {
    const silent = all(
      `select i.title from agenda_item i join body b on b.id = i.body_id left join outcome o on o.item_id = i.id
       where b.name not like 'Anytown%' and (o.id is null or o.resolution_words || o.discussion_words = '')`,
    );
    expect(silent).toEqual([]);
  });

  it("who was elected or appointed, by office and body: what is added to the minutes’ words is in brackets", () => {
    const rows = all(`select resolution_words as words from outcome where code = 'appointed' order by id`);
    expect(rows.map(({ words }) => words)).toEqual([
      "Resolved: that [a councillor, whom the minutes name,] be elected Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year.",
      "Resolved: that [a councillor, whom the minutes name,] be appointed Vice-Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year.",
      "Resolved: that [two members of Anytown Scrutiny Panel] be elected its chair and vice-chair for the municipal year 2026/27.",
    ]);
  });

  it("no resolution where none was passed", () => {
    const rows = all(`select resolution_words from outcome where code = 'none_recorded'`);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => row.resolution_words !== "")).toEqual([]);
  });

  it.each(FOLLOW_UPS)(
    "the follow-up %s (%s), said on %s under %s: %s",
    (label, kind, day, item, words, owner, dueWords, dueOn) => {
      const rows = all(
        `select f.kind, f.wording, f.due_words, f.due_on, f.theme_id, m.meets_on as day, i.title as item,
                coalesce(o.title, '') || ' ' || f.owner_words as owner, f.source_words
         from follow_up f join agenda_item i on i.id = f.item_id join meeting m on m.id = f.meeting_id
         left join office o on o.id = f.owner_office_id where f.source_label = ?`,
        label,
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ kind, day, item, due_words: dueWords, due_on: dueOn });
      expect(rows[0]?.wording).toContain(words);
      expect(String(rows[0]?.owner).trim() === "" ? "" : rows[0]?.owner).toContain(owner);
      expect(rows[0]?.theme_id).not.toBeNull();
      expect(rows[0]?.source_words).toMatch(/\d{4}/);
    },
  );

  it("nobody as the owner of what nobody took on", () => {
    const query = `select source_label as label from follow_up
      where source_label <> '' and owner_office_id is null and owner_person_id is null and owner_words = '' order by id`;
    expect(all(query).map((row) => row.label)).toEqual(["C4", "X1", "X3", "PR1"]);
  });

  it.each(PLACES)("%s once, said in two places", (label, first, again) => {
    const rows = all(
      `select m.meets_on as day, i.title as item, n.meets_on as again_on, p.title as again_under
       from follow_up f join agenda_item i on i.id = f.item_id join meeting m on m.id = i.meeting_id
       join follow_up_place o on o.follow_up_id = f.id join agenda_item p on p.id = o.item_id
       join meeting n on n.id = p.meeting_id where f.source_label = ?`,
      label,
    );
    expect(rows).toEqual([{ day: first[0], item: first[1], again_on: again[0], again_under: again[1] }]);
  });

  it("every number of the inquiry beside ours", () => {
    const rows = all(
      `select source_number, made_by_words from follow_up where source_label like 'IITCSE%' order by id`,
    );
    expect(rows.map((row) => row.source_number)).toEqual(
      [1, 6, 8, 29, 31, 36, 37, 39].map((number) => `Recommendation ${number}`),
    );
    for (const row of rows) expect(row.made_by_words).toMatch(/Telford.*July 2022/);
  });

  it.each(ANSWERS)("the answer to %s: %s", (label, state, words) => {
    const rows = all(
      `select q.state, a.text, a.answered_on, m.meets_on, coalesce(o.title, '') as office from question q
       join answer a on a.question_id = q.id and a.kind = 'minuted'
       join meeting m on m.id = a.meeting_id left join office o on o.id = a.answered_by_office_id
       where q.source_label = ? order by a.id`,
      label,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.text).join(" ")).toContain(words);
    for (const row of rows) {
      expect(row.state).toBe(state);
      expect(row.answered_on).toBe(row.meets_on);
      expect(row.office).not.toBe("");
    }
  });

  it.each(ADDED_AFTER)("what was added to %s after the meeting, apart from the minuted answer", (label, words) => {
    const rows = all(
      `select a.kind, a.text, a.answered_on from answer a join question q on q.id = a.question_id
       where q.source_label = ? order by a.id`,
      label,
    );
    expect(rows.map((row) => row.kind)).toEqual(["minuted", "added_after"]);
    expect(rows[0]?.text).not.toContain(words);
    expect(rows[1]?.text).toContain(words);
    expect(rows[1]?.answered_on).toBeNull();
  });

  it("no answer to the one question that was only set down", () => {
    const query = `select q.state, count(a.id) as answers from question q left join answer a on a.question_id = q.id
      where q.source_label = 'F2' group by q.id`;
    expect(all(query)).toEqual([{ state: "agreed", answers: 0 }]);
  });

  it.each(CADENCES)("the deadline %s in the words of a %s: %s", (_label, kept, words) => {
    expect(all(KEPT[kept], `%${words}%`).length).toBeGreaterThan(0);
  });

  it("a date beside the words only where the words give one", () => {
    const rows = all(
      `select due_kind, due_words, due_on from follow_up where source_label <> '' and due_on is not null order by due_on`,
    );
    expect(rows.map((row) => [row.due_kind, row.due_words, row.due_on])).toEqual([
      ["month", "in October", "2016-10-31"],
      ["month", "by December 2016", "2016-12-31"],
      ["exact", "over the next 2 years", "2018-09-22"],
      ["quarter", "at the end of the financial quarter", "2023-03-31"],
      ["month", "June", "2023-06-30"],
      ["season", "in the summer, 1 year after the review was published", "2023-08-31"],
      ["quarter", "by the end of Q1/Q2 23/23", "2023-09-30"],
      ["exact", "in the next 12 months", "2024-03-31"],
    ]);
  });

  it.each(DOCUMENTS)("the document %s under %s: %s", (_label, item, title, url) => {
    const rows = all(
      `select d.url, d.checked_words from document_link d join agenda_item i on i.id = d.item_id
       where i.title = ? and d.title like ?`,
      item,
      `%${title}%`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual({ url, checked_words: "Not checked" });
  });

  it("an address without a scheme as words, never as a link", () => {
    const rows = all(`select url, note from document_link where note like '%www.policycommunications.co.uk%'`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.url).toBeNull();
  });

  it.each(ATTENDANCE)("who was there on %s: %i people, with the %s", (day, count, who) => {
    const rows = all(
      `select coalesce(o.title, a.words) as who from attendance a join meeting m on m.id = a.meeting_id
       left join office o on o.id = a.office_id where m.meets_on = ? and a.person_id is null and m.source_words <> ''`,
      day,
    );
    expect(rows).toHaveLength(count);
    expect(rows.map((row) => row.who)).toContain(who);
  });

  it("the interest declared in Sussex, without a name", () => {
    const rows = all(
      `select d.interest, d.interest_words, d.words, d.person_id from declaration d
       join meeting m on m.id = d.meeting_id where m.meets_on = '2015-07-03'`,
    );
    expect(rows).toEqual([
      {
        interest: "personal",
        interest_words: "A member of the Safer Crawley Partnership",
        words: "A member of the Panel",
        person_id: null,
      },
    ]);
  });

  it("the action about one person's experience as sensitive, and nothing else", () => {
    const rows = all(
      `select source_label as label from follow_up where sensitive_since_at is not null and source_label <> ''`,
    );
    expect(rows).toEqual([{ label: "A1" }]);
  });

  it.each([
    ["outcome", "select i.id from outcome o join agenda_item i on i.id = o.item_id join body b on b.id = i.body_id"],
    [
      "answer",
      "select distinct q.id from answer a join question q on q.id = a.question_id join body b on b.id = q.body_id",
    ],
    ["follow_up", "select f.id from follow_up f join body b on b.id = f.body_id"],
  ])("and publish every %s, but for what is sensitive", (kind, query) => {
    const told = all(`select record_id as id from published_record where kind = ?`, kind).map((row) => row.id);
    const held = all(`${query} where b.name not like 'Anytown%'`).map((row) => row.id);
    const sensitive = all(`select id from follow_up where source_label = 'A1'`).map((row) => row.id);
    const kept = held.filter((id) => !told.includes(id as number));
    expect(kept).toEqual(kind === "follow_up" ? sensitive : []);
    expect(held.length).toBeGreaterThan(30);
  });

  it("the true thread of taxi licensing, step by step", () => {
    const rows = all(
      `select f.source_label as label, m.meets_on as day, f.state, u.text, n.meets_on as reported
       from follow_up f join meeting m on m.id = f.meeting_id
       left join follow_up_update u on u.follow_up_id = f.id left join meeting n on n.id = u.meeting_id
       where f.source_label in ('R6', 'TL1', 'TL2', 'TL3', 'TL4') order by m.meets_on`,
    );
    expect(rows.map((row) => [row.label, row.day, row.state, row.reported])).toEqual([
      ["R6", "2015-11-04", "not_started", null],
      ["TL1", "2018-04-20", "not_started", null],
      ["TL2", "2020-06-19", "complete", "2020-09-04"],
      ["TL3", "2020-09-04", "in_progress", "2020-11-20"],
      ["TL4", "2020-11-20", "not_started", null],
    ]);
    expect(rows[2]?.text).toMatch(/statutory guidance, and no legislation/);
  });
});

describe("the lists above", () => {
  it("miss no entry that the list of sources labels in its sections 3 to 9", () => {
    const path = "../shared/SOURCES.md";
    if (!existsSync(path)) {
      console.log(`Skipped: ${path} is not here, so the labels were not compared with it.`);
      return;
    }
    const text = readFileSync(path, "utf8");
    const sections = text.slice(text.indexOf("## 3 "), text.indexOf("## 10 "));
    const labels = new Set([...sections.matchAll(/^\| ([ORACDL]\d+) \|/gm)].map(([, label = ""]) => label));
    const lists = [OUTCOMES, FOLLOW_UPS, CADENCES, DOCUMENTS];
    const held = lists.flatMap((list) => list.map(([label]) => label.replace(/,.*/, "")));
    expect(labels.size).toBe(10 + 7 + 3 + 11 + 9 + 8);
    expect([...labels].filter((label) => !held.includes(label))).toEqual([]);
  });
});

const KEPT = {
  body: `select id from body where cadence_words like ?`,
  outcome: `select id from outcome where resolution_words || ' ' || discussion_words like ?`,
  answer: `select id from answer where text like ?`,
  question: `select id from question where text like ?`,
  follow_up: `select id from follow_up where due_words like ?`,
} as const;

type Row = Record<string, string | number | null>;

function all(query: string, ...values: (string | number)[]): Row[] {
  return demo.prepare<unknown[], Row>(query).all(...values);
}
