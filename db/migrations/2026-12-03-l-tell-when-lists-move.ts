import { sql, type Kysely } from "kysely";

type Watch = { table: string; on: "insert" | "delete" } | { table: string; changed: readonly string[] };

/** Which of a reader's themes they see hangs on these, and what hangs on themes with it. */
const WHO_SEES: Watch = { table: "theme", changed: ["body_id", "state", "sensitive_since_at", "proposer_person_id"] };
const COMES_AND_GOES = (table: string): Watch[] => [
  { table, on: "insert" },
  { table, on: "delete" },
];

/** What each list is counted by. */
const WATCHES: Record<"follow_up" | "question" | "theme", Watch[]> = {
  follow_up: [...COMES_AND_GOES("follow_up_listed"), WHO_SEES],
  question: [
    ...COMES_AND_GOES("question"),
    {
      table: "question",
      changed: [
        ...["body_id", "state", "kind", "theme_id", "item_id", "due_on"],
        ...["author_person_id", "asker_person_id"],
      ],
    },
    WHO_SEES,
    { table: "agenda_item", changed: ["body_id", "theme_id"] },
  ],
  theme: [
    ...COMES_AND_GOES("theme"),
    WHO_SEES,
    { table: "theme", changed: ["origin", "lead_member_id"] },
    ...COMES_AND_GOES("theme_support"),
    { table: "theme_support", changed: ["theme_id", "person_id"] },
  ],
};

function triggerOf(list: string, watch: Watch, at: number): string {
  const on = "on" in watch ? watch.on : `update of ${watch.changed.join(", ")}`;
  const when = "on" in watch ? "" : `when ${watch.changed.map((one) => `old.${one} is not new.${one}`).join(" or ")}`;
  return `create trigger ${watch.table}_moves_list_of_${list}s_${at} after ${on} on ${watch.table} ${when} begin
    update list_stamp set moved = moved + 1 where list = '${list}';
  end`;
}

/** One row a list that is counted: how often anything moved that its counts are made from. */
const STATEMENTS = [
  "create table list_stamp (list text primary key, moved integer not null default 0) strict, without rowid",
  "insert into list_stamp (list) values ('follow_up'), ('question'), ('theme')",
  ...Object.entries(WATCHES).flatMap(([list, watches]) => watches.map((watch, at) => triggerOf(list, watch, at))),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
