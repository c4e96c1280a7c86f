import type { ExpressionBuilder } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { RecordKind } from "#app/domain/events.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { orNone } from "./readable.server.ts";
import type { Database } from "./schema.ts";

/** Leaves out what concerns a sensitive theme that this reader does not see. */
export function notOfSensitiveTheme(reader: Reader) {
  return (eb: ExpressionBuilder<Database, "event">) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom("eventSubject as concerns")
          .innerJoin("theme", "theme.id", "concerns.recordId")
          .select("theme.id")
          .whereRef("concerns.eventId", "=", "event.id")
          .where("concerns.kind", "=", "theme")
          .where("theme.sensitiveSinceAt", "is not", null)
          .where("theme.bodyId", "not in", orNone(bodiesSeenWhole(reader))),
      ),
    );
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
