import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { UNFINISHED_KINDS } from "#app/domain/year-end/choices.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { THEME_STATE_LIST } from "#app/domain/theme/states.ts";
import { programmeList } from "#app/components/lists/programme-list.tsx";
import { deadlineList } from "#app/components/lists/deadline-list.tsx";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { questionList } from "#app/components/lists/question-list.tsx";
import { themeList } from "#app/components/lists/theme-list.tsx";
import { deadlineSource } from "#app/services/deadline/list-deadlines.server.ts";
import { followUpSource } from "#app/services/follow-up/list-follow-ups.server.ts";
import { programmeSource } from "#app/services/programme/programme-rows.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import { themeSource } from "#app/services/theme/list-themes.server.ts";
import { countFollowUpsToLookAt } from "#db/follow-up/follow-up-tracker.server.ts";
import { countSilent } from "#db/follow-up/silent-follow-ups.server.ts";
import { countQuestionsToAgree, countThemesByState } from "#db/home/home.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import { inEither } from "#db/engine/in-either.server.ts";
import type { Db } from "#db/open.server.ts";
import { countQuestionsBy } from "#db/question/questions-of-person.server.ts";
import { countThemesOf } from "#db/theme/themes-of-person.server.ts";
import { listFirstFollowUpsOn, listFirstQuestionsOn } from "#db/year-end/hangs-at-end.server.ts";
import { countLeft, idsLeft } from "#db/year-end/what-is-left.server.ts";
import { as, freshDb, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { dice } from "#tests/support/list-twin.ts";
import { givenManyFollowUps } from "#tests/support/many-follow-ups.ts";
import { givenItem, givenProgramme, givenQuestion } from "#tests/support/records.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

let db: Db;
let programmeId: number;
beforeAll(async () => {
  db = await freshDb();
  await givenManyFollowUps(db);
  const pick = dice(5);
  const themes = (await db.selectFrom("theme").select("id").execute()).map(({ id }) => id);
  const items = (await db.selectFrom("agendaItem").select("id").execute()).map(({ id }) => id);
  await sql`update theme set lead_member_id = ${PEOPLE.chair.personId}, proposer_person_id = ${PEOPLE.chair.personId}, origin = 'public' where id % 2 = 1`.execute(db); // prettier-ignore
  for (let at = 0; at < 30; at += 1)
    await givenQuestion(db, {
      bodyId: PANEL,
      themeId: pick([null, ...themes]),
      itemId: pick([null, ...items]),
      kind: pick(["oral", "written", "public"]),
      state: pick(["proposed", "sent", "answered"]),
      dueOn: pick([null, "2026-08-31", "2026-12-01"]),
      authorPersonId: pick([null, PEOPLE.member.personId]),
      askerPersonId: pick([null, PEOPLE.member.personId]),
    });
  await sql`update theme set sensitive_since_at = case id when 4 then '2026-08-01T09:00:00.000Z' end`.execute(db);
  programmeId = await givenProgramme(db);
  const other = await givenProgramme(db, { startYear: 2025 });
  const meetings = (await db.selectFrom("meeting").select("id").execute()).map(({ id }) => id);
  for (let at = 0; at < 70; at += 1)
    await givenItem(db, {
      programmeId: pick([programmeId, programmeId, other]),
      kind: pick(["theme", "statutory", "standing"]),
      state: pick(["scheduled", "not_scheduled", "withdrawn"]),
      format: pick(["agenda_item", "spotlight"]),
      minutes: pick([10, 30, 45]),
      themeId: pick([null, ...themes]),
      meetingId: pick([null, ...meetings]),
      leadMemberId: pick([null, PEOPLE.member.personId, PEOPLE.chair.personId]),
    });
  for (const themeId of themes.slice(2))
    await db.insertInto("themeSupport").values({ themeId, personId: PEOPLE.member.personId, at: "2026-08-01T09:00:00.000Z" }).execute(); // prettier-ignore
}, 60_000);

/** What is counted for a reader, and the lists by all that they can be filtered by. */
async function countedBy(of: Db, who: Actor) {
  const asked = { words: [], kinds: {}, group: null, sort: { column: "", down: false } };
  const year = { id: programmeId, bodyId: PANEL, startYear: 2026, lastDay: "2027-04-30" as const };
  const counts = [
    await countThemesByState(of, who, [PANEL], THEME_STATE_LIST),
    await countThemesOf(of, who, PEOPLE.member.personId),
    await countQuestionsBy(of, who, PEOPLE.member.personId),
    await countQuestionsToAgree(of, [PANEL]),
    await countFollowUpsToLookAt(of, [PANEL], who.today),
    await countSilent(of, who, new Map([[PANEL, "2026-08-01" as IsoDate]])),
    await (await followUpSource(of, who)).count(asked, followUpList.shape.kinds),
    await questionSource(of, who).count(asked, questionList.shape.kinds),
    await themeSource(of, who).count(asked, themeList.shape.kinds),
    await programmeSource(of, who, programmeId, []).count(asked, programmeList.shape.kinds),
    await deadlineSource(of, who).count(asked, deadlineList.shape.kinds),
    await countLeft(of, who, year),
    ...(await Promise.all(UNFINISHED_KINDS.map((kind) => idsLeft(of, who, year, kind, { limit: 7, offset: 1 })))),
    await listFirstQuestionsOn(of, [1, 2, 3, 4, 5], 2),
    await listFirstFollowUpsOn(of, who, [1, 2, 3, 4, 5], 2),
  ];
  return JSON.parse(JSON.stringify(counts), inAnyOrder) as unknown;
}

/** Counts of states and codes come in whatever order the engine counted them. */
function inAnyOrder(_: string, held: unknown): unknown {
  const isOfRecords = Array.isArray(held) && held.every((one) => typeof one === "object");
  return isOfRecords ? [...held].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) : held;
}

