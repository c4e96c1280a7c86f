import SqliteDatabase from "better-sqlite3";
import { sql, type Kysely } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { familyNameOf } from "#app/domain/person-name.ts";
import { listMemberships } from "#db/administration/memberships.server.ts";
import { listDeciders } from "#db/administration/deciders.server.ts";
import { listMembersOn, listPeopleOn } from "#db/administration/members.server.ts";
import { listPeopleNames, listPeopleWithAccounts } from "#db/administration/people.server.ts";
import { listPublicMembers } from "#db/administration/public-bodies.server.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { listScorers } from "#db/scoring/scores.server.ts";
import { up } from "#db/migrations/2026-11-29/sort-people-by-family-name.ts";
import { wrap } from "#db/engine/sqlite/open.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, TODAY } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

const BODY = 3;
/** As they were entered; the family name of Li Wei is his first, which only the administrator can say. */
const MEMBERS = [
  "Mr Zed Oakes",
  "Sean O’Neill",
  "Li Wei",
  "Cllr Zoë Ahmed",
  "Ann O'Neill",
  "Cllr Ben Ahmed",
  "Dr Élan Ng",
];
const IN_ORDER = [
  "Cllr Ben Ahmed",
  "Cllr Zoë Ahmed",
  "Li Wei",
  "Dr Élan Ng",
  "Mr Zed Oakes",
  "Ann O'Neill",
  "Sean O’Neill",
];

let db: Db;
beforeEach(async () => {
  db = await freshDb();
  const kind = { hostAuthority: "Anytown", jurisdiction: "england", kind: "panel", law: "police_panel" } as const;
  await db
    .insertInto("body")
    .values({ ...kind, id: BODY, slug: "third", name: "Third Panel" })
    .execute();
  for (const [i, name] of MEMBERS.entries()) {
    const familyName = name === "Li Wei" ? "Li" : familyNameOf(name);
    await db
      .insertInto("person")
      .values({ id: 100 + i, name, familyName })
      .execute();
    const part = { bodyId: BODY, personId: 100 + i, role: "member", fromOn: "2026-05-01" } as const;
    await db.insertInto("membership").values(part).execute();
  }
});

const round = { id: 1, bodyId: BODY, criteriaSetId: 1 };
test.each([
  ["members on a day", () => listMembersOn(db, BODY, TODAY)],
  ["everybody on a day", () => listPeopleOn(db, BODY, TODAY)],
  ["members that the public see", () => listPublicMembers(db, BODY, TODAY)],
  ["who scores", () => listScorers(db, round, TODAY)],
  ["parts in a body", async () => (await listMemberships(db, BODY)).map(({ personName: name }) => ({ name }))],
])("%s: by family name", async (_, list) => {
  expect((await list()).map(({ name }) => name)).toEqual(IN_ORDER);
});

test("vice-chairs of a body: by family name", async () => {
  await db.updateTable("membership").set({ role: "vice_chair" }).where("bodyId", "=", BODY).execute();
  expect((await listDeciders(db, [BODY], TODAY)).map(({ name }) => name)).toEqual(IN_ORDER);
});

test("an administrator's list and choice of people are by family name, page by page", async () => {
  const names = (await listPeopleNames(db, 1)).map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual([
    "Cllr Ben Ahmed",
    "Cllr Ruth Ahmed",
    "Cllr Zoë Ahmed",
    "Cllr Tom Bell",
    "Jo Bryce",
  ]);
  const page = await listPeopleWithAccounts(db, { councilId: 1, search: "", offset: 2, limit: 3 });
  expect(page.rows.map(({ name }) => name)).toEqual(names.slice(2, 5));
});

test("of an attendance people are by family name, and after them who was entered in words, as entered", async () => {
  const meetingId = await givenMeeting(db, { bodyId: BODY });
  const words = (text: string) => ({ meetingId, words: text, part: "in_attendance" as const });
  await db
    .insertInto("attendance")
    .values([words("The clerk"), words("A resident")])
    .execute();
  await db
    .insertInto("attendance")
    .values(MEMBERS.map((_, i) => ({ meetingId, personId: 100 + i, part: "present" as const })))
    .execute();
  const rows = await listAttendance(db, meetingId);
  expect(rows.map((row) => row.personName ?? row.words)).toEqual([...IN_ORDER, "The clerk", "A resident"]);
});

test("people entered before are given the family name in their name", async () => {
  const before = wrap(new SqliteDatabase(":memory:"));
  await sql`create table person (id integer primary key, name text not null) strict`.execute(before);
  await sql`insert into person (name) values ('Cllr Anna van der Berg'), ('Jo Bryce MBE')`.execute(before);
  await up(before as Kysely<unknown>);
  const { rows } = await sql`select name, family_name from person order by id`.execute(before);
  expect(rows).toEqual([
    { name: "Cllr Anna van der Berg", familyName: "van der Berg" },
    { name: "Jo Bryce MBE", familyName: "Bryce" },
  ]);
});
