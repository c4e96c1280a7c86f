import { expressionBuilder, sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
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
 * and only by links that they see: their own bodies', or published ones. Each theme
 * is walked once: one query a step, and at most `MOST_STEPS` steps.
 */
export async function listThread(db: Kysely<Database>, reader: Reader, themeId: number): Promise<ThreadTheme[]> {
  const thread = new Map<number, ThreadTheme>();
  let reached = await themeSeen(db, reader, { themeId });
  for (let depth = 0; reached.length > 0; depth += 1) {
    for (const { id, working } of reached) thread.set(id, { id, depth, isWorking: working === 1 });
    if (depth === MOST_STEPS || thread.size >= MOST_THEMES) break;
    const from = JSON.stringify(reached.map(({ id, working }) => [id, working]));
    const most = MOST_THEMES + thread.size;
    const next = await stepFrom(db, reader, { from, isFirst: depth === 0 ? 1 : 0, most });
    reached = next.filter(({ id }) => !thread.has(id));
  }
  return [...thread.values()].slice(0, MOST_THEMES);
}

type Reached = { id: number; working: 0 | 1 };

const themeSeen = readyForReader((db: Kysely<Database>, reader, { themeId }: { themeId: number }) => {
  const { working, seen } = conditionsFor(reader);
  const theme = sql<Reached>`select theme.id, ${working} as working from theme where theme.id = ${themeId} and ${seen}`;
  return { compile: () => theme.compile(db) };
});

/** Whether a theme is in the reader's working record, and whether they see it at all. */
function conditionsFor(reader: Reader) {
  const working = readableThemes(reader)(expressionBuilder<Database, "theme">());
  return {
    working: sql`(${working})`,
    seen: sql`(${working} or exists (
      select 1 from publication where publication.kind = 'theme' and publication.record_id = theme.id))`,
  };
}

/**
 * The themes that stand one link away from those reached so far. `cross join` keeps the order as it is written: from
 * the thread along its links, never from all themes there are.
 */
const stepFrom = readyForReader(
  (db: Kysely<Database>, reader, given: { from: string; isFirst: 0 | 1; most: number }) => {
    const { working, seen } = conditionsFor(reader);
    const followUp = readableFollowUps(reader)(expressionBuilder<Database, "followUp">());
    const step = sql`select theme.id, ${working} as working`;
    const known = sql`(thread.working = 1 or ${working})`;
    const { from, isFirst, most } = given;
    const oneAway = sql<Reached>`
    with thread(id, working) as (select value ->> 0, value ->> 1 from json_each(${from}))
    ${step} from thread cross join theme_relation r on r.theme_id = thread.id
      cross join theme on theme.id = r.other_theme_id where ${seen} and ${known} and (r.kind <> 'related' or ${isFirst})
    union ${step} from thread cross join theme_relation r on r.other_theme_id = thread.id
      cross join theme on theme.id = r.theme_id where ${seen} and ${known} and (r.kind <> 'related' or ${isFirst})
    union ${step} from thread cross join follow_up on follow_up.theme_id = thread.id
      cross join follow_up_result r on r.follow_up_id = follow_up.id
      left join agenda_item i on i.id = r.item_id
      cross join theme on theme.id = coalesce(r.theme_id, i.theme_id) where ${seen} and ${followUp}
    union ${step} from thread cross join follow_up_result r on r.theme_id = thread.id
      cross join follow_up on follow_up.id = r.follow_up_id
      cross join theme on theme.id = follow_up.theme_id where ${seen} and ${followUp}
    union ${step} from thread cross join agenda_item i on i.theme_id = thread.id
      cross join follow_up_result r on r.item_id = i.id
      cross join follow_up on follow_up.id = r.follow_up_id
      cross join theme on theme.id = follow_up.theme_id where ${seen} and ${followUp}
    union ${step} from thread cross join year_end_decision d on d.kind = 'theme' and d.record_id = thread.id
      cross join theme on theme.id = d.to_record_id where ${seen} and ${known}
    union ${step} from thread cross join year_end_decision d on d.kind = 'theme' and d.to_record_id = thread.id
      cross join theme on theme.id = d.record_id where ${seen} and ${known}
    union ${step} from thread cross join publication p on p.kind = 'theme' and p.record_id = thread.id
      cross join json_each(p.view, '$.relations') r
      cross join theme on theme.id = r.value ->> 'themeId'
      where ${seen} and (r.value ->> 'words' <> 'Related to' or ${isFirst})
    union ${step} from thread cross join published_record f on f.kind = 'follow_up' and f.theme_id = thread.id
      cross join json_each(f.view, '$.results') r
      left join agenda_item i on i.id = r.value ->> 'itemId'
      cross join theme on theme.id = coalesce(r.value ->> 'themeId', i.theme_id) where ${seen}
    union ${step} from thread cross join follow_up_result u on u.theme_id = thread.id
      cross join published_record f on f.kind = 'follow_up' and f.record_id = u.follow_up_id
      cross join json_each(f.view, '$.results') r on r.value ->> 'themeId' = thread.id
      cross join theme on theme.id = f.theme_id where ${seen}
    order by 1 limit ${most}`;
    return { compile: () => oneAway.compile(db) };
  },
);
