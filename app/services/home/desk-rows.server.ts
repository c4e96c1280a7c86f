import { addDays, daysBetween } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { count } from "#app/domain/event/particulars.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listAnswersDueBy } from "#db/reminder/reminder-facts.server.ts";
import type { ListOf } from "./list-of.server.ts";

/** What owners have answered and nobody has read yet. */
export function ownersAnswerRows(answers: number): DeskRow[] {
  if (answers === 0) return [];
  const words = answers === 1 ? "Read 1 owner’s answer" : `Read ${answers} owners’ answers`;
  return [{ words, note: "About follow-ups", href: "/follow-ups/answers", verb: "Read", stage: "new" }];
}

/** The written answers to these bodies that are late, in one row: of one alone, where it is recorded. */
export async function answerRows(db: Db, actor: Actor, bodyIds: number[], listOf: ListOf): Promise<DeskRow[]> {
  const late = await listAnswersDueBy(db, bodyIds, addDays(actor.today, -1));
  const [first] = late;
  if (!first) return [];
  const row = {
    words: `Ask for ${count(late.length, "late written answer")}`,
    note: first.text,
    stage: "late" as const,
  };
  if (late.length > 1) return [{ ...row, href: listOf("/questions?due=overdue"), verb: "Ask", many: late.length }];
  const href = `/questions/${reference("question", first.id)}`;
  return [{ ...row, href, verb: "Ask", days: daysBetween(first.dueOn ?? actor.today, actor.today) }];
}
