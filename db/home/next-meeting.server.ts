import { sql, type Kysely } from "kysely";
import { ON_AGENDA, IN_PROGRAMME } from "#app/domain/agenda-item/state-sets.ts";
import { PAPERS_TO_COME } from "#app/domain/agenda/state-sets.ts";
import { TO_BE_PUT } from "#app/domain/question/state-sets.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** How ready a meeting is: its papers and how many have come, who was asked to it and how many said yes, what is to be put. */
export async function readReadiness(db: Kysely<Database>, meetingId: number) {
  const [ready] = await readiness(db, { meetingId });
  return ready ?? { papers: 0, received: 0, witnesses: 0, confirmed: 0, questions: 0 };
}

const readiness = readyQuery((db: Kysely<Database>, { meetingId }: { meetingId: number }) => {
  const items = sql`select id from agenda_item where meeting_id = ${meetingId} and state in (${sql.join(ON_AGENDA)})`;
  const papers = sql`from agenda_item where meeting_id = ${meetingId} and state in (${sql.join(ON_AGENDA)})
    and kind in (${sql.join(IN_PROGRAMME)})`;
  return db.selectNoFrom([
    sql<number>`(select count(*) ${papers} and paper in ('received', ${sql.join(PAPERS_TO_COME)}))`.as("papers"),
    sql<number>`(select count(*) ${papers} and paper = 'received')`.as("received"),
    sql<number>`(select count(*) from witness where item_id in (${items}))`.as("witnesses"),
    sql<number>`(select count(*) from witness where item_id in (${items}) and confirmed_on is not null)`.as(
      "confirmed",
    ),
    sql<number>`(select count(*) from question where item_id in (${items}) and state in (${sql.join(TO_BE_PUT)}))`.as(
      "questions",
    ),
  ]);
});
