import { sql, type Kysely } from "kysely";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { PUBLIC_CHANGES } from "./programme-items.server.ts";
import type { Database } from "#db/schema.ts";

/** The bodies' programmes of the two latest years, each with how often it has changed since its last release. */
export function listProgrammesWithChanges(db: Kysely<Database>, bodyIds: readonly number[]) {
  return withChanges(db, { bodyIds });
}

const withChanges = readyQuery((db: Kysely<Database>, { bodyIds }: { bodyIds: readonly number[] }) =>
  db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select([
      "workProgramme.id",
      "workProgramme.startYear",
      "workProgramme.state",
      "workProgramme.decisionWords",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .select(
      sql<number>`(select count(*) from event_subject s join event e on e.id = s.event_id
        where s.kind = 'programme' and s.record_id = work_programme.id
          and e.action in (${sql.join(PUBLIC_CHANGES)})
          and s.event_id > coalesce((select max(o.event_id) from event_subject o
            join event p on p.id = o.event_id
            where o.kind = 'programme' and o.record_id = work_programme.id
              and p.action = 'programme_published'), 0))`.as("changes"),
    )
    .where((eb) => inNumbers(eb.ref("workProgramme.bodyId"), bodyIds))
    .where((eb) =>
      eb(
        "workProgramme.startYear",
        ">=",
        eb
          .selectFrom("workProgramme as latest")
          .select(sql<number>`max(latest.start_year) - 1`.as("from"))
          .whereRef("latest.bodyId", "=", "workProgramme.bodyId"),
      ),
    )
    .orderBy("body.name")
    .orderBy("workProgramme.startYear"),
);
