import { expressionBuilder, sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readableFollowUps, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** How far a story is followed from its theme, and how many themes it holds: a thread, not the whole library. */
const MOST_STEPS = 6;
const MOST_THEMES = 40;

export type ThreadTheme = { id: number; depth: number; isWorking: boolean };

/**
 * The themes of one story, nearest first: those that it follows or was merged
 * with, that a follow-up led to or came from, or that a year's end handed on,
 * step by step in both directions; and those merely related to it, one step.
 * Only through themes that this reader sees in their working record or published,
 * and only by links that they see: their own bodies', or published ones. One query.
 */
export async function listThread(db: Kysely<Database>, reader: Reader, themeId: number): Promise<ThreadTheme[]> {
  const working = readableThemes(reader)(expressionBuilder<Database, "theme">());
  const followUp = readableFollowUps(reader)(expressionBuilder<Database, "followUp">());
  const published = sql`exists (select 1 from publication where publication.kind = 'theme' and publication.record_id = theme.id)`;
  const flag = sql`case when ${working} then 1 else 0 end`;
  const step = sql`select theme.id, thread.depth + 1, ${flag}`;
  const seen = sql`thread.depth < ${MOST_STEPS} and (${working} or ${published})`;
  const known = sql`(thread.working = 1 or ${working})`;
  const near = sql`(r.kind <> 'related' or thread.depth = 0)`;
  const { rows } = await sql<{ id: number; depth: number; working: number }>`
    with recursive thread(id, depth, working) as (
      select theme.id, 0, ${flag} from theme where theme.id = ${themeId} and (${working} or ${published})
      union ${step} from thread join theme_relation r on r.theme_id = thread.id
        join theme on theme.id = r.other_theme_id where ${seen} and ${known} and ${near}
      union ${step} from thread join theme_relation r on r.other_theme_id = thread.id
        join theme on theme.id = r.theme_id where ${seen} and ${known} and ${near}
      union ${step} from thread join follow_up on follow_up.theme_id = thread.id
        join follow_up_result r on r.follow_up_id = follow_up.id
        left join agenda_item i on i.id = r.item_id
        join theme on theme.id = coalesce(r.theme_id, i.theme_id) where ${seen} and ${followUp}
      union ${step} from thread join follow_up_result r on r.theme_id = thread.id
        join follow_up on follow_up.id = r.follow_up_id
        join theme on theme.id = follow_up.theme_id where ${seen} and ${followUp}
      union ${step} from thread join agenda_item i on i.theme_id = thread.id
        join follow_up_result r on r.item_id = i.id
        join follow_up on follow_up.id = r.follow_up_id
        join theme on theme.id = follow_up.theme_id where ${seen} and ${followUp}
      union ${step} from thread join year_end_decision d on d.kind = 'theme' and d.record_id = thread.id
        join theme on theme.id = d.to_record_id where ${seen} and ${known}
      union ${step} from thread join year_end_decision d on d.kind = 'theme' and d.to_record_id = thread.id
        join theme on theme.id = d.record_id where ${seen} and ${known}
      union ${step} from thread join publication p on p.kind = 'theme' and p.record_id = thread.id
        join json_each(p.view, '$.relations') r
        join theme on theme.id = r.value ->> 'themeId'
        where ${seen} and (r.value ->> 'words' <> 'Related to' or thread.depth = 0)
      union ${step} from thread join published_record f on f.kind = 'follow_up' and f.theme_id = thread.id
        join json_each(f.view, '$.results') r
        left join agenda_item i on i.id = r.value ->> 'itemId'
        join theme on theme.id = coalesce(r.value ->> 'themeId', i.theme_id) where ${seen}
      union ${step} from thread join follow_up_result u on u.theme_id = thread.id
        join published_record f on f.kind = 'follow_up' and f.record_id = u.follow_up_id
        join json_each(f.view, '$.results') r on r.value ->> 'themeId' = thread.id
        join theme on theme.id = f.theme_id where ${seen}
    )
    select id, min(depth) as depth, max(working) as working from thread
    group by id order by min(depth), id limit ${MOST_THEMES}`.execute(db);
  return rows.map(({ id, depth, working: mine }) => ({ id, depth, isWorking: mine === 1 }));
}
