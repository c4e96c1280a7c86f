import type { Database as Sqlite } from "better-sqlite3";
import { expect, test } from "vitest";
import type { Reader } from "#app/domain/actor.ts";
import { readStoryPage } from "#app/services/story/read-story-page.server.ts";
import type { Db } from "#db/open.server.ts";
import { openDemonstrationFile } from "#tests/support/demonstration.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

const TODAY = "2026-11-22";
/** Of the theme of the demonstration whose story is the longest: it goes back to others, and led to one. */
const THEME_ID = 55;

/** What the demonstration has none of: a year's end, a second owner, a correction, and a mention beside the items. */
const MORE = [
  `insert into year_end_decision (programme_id, kind, record_id, choice, reason_words, to_body_id, by_name, at)
    select min(work_programme.id), 'theme', ${THEME_ID}, 'hand_over', 'Theirs now', 2, 'Jo Bryce', '2026-05-01T09:00:00.000Z'
    from work_programme`,
  `insert into follow_up_owner (follow_up_id, position, owner_words)
    select id, 1, 'The districts' from follow_up where theme_id = ${THEME_ID}`,
  `insert into outcome_correction (outcome_id, code, resolution_words, minute_number, discussion_words, because, at, by_name)
    select outcome.id, 'noted', 'Noted.', '', '', 'It was', '2026-10-01T09:00:00.000Z', 'Jo Bryce' from outcome`,
  `insert or ignore into theme_mention (theme_id, item_id, words) select ${THEME_ID}, max(id), 'Spoken of' from agenda_item`,
];

/** The story as the panel's officer and as anybody reads it; or why it cannot be told. */
async function toldTo(db: Db): Promise<unknown> {
  const bodyId = (await db.selectFrom("theme").select("bodyId").where("id", "=", THEME_ID).executeTakeFirst())?.bodyId;
  const officer: Reader = {
    personId: 1,
    councilId: 1,
    name: "",
    administrator: false,
    parts: [{ bodyId: bodyId ?? 1, role: "officer" }],
  };
  const read = (who: Reader) => readStoryPage(db, who, THEME_ID, { today: TODAY }).catch(String);
  return JSON.parse(JSON.stringify([await read(officer), await read(null)]));
}

/** The tables that a story is told from. */
const TABLES = [
  ...["agenda_item", "answer", "body", "event", "event_subject", "follow_up", "follow_up_owner", "follow_up_response"],
  ...[
    "follow_up_result",
    "follow_up_update",
    "item_move",
    "meeting",
    "office",
    "outcome",
    "outcome_correction",
    "person",
  ],
  ...["publication", "published_record", "question", "score", "scoring_entry", "scoring_round", "theme"],
  ...["theme_mention", "theme_relation", "theme_support", "work_programme", "year_end_decision"],
];
/** Named in what is asked, but nothing of them is told: to whom a name may be said, and the year and number of a release. */
const NOT_TOLD = ["list_stamp", "membership", "programme_release"];

const stampOf = (sqlite: Sqlite) =>
  sqlite.prepare("select moved from list_stamp where list = 'story'").pluck().get() as number;

const given = async () => {
  const { sqlite, db } = await openDemonstrationFile();
  for (const statement of MORE) sqlite.exec(statement);
  return { sqlite, db };
};

test("a story asks these tables and no other", async () => {
  const { sqlite, db } = await given();
  const asked: string[] = [];
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = (statement: string) => (asked.push(statement), prepare(statement)) as never;
  await toldTo(db);
  const named = [...schemaTables().keys()].filter((table) =>
    new RegExp(`\\b(from|join) "?${table}\\b`).test(asked.join("\n")),
  );
  expect(named.sort()).toEqual([...TABLES, ...NOT_TOLD].sort());
});

test.each(TABLES)(
  "whatever is written of %s, stories are told anew where they tell of it",
  async (table) => {
    const { sqlite, db } = await given();
    const columns = schemaTables().get(table)?.toReversed() ?? [];
    const but = columns.filter((column) => column !== "id").join(", ");
    const other = (column: string) =>
      `(select other.${column} from ${table} as other where other.${column} is not ${table}.${column} limit 1)`;
    expect(JSON.stringify(await toldTo(db))).toContain("Spoken of");
    for (const statement of [
      `insert or ignore into ${table} (${but}) select ${but} from ${table}`,
      ...columns.map(
        (column) => `update or ignore ${table} set ${column} = ${other(column)} where ${other(column)} is not null`,
      ),
      `pragma foreign_keys = off; delete from ${table}`,
    ]) {
      const before = stampOf(sqlite);
      try {
        sqlite.exec(statement);
      } catch {
        continue; // what happened is never changed
      }
      const isKept = stampOf(sqlite) === before; // or else told anew, and kept from here on
      const told = await toldTo(db);
      // Another handle on the same database has kept nothing.
      if (isKept) expect(told, statement).toEqual(await toldTo(db.withoutPlugins()));
    }
  },
  60_000,
);
