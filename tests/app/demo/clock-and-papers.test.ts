import type { Database as Sqlite } from "better-sqlite3";
import { beforeAll, expect, it } from "vitest";
import { readDeadlines } from "#app/services/deadline/read-deadlines.server.ts";
import type { Db } from "#db/open.server.ts";
import { openDemonstrationFile } from "#tests/support/demonstration.ts";

let demo: Sqlite;
let db: Db;

beforeAll(async () => {
  ({ sqlite: demo, db } = await openDemonstrationFile());
}, 60_000);

const all = (sql: string) => demo.prepare<[], Record<string, unknown>>(sql).all();

/** How the Panel's deadlines of these rules stand on the day the story ends, by what they are for. */
async function standings(...rules: string[]): Promise<string[]> {
  const { bodyId } = await db
    .selectFrom("body")
    .select("id as bodyId")
    .where("slug", "=", "anytown-pcp")
    .executeTakeFirstOrThrow();
  const parts = [{ bodyId, role: "officer" as const }];
  const reader = { personId: 1, councilId: 1, name: "Jo Bryce", administrator: false, parts };
  const asked = { bodyIds: [bodyId], from: "2026-05-01", to: "2027-04-30" };
  const deadlines = await readDeadlines(db, reader, asked, "2026-11-22");
  return deadlines
    .filter(({ ruleId }) => rules.includes(ruleId))
    .map(({ ruleId, on, subject, standing }) => `${ruleId} ${on} ${subject.words}: ${standing.code}`);
}

it("agendas went out in time, on the last day, and one a day late with why", async () => {
  expect(await standings("N1")).toEqual([
    "N1 2026-06-10 Meeting of Thursday 18 June 2026: met_late",
    "N1 2026-09-09 Meeting of Thursday 17 September 2026: met",
    "N1 2026-11-11 Meeting of Thursday 19 November 2026: met",
    "N1 2026-11-25 Meeting of Thursday 3 December 2026: soon",
    "N1 2027-01-28 Meeting of Friday 5 February 2027: ahead",
    "N1 2027-02-24 Meeting of Thursday 4 March 2027: ahead",
    "N1 2027-03-31 Meeting of Thursday 8 April 2027: ahead",
  ]);
  expect(
    all(`select r.note from agenda_release r join meeting m on m.id = r.meeting_id where m.meets_on = '2026-06-18'`),
  ).toEqual([{ note: "The annual report reached us a day late." }]);
});

it("one deadline was met, one missed with its reason, and two that something started are open", async () => {
  expect(await standings("P12", "P18")).toEqual([
    "P18 2026-09-07 HMICFRS on how the police deal with fraud: met",
    "P12 2026-12-03 The proposed chief finance officer: soon",
    "P18 2026-12-21 HMICFRS on Anytown Police: effectiveness, efficiency and legitimacy: ahead",
  ]);
  expect((await standings("L1")).find((line) => line.includes("17 September"))).toMatch(/missed$/);
  expect(all("select because from deadline_result where result = 'missed'")[0]?.because).toMatch(/two weeks late/);
});

it("the bodies have their own days for papers and questions, with who set them", () => {
  expect(
    all(`select b.slug, s.rule_id, s.applies, s.value, s.at_time, s.set_by_name from deadline_setting s
         join body b on b.id = s.body_id order by b.id, s.rule_id`).map((row) => Object.values(row).join(" ")),
  ).toEqual([
    "anytown-pcp L1 yes 10  Jo Bryce",
    "anytown-pcp L2 yes 8  Jo Bryce",
    "anytown-pcp L3 yes 3 12:00 Jo Bryce",
    "anytown-community-safety L1 yes 15  Sam Field",
    "anytown-community-safety L3 no   Sam Field",
  ]);
});

it("the day that was added moves the committee's papers for January, and history says so", () => {
  const [told] = all(
    `select particulars from event where action = 'day_added' and particulars like '%2027%' order by id desc`,
  );
  expect(String(told?.particulars)).toContain("21 January 2027");
});

it("a late item went out in a supplementary agenda, with the chair's reason", () => {
  const releases = all(
    `select r.kind, r.published_on, r.view from agenda_release r join meeting m on m.id = r.meeting_id
     where m.meets_on = '2026-11-19' order by r.number`,
  );
  expect(releases.map(({ kind, published_on: on }) => [kind, on])).toEqual([
    ["agenda", "2026-11-11"],
    ["supplementary", "2026-11-17"],
  ]);
  expect(releases[0]?.view).not.toContain("Personal data lost");
  expect(releases[1]?.view).toContain("Personal data lost");
  expect(releases[1]?.view).toContain("before December");
});

it("of the exempt item readers have the title and the paragraph, and nothing more", () => {
  const published = JSON.stringify([
    ...all("select view from agenda_release"),
    ...all("select snapshot, changes from programme_release"),
    ...all("select view from published_record"),
  ]);
  expect(published).toContain("A complaint about the Commissioner");
  expect(published).not.toContain("resolved informally");
  expect(published).not.toContain("The papers name the person who complained");
});

it("witnesses are confirmed, documents are listed with links, and one paper is still to follow", () => {
  expect(all("select count(*) as n from witness where confirmed_on is not null")).toEqual([{ n: 4 }]);
  expect(
    all(`select count(*) as n from document_link d join agenda_item i on i.id = d.item_id join meeting m on m.id = i.meeting_id
         where m.meets_on >= '2026-09-01' and d.url like 'https://%'`),
  ).toEqual([{ n: 3 }]);
  expect(all("select title from agenda_item where paper = 'to_follow'")).toEqual([
    { title: "Language-school host families" },
  ]);
});
