import type { Database as Sqlite } from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { openDemonstrationFile } from "#tests/support/demonstration.ts";

const PANEL = "Anytown Police and Crime Panel";
const TODAY = "2026-11-22";

let demo: Sqlite;

beforeAll(async () => {
  demo = (await openDemonstrationFile()).sqlite;
}, 60_000);

describe("what came of the demonstration panel's meetings", () => {
  it.each(["2025-06-12", "2025-10-02", "2026-02-03", "2026-06-18", "2026-09-17"])(
    "is recorded and published for %s: attendance, outcomes and, where any was asked, answers",
    (day) => {
      const meeting = one(
        `select m.id, m.state, (select count(*) from attendance where meeting_id = m.id) as people,
                (select count(*) from published_record where meeting_id = m.id and kind = 'outcome') as outcomes
         from meeting m join body b on b.id = m.body_id where b.name = ? and m.meets_on = ?`,
        PANEL,
        day,
      );
      expect(meeting.state).toBe("held");
      expect(meeting.people).toBeGreaterThan(4);
      expect(meeting.outcomes).toBeGreaterThan(4);
    },
  );

  it("waits to be recorded for the last meeting, which took place three days ago", () => {
    const meeting = one(
      `select m.id, m.state, m.kind from meeting m join body b on b.id = m.body_id
       where b.name = ? and m.meets_on < ? and m.state <> 'cancelled' order by m.meets_on desc limit 1`,
      PANEL,
      TODAY,
    );
    expect(meeting).toMatchObject({ state: "confirmed", kind: "special" });
    const recorded = one(
      `select (select count(*) from outcome o join agenda_item i on i.id = o.item_id where i.meeting_id = m.id) as outcomes,
              (select count(*) from attendance where meeting_id = m.id) as people,
              (select count(*) from agenda_item where meeting_id = m.id) as items,
              (select count(*) from question q join agenda_item i on i.theme_id = q.theme_id
               where i.meeting_id = m.id and q.state = 'agreed') as agreed
       from meeting m where m.id = ?`,
      meeting.id as number,
    );
    expect(recorded).toEqual({ outcomes: 0, people: 0, items: 10, agreed: 3 });
  });

  it("holds a declared interest, a substitute, apologies and an absence", () => {
    expect(all(`select interest from declaration where person_id is not null`)).toEqual([{ interest: "personal" }]);
    const parts = all(`select distinct part from attendance order by part`).map((row) => row.part);
    expect(parts).toEqual(["absent", "apologies", "in_attendance", "present", "substitute"]);
  });

  it.each([
    ["answered at the meeting", "a.kind = 'minuted' and a.result = 'answered'"],
    ["answered in part", "a.kind = 'minuted' and a.result = 'partly'"],
    ["not answered, and asked on the day", "a.result = 'not_answered' and q.raised_at_meeting_id is not null"],
    ["taken away and then answered in writing", "a.kind = 'written' and q.state = 'answered'"],
  ])("has a question %s", (_what, where) => {
    const query = `select q.id from answer a join question q on q.id = a.question_id join body b on b.id = q.body_id
                   where b.name = ? and ${where}`;
    expect(all(query, PANEL).length).toBeGreaterThan(0);
  });
});

