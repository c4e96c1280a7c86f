import { expressionBuilder, sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { jsonEntries, jsonNumber, jsonText } from "#db/engine/json.server.ts";
import { joinNext } from "#db/engine/plan.server.ts";
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
    const from = JSON.stringify(reached.map(({ id, working }) => ({ id, working })));
    const most = MOST_THEMES + thread.size;
    const next = await stepFrom(db, reader, { from, isFirst: depth === 0 ? 1 : 0, most });
    reached = next.filter(({ id }) => !thread.has(id));
  }
  return [...thread.values()].slice(0, MOST_THEMES);
}

type Reached = { id: number; working: 0 | 1 };

const themeSeen = readyForReader((db: Kysely<Database>, reader, { themeId }: { themeId: number }) => {
  const { working, seen } = conditionsFor(reader);
  const theme = sql<Reached>`select theme.id, case when ${working} then 1 else 0 end as working from theme where theme.id = ${themeId} and ${seen}`;
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
 * The themes that stand one link away from those reached so far. `joinNext` keeps the order as it is written: from
 * the thread along its links, never from all themes there are.
 */
const stepFrom = readyForReader(
  (db: Kysely<Database>, reader, given: { from: string; isFirst: 0 | 1; most: number }) => {
    const { working, seen } = conditionsFor(reader);
    const followUp = readableFollowUps(reader)(expressionBuilder<Database, "followUp">());
    const step = sql`select theme.id, case when ${working} then 1 else 0 end as working`;
    const known = sql`(thread.working = 1 or ${working})`;
    const { from, isFirst, most } = given;
    const first = sql`cast(${isFirst} as integer) = 1`;
    const entry = sql`reached.value`;
    const results = jsonEntries(sql`f.view`, "results");
    const resultTheme = jsonNumber(sql`r.value`, "themeId");
    const oneAway = sql<Reached>`
    with thread as (select ${jsonNumber(entry, "id")} as id, ${jsonNumber(entry, "working")} as working
      from ${jsonEntries(sql`${from}`)} as reached)
    ${step} from thread ${joinNext} theme_relation r on r.theme_id = thread.id
      ${joinNext} theme on theme.id = r.other_theme_id where ${seen} and ${known} and (r.kind <> 'related' or ${first})
    union ${step} from thread ${joinNext} theme_relation r on r.other_theme_id = thread.id
      ${joinNext} theme on theme.id = r.theme_id where ${seen} and ${known} and (r.kind <> 'related' or ${first})
    union ${step} from thread ${joinNext} follow_up on follow_up.theme_id = thread.id
      ${joinNext} follow_up_result r on r.follow_up_id = follow_up.id
      left join agenda_item i on i.id = r.item_id
      ${joinNext} theme on theme.id = coalesce(r.theme_id, i.theme_id) where ${seen} and ${followUp}
    union ${step} from thread ${joinNext} follow_up_result r on r.theme_id = thread.id
      ${joinNext} follow_up on follow_up.id = r.follow_up_id
      ${joinNext} theme on theme.id = follow_up.theme_id where ${seen} and ${followUp}
    union ${step} from thread ${joinNext} agenda_item i on i.theme_id = thread.id
      ${joinNext} follow_up_result r on r.item_id = i.id
      ${joinNext} follow_up on follow_up.id = r.follow_up_id
      ${joinNext} theme on theme.id = follow_up.theme_id where ${seen} and ${followUp}
    union ${step} from thread ${joinNext} year_end_decision d on d.kind = 'theme' and d.record_id = thread.id
      ${joinNext} theme on theme.id = d.to_record_id where ${seen} and ${known}
    union ${step} from thread ${joinNext} year_end_decision d on d.kind = 'theme' and d.to_record_id = thread.id
      ${joinNext} theme on theme.id = d.record_id where ${seen} and ${known}
    union ${step} from thread ${joinNext} publication p on p.kind = 'theme' and p.record_id = thread.id
      cross join ${jsonEntries(sql`p.view`, "relations")} as r
      ${joinNext} theme on theme.id = ${jsonNumber(sql`r.value`, "themeId")}
      where ${seen} and (${jsonText(sql`r.value`, "words")} <> 'Related to' or ${first})
    union ${step} from thread ${joinNext} published_record f on f.kind = 'follow_up' and f.theme_id = thread.id
      cross join ${results} as r
      left join agenda_item i on i.id = ${jsonNumber(sql`r.value`, "itemId")}
      ${joinNext} theme on theme.id = coalesce(${resultTheme}, i.theme_id) where ${seen}
    union ${step} from thread ${joinNext} follow_up_result u on u.theme_id = thread.id
      ${joinNext} published_record f on f.kind = 'follow_up' and f.record_id = u.follow_up_id
      ${joinNext} ${results} as r on ${resultTheme} = thread.id
      ${joinNext} theme on theme.id = f.theme_id where ${seen}
    order by 1 limit ${most}`;
    return { compile: () => oneAway.compile(db) };
  },
);
