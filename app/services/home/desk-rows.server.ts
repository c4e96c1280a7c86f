import { type Actor } from "#app/domain/actor.ts";
import { count } from "#app/domain/event/particulars.ts";
import { lateCount, LATENESS_LIST } from "#app/domain/follow-up/lateness.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import type { Db } from "#db/open.server.ts";
import { readAnswersDue } from "#app/services/reminder/read-due-facts.server.ts";
import type { Task } from "./home-task.server.ts";
import type { readDueFollowUps } from "./due-follow-ups.server.ts";

/** The follow-ups that are late, by what is late of them, each with the list that it is the length of. */
export function followUpRows({ lateOf, first }: Awaited<ReturnType<typeof readDueFollowUps>>): DeskRow[] {
  const [oldest] = first;
  return LATENESS_LIST.filter((lateness) => lateOf[lateness] > 0).map((lateness) => ({
    words:
      lateness === "work"
        ? `Chase ${count(lateOf.work, "late follow-up")}`
        : `Ask for ${lateOf.reply === 1 ? "1 late reply" : `${lateOf.reply} late replies`}`,
    note: lateness === "work" && oldest ? `First: ${oldest.words.replace(/^F-\d+ /, "")}, ${oldest.note}` : "",
    href: lateCount(lateness, lateOf[lateness]).href,
    verb: "Chase",
    stage: "late",
    many: lateOf[lateness],
  }));
}

/** What owners have answered and nobody has read yet. */
export function ownersAnswerRows(answers: number): DeskRow[] {
  if (answers === 0) return [];
  const words = answers === 1 ? "Read 1 owner’s answer" : `Read ${answers} owners’ answers`;
  return [{ words, note: "About follow-ups", href: "/follow-ups/answers", verb: "Read", stage: "new" }];
}

/** A task as a row of the desk. */
export function taskRow({ words, note, href }: Task, verb: string, stage: "first" | "open"): DeskRow {
  return { words, note: note ?? "", href, verb, stage };
}

/** Written answers that are late or near, in one row each way. */
export async function answerRows(db: Db, actor: Actor, bodyIds: number[]): Promise<DeskRow[]> {
  const answers = await readAnswersDue(db, bodyIds, actor.today);
  const late = answers.filter(({ dueOn }) => dueOn < actor.today).length;
  if (late === 0) return [];
  const href = "/questions?due=overdue";
  return [
    { words: `Ask for ${count(late, "written answer")}`, note: "", href, verb: "Ask", stage: "late", many: late },
  ];
}
