import { deadlineOffers, mayRemoveResult, mayRecordResult } from "#app/domain/deadline/may.ts";
import { arithmeticText, type Arithmetic } from "#app/domain/deadline/arithmetic.ts";
import type { CountingCalendar } from "#app/domain/deadline/counting.ts";
import { deadlinePath } from "#app/domain/deadline/keys.ts";
import { DAY_PROFILE_LABELS } from "#app/domain/deadline/law.ts";
import { arithmeticOfOccasion } from "#app/domain/deadline/occasions.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { readDeadline } from "./read-deadline.server.ts";

export type DeadlinePage = NonNullable<Awaited<ReturnType<typeof offerDeadline>>>;

/** The page of one deadline: its working, the rule as it binds the body, what started it, how it ended, and what may be done. */
export async function offerDeadline(db: Db, actor: Actor, asked: { slug: string; key: string }) {
  const read = await readDeadline(db, actor, asked);
  if (!read) return undefined;
  const { deadline, applied, body, occasion } = read;
  const home = deadlinePath(body.slug, deadline.key);
  return {
    deadline,
    home,
    rule: {
      ...applied.rule,
      counted: arithmeticText(arithmeticOfOccasion(applied, occasion?.period ?? null)),
    },
    local: { setBy: applied.setBy, words: applied.words },
    calendar: calendarOf(applied.arithmetic, body.calendar),
    occasion,
    verdict: mayRecordResult(body.id, null, actor),
    removal: mayRemoveResult(deadline, actor),
    offers: deadlineOffers(deadline, { home, body, occasion }, actor),
  };
}

/** Which days count, where the rule counts working or clear days; null where it takes every day or names one. */
function calendarOf({ kind }: Arithmetic, { profile, added }: CountingCalendar) {
  if (kind === "clear_working_days_before") return { words: DAY_PROFILE_LABELS[profile], added: added.length };
  if (!kind.includes("working_days")) return null;
  return { words: DAY_PROFILE_LABELS.weekends_and_bank_holidays, added: added.length };
}
