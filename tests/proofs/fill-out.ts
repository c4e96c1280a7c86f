import type { Database as Sqlite } from "better-sqlite3";
import { NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
const BROUGHT = { state: "discarded", brought_at: NOW, brought_by_person_id: 7, brought_by_name: "Priya Shah" };
/** As much as one record gathers: papers of an item, business of every meeting, themes in a round, members. */
const OF_ONE = 80;

/**
 * Beside the filling of many: all items on one meeting, and as many of all that is gathered by a body, an administrator
 * or a person: people, roles, offices, days, delegations, links, rounds, imports.
 */
export function fillOut(sqlite: Sqlite, each: number): void {
  const add = (table: string, rowOf: (n: number) => Record<string, string | number | null>, many = each) => {
    const columns = Object.keys(rowOf(1));
    const values = columns.map((column) => `@${column}`);
    const insert = sqlite.prepare(`insert into ${table} (${columns.join(", ")}) values (${values.join(", ")})`);
    for (let n = 1; n <= many; n += 1) insert.run(rowOf(n));
  };
  sqlite.transaction(() => {
    sqlite.exec(`
      update agenda_item set meeting_id = 1 where meeting_id is not null;
      update follow_up set owner_words = 'Director ' || id where id % 2 = 0;
      update follow_up set owner_words = '' where id % 10 = 1`);
    const first = sqlite.prepare<[], number>("select max(id) from person").pluck().get() ?? 0;
    const member = { body_id: PANEL, role: "member", from_on: "2026-05-01" };
    add("person", (n) => ({ name: `Cllr Alex Member${n}`, family_name: `Member${n}` }));
    add("account", (n) => ({ person_id: first + n, email: `m${n}@example.test`, created_at: NOW }));
    add("membership", (n) => ({ ...member, person_id: first + n, until_on: n > OF_ONE ? "2026-06-01" : null }));
    add("membership", () => ({ ...member, body_id: OTHER_COMMITTEE, person_id: 4, until_on: "2026-06-01" }));
    add("absence", (n) => ({
      person_id: n % 2 ? PEOPLE.member.personId : first + n,
      from_on: dayOf(n),
      until_on: dayOf(n),
      entered_at: NOW,
      entered_by_name: "Jo Bryce",
    }));
    const closed = { words: "Closed", added_at: NOW, added_by_name: "Jo Bryce" };
    // Long after all else that has a day: each moves the deadlines that it is near to.
    add("calendar_day", (n) => ({ ...closed, on_day: dayOf(n, 2050) }), Math.min(each, 700));
    add("office", (n) => ({ title: `Head of service ${n}`, organisation: "Anytown Council" }));
    const paper = { url: "https://example.test/", item_id: 1 };
    add("document_link", (n) => ({ ...paper, title: `Paper ${n}`, position: n }), OF_ONE);
    const usual = { body_id: PANEL, kind: "standing", minutes: 5, place: "opening" };
    add("standing_item", (n) => ({ ...usual, title: `Business ${n}`, position: n }), OF_ONE);
    const delegation = { body_id: PANEL, granted_by_person_id: 2, granted_by_name: "Cllr Amara Okafor" };
    add("delegation", (n) => ({ ...delegation, words: `Delegation ${n}`, from_on: "2026-05-01", until_on: dayOf(n) }));
    add("owner_link", (n) => ({
      token_hash: `hash ${n}`,
      body_id: PANEL,
      owner_words: `Director ${n}`,
      created_at: NOW,
      created_by_person_id: PEOPLE.officer.personId,
      created_by_name: "Jo Bryce",
      expires_at: "2027-09-01T09:00:00.000Z",
    }));
    add("owner_link_row", (n) => ({ owner_link_id: each, follow_up_id: n }));
    add("criteria_set", (n) => ({ body_id: PANEL, name: `Criteria ${n}` }));
    add("criterion", (n) => ({ criteria_set_id: n, letter: "A", name: "Public interest", position: 1 }));
    const round = { body_id: PANEL, start_year: 2026, criteria_set_id: 1, minutes_available: 600 };
    add("scoring_round", (n) => ({ ...round, title: `Round ${n}`, opened_at: NOW, opened_by_name: "Jo Bryce" }));
    add("scoring_entry", (n) => ({ round_id: each, theme_id: n, minutes_needed: 10 }), Math.min(each, OF_ONE));
    const sheet = { uploaded_at: NOW, uploaded_by_person_id: 7, uploaded_by_name: "Priya Shah", rows: "[]" };
    add("sheet_import", (n) => ({
      ...sheet,
      body_id: PANEL,
      kind: "themes",
      file_name: `${n}.csv`,
      state: "discarded",
    }));
    add("own_import", (n) => ({ ...BROUGHT, body_id: PANEL, file_name: `${n}.xlsx`, grids: "[]", readings: "[]" }));
    add("brought_minutes", (n) => ({ ...BROUGHT, body_id: PANEL, file_name: `${n}.docx`, text: "", reading: "{}" }));
    add("brought_meetings", (n) => ({ ...BROUGHT, body_id: PANEL, file_names: `${n}.ics`, found: "{}" }));
  })();
}

function dayOf(n: number, year = 2026): string {
  return new Date(Date.UTC(year, 11, 1) + (n % 700) * DAY_MS).toISOString().slice(0, 10);
}
