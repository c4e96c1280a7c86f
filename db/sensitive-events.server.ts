import { sql, type ExpressionBuilder } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { RecordKind } from "#app/domain/events.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { orNone } from "./readable.server.ts";
import type { Database } from "./schema.ts";

/**
 * Leaves out what concerns a sensitive theme that this reader does not see: the theme, an item of it, or a question
 * about it or put at one, or that it was merged into another. Asked of the theme as it is today, whenever it was
 * marked and the item was added.
 */
export function notOfSensitiveTheme(reader: Reader) {
  const seenWhole = sql.join(orNone(bodiesSeenWhole(reader)));
  return sql<boolean>`not exists (
    select 1 from event_subject as concerns
    left join agenda_item as its_item on concerns.kind = 'item' and its_item.id = concerns.record_id
    left join question as asked on concerns.kind = 'question' and asked.id = concerns.record_id
    left join agenda_item as asked_at on asked_at.id = asked.item_id
    left join theme_relation as merged on concerns.kind = 'theme' and merged.other_theme_id = concerns.record_id
      and merged.kind = 'merged_into' and event.action = 'theme_took_in' and merged.at = event.at
    join theme on theme.id = merged.theme_id or theme.id = case concerns.kind
      when 'theme' then concerns.record_id
      else coalesce(its_item.theme_id, asked.theme_id, asked_at.theme_id) end
    where concerns.event_id = event.id
      and theme.sensitive_since_at is not null
      and theme.body_id not in (${seenWhole}))`;
}

/**
 * What was done to a sensitive follow-up is told on its own page and in no other
 * record's history; what was done to one of a sensitive theme, only there and
 * where that theme's own history is told. A meeting's history is filtered by its reader.
 */
export function notOfSensitiveFollowUp(kind: RecordKind, recordId: number) {
  return (eb: ExpressionBuilder<Database, "event">) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom("followUp")
          .leftJoin("theme as its", "its.id", "followUp.themeId")
          .select("followUp.id")
          .whereRef("followUp.id", "=", "event.subjectId")
          .where("event.subjectKind", "=", "follow_up")
          .$if(kind === "follow_up", (others) => others.where("followUp.id", "<>", recordId))
          .where((or) =>
            or.or([
              or("followUp.sensitiveSinceAt", "is not", null),
              or.and([
                or("its.sensitiveSinceAt", "is not", null),
                ...(kind === "meeting" ? [or.lit(false)] : []),
                ...(kind === "theme" ? [or("its.id", "<>", recordId)] : []),
                ...(kind === "item"
                  ? [or.or([or("followUp.itemId", "is", null), or("followUp.itemId", "<>", recordId)])]
                  : []),
              ]),
            ]),
          ),
      ),
    );
}