/** The tables that lists are counted by, each column of which is moved in turn from row to row. */
const MOVED = ["theme", "theme_support", "question", "agenda_item", "meeting", "body", "follow_up", "follow_up_update", "follow_up_response", "follow_up_owner", "year_end_decision"].flatMap((table) => (schemaTables().get(table) ?? []).map((column): [string, string] => [table, column])); // prettier-ignore

/** Writes the column of each row into the row before it, where the table lets it. */
function moveInSqlite(table: string, column: string) {
  const next = `(select other.${column} from ${table} as other where other.rowid > ${table}.rowid order by other.rowid limit 1)`;
  return sql.raw(`update or ignore ${table} set ${column} = ${next} where ${next} is not null`);
}

function moveInPostgres(table: string, column: string) {
  return sql.raw(`do $$ declare moved record; begin
    for moved in select ctid as place, lead(${column}) over (order by ctid) as next from ${table} loop
      begin
        update ${table} set ${column} = moved.next where ctid = moved.place and moved.next is not null;
      exception when others then null;
      end;
    end loop;
  end $$`);
}

test.each(MOVED)("after %s.%s is written lists are counted anew, where it counts", async (table, column) => {
  const before = await countedBy(db, as("officer"));
  await countedBy(db, as("member"));
  const written = await inEither({
    sqlite: moveInSqlite(table, column),
    postgres: moveInPostgres(table, column),
  }).execute(db).then(() => true, () => false); // prettier-ignore
  // Another handle on the same database has kept nothing.
  for (const who of ["officer", "member"] as const)
    expect(await countedBy(db, as(who))).toEqual(await countedBy(db.withoutPlugins(), as(who)));
  if (`${table}.${column}` === "theme.state") expect([written, await countedBy(db, as("officer"))]).not.toEqual([true, before]); // prettier-ignore
});

test("what comes and goes is counted anew", async () => {
  for (const statement of [
    "delete from question where id % 2 = 1",
    "insert into theme (body_id, title, origin, state, updated_at) values (1, 'Buses', 'member', 'proposed', '2026-08-01T09:00:00.000Z')",
    "insert into question (body_id, text, kind) values (1, 'Why?', 'oral')",
    `insert into theme_support (theme_id, person_id, at) select max(id), ${PEOPLE.member.personId}, '' from theme`,
    "delete from theme_support",
  ]) {
    const before = await countedBy(db, as("member"));
    await sql.raw(statement).execute(db);
    expect(await countedBy(db, as("member")), statement).not.toEqual(before);
    expect(await countedBy(db, as("member"))).toEqual(await countedBy(db.withoutPlugins(), as("member")));
  }
});

test("an answer is worked out once while nothing moves that it is made from, and kept apart by what it hangs on", async () => {
  let worked = 0;
  const ask = (key: string) => whileNothingMoved(db, "question", key, async () => (worked += 1));
  expect([await ask("a"), await ask("a"), await ask("b"), await ask("a")]).toEqual([1, 1, 2, 1]);
  await db.updateTable("body").set({ version: 9 }).execute();
  expect(await ask("a")).toBe(1);
  await db.updateTable("question").set({ state: "withdrawn" }).execute();
  expect(await ask("a")).toBe(3);
});