describe("the demonstration panel's follow-ups", () => {
  it.each(["not_started", "in_progress", "paused", "complete", "superseded", "not_taken_forward"])(
    "has one that is %s",
    (state) => {
      expect(followUps("f.state = ?", state).length).toBeGreaterThan(0);
    },
  );

  it("has some that are overdue and some that are not due yet", () => {
    const open = "f.state in ('not_started', 'in_progress')";
    expect(followUps(`${open} and f.due_on < ?`, TODAY).length).toBeGreaterThan(2);
    expect(followUps(`${open} and f.due_on > ?`, TODAY).length).toBeGreaterThan(0);
  });

  it.each([
    ["accepted", ""],
    ["partly", "cannot send to the register before it is replaced"],
    ["rejected", "cost more than the survey itself"],
    ["noted", ""],
  ])("has a response %s, with the reason where one is owed", (response, reason) => {
    const rows = all(
      `select r.reason_words from follow_up_response r join follow_up f on f.id = r.follow_up_id
       join body b on b.id = f.body_id where b.name = ? and r.response = ?`,
      PANEL,
      response,
    );
    expect(rows.map((row) => String(row.reason_words)).join(" ")).toContain(reason);
    expect(rows.length).toBeGreaterThan(0);
  });

  it("has a response that is owed by the Panel's rule and late", () => {
    const rows = followUps(
      `f.response_due_on < ? and f.state = 'not_started'
       and not exists (select 1 from follow_up_response r where r.follow_up_id = f.id)`,
      TODAY,
    );
    expect(rows.map((row) => row.response_due_on)).toEqual(["2026-08-21"]);
  });

  it("lost Action 11 for two meetings and found it again", () => {
    const [action] = followUps("f.source_number = 'Action 11'");
    expect(action).toMatchObject({ made_on: "2025-10-02", state: "in_progress" });
    const updates = all(
      `select m.meets_on from follow_up_update u join meeting m on m.id = u.meeting_id where u.follow_up_id = ?`,
      action?.id ?? 0,
    );
    expect(updates).toEqual([{ meets_on: "2026-09-17" }]);
    const silent = all(
      `select m.meets_on from meeting m join body b on b.id = m.body_id
       where b.name = ? and m.state = 'held' and m.meets_on > '2025-10-02' and m.meets_on < '2026-09-17' order by m.meets_on`,
      PANEL,
    );
    expect(silent.map((row) => row.meets_on)).toEqual(["2026-02-03", "2026-06-18"]);
  });

  it("has never heard of one promised a year ago, but from its owner, whose answer waits", () => {
    const [visits] = followUps("f.wording like 'Visit the three wards%'");
    const updates = all(
      `select source, state_after, taken_up_at from follow_up_update where follow_up_id = ?`,
      visits?.id ?? 0,
    );
    expect(updates).toEqual([{ source: "owner", state_after: "complete", taken_up_at: null }]);
    expect(visits?.state).toBe("not_started");
    expect(all(`select count(*) as n from owner_link where used_at is not null`)).toEqual([{ n: 1 }]);
  });

  it("numbers them from 1 in each year, with the minutes' own numbers beside", () => {
    const rows = all(
      `select f.start_year, group_concat(f.number) as numbers from follow_up f join body b on b.id = f.body_id
       where b.name = ? group by f.start_year order by f.start_year`,
      PANEL,
    );
    for (const { numbers } of rows) {
      const list = String(numbers).split(",").map(Number);
      expect(list).toEqual(list.map((_, index) => index + 1));
    }
    expect(rows.map((row) => row.start_year)).toEqual([2025, 2026]);
    expect(followUps("f.source_number = 'Action 1'").length).toBeGreaterThan(1);
  });

  it("has one that led to a new theme, linked both ways", () => {
    const rows = all(
      `select t.title, f.wording from follow_up_result r join theme t on t.id = r.theme_id
       join follow_up f on f.id = r.follow_up_id join theme_relation l on l.theme_id = t.id and l.other_theme_id = f.theme_id`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.title).toBe("Districts without joint taxi enforcement");
  });

  it("keeps one that is superseded beside what took its place", () => {
    const rows = all(
      `select f.wording as before, g.wording as after from follow_up f join follow_up g on g.id = f.superseded_by_id`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.after).toMatch(/reserves and grants/);
  });

  it("publishes none that is sensitive", () => {
    const sensitive = all(`select id from follow_up where sensitive_since_at is not null`);
    expect(sensitive).toHaveLength(2);
    const out = all(
      `select p.record_id from published_record p join follow_up f on f.id = p.record_id
       where p.kind = 'follow_up' and f.sensitive_since_at is not null`,
    );
    expect(out).toEqual([]);
  });

  it("leaves things of 2025/26 unfinished, for its year end", () => {
    const rows = followUps("f.start_year = 2025 and f.state in ('not_started', 'in_progress', 'paused')");
    expect(rows.length).toBeGreaterThan(3);
  });
});

describe("the demonstration panel's scoring", () => {
  it("closed a round for 2026/27, with five scorers, one place against the score and one that could not wait", () => {
    const round = one(
      `select r.id, r.state, r.cut_off, (select count(distinct s.scorer_person_id) from score s
        join scoring_entry e on e.id = s.entry_id where e.round_id = r.id) as scorers
       from scoring_round r where r.state = 'closed'`,
    );
    expect(round).toMatchObject({ cut_off: 6, scorers: 5 });
    const placed = all(
      `select t.title, e.place, e.urgent_because is not null as urgent, e.reason_words <> '' as reasoned
       from scoring_entry e join theme t on t.id = e.theme_id where e.round_id = ? and e.place is not null order by e.id`,
      round.id as number,
    );
    expect(placed).toEqual([
      { title: "Who scrutinises the safeguarding partnership", place: "above", urgent: 1, reasoned: 1 },
      { title: "Speed enforcement: the year’s figures", place: "above", urgent: 0, reasoned: 1 },
      { title: "Children who go missing: how reports are handled", place: "reserve", urgent: 0, reasoned: 1 },
    ]);
  });

  it("has members who differ by five points or more on one theme", () => {
    const rows = all(
      `select max(total) - min(total) as spread from (
         select s.entry_id, s.scorer_person_id, sum(s.points) as total from score s group by 1, 2
       ) group by entry_id order by spread desc limit 1`,
    );
    expect(rows[0]?.spread).toBeGreaterThanOrEqual(5);
  });

  it("has a round open, that some have scored and some have not", () => {
    const rows = all(
      `select (select count(distinct s.scorer_person_id) from score s join scoring_entry e on e.id = s.entry_id
               where e.round_id = r.id) as scorers from scoring_round r where r.state = 'open'`,
    );
    expect(rows).toEqual([{ scorers: 2 }]);
  });
});

type Row = Record<string, string | number | null>;

function followUps(where: string, ...values: (string | number)[]): Row[] {
  const from = `select f.* from follow_up f join body b on b.id = f.body_id where b.name = ? and ${where} order by f.id`;
  return all(from, PANEL, ...values);
}

function one(query: string, ...values: (string | number)[]): Row {
  const rows = all(query, ...values);
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

function all(query: string, ...values: (string | number)[]): Row[] {
  return demo.prepare<unknown[], Row>(query).all(...values);
}
