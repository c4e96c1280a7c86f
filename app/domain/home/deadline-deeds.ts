import { dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import { isNotice, NOTICE_IDS } from "#app/domain/deadline/notice-rules.ts";
import { RULES, type RuleId } from "#app/domain/deadline/rules.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import { reference } from "#app/domain/references.ts";
import type { DeskRow } from "./desk.ts";

/** A deadline that is late or near, as far as the desk needs it. */
export type NearDeadline = {
  ruleId: RuleId;
  kind: string;
  subjectId: number;
  onDay: IsoDate;
  stage: "late" | "soon";
  /** What starts it: "Meeting of Thursday 3 December 2026". */
  of: string;
  /** Where its working and its result are. */
  href: string;
};

const DRAFT_AGENDA: RuleId = "L2";
export const DRAFT_MINUTES: RuleId = "L4";
/** What brings a meeting's agenda out, one thing after the other: the desk has one row for them. */
const OF_AGENDA: readonly RuleId[] = [DRAFT_AGENDA, ...NOTICE_IDS];

/** How a deadline stands beside what meets it: "9 days late", "In 2 days". */
export function standingOf({ stage, onDay }: NearDeadline, today: IsoDate): Pick<DeskRow, "stage" | "days"> {
  return { stage, days: Math.abs(daysBetween(today, onDay)) };
}

/** Whether it is the notice of a meeting, and still in time. */
export function isNoticeSoon({ ruleId, stage }: NearDeadline): boolean {
  return isNotice(ruleId) && stage === "soon";
}

/** When the draft minutes of a meeting are due, where that is late or near. */
export function minutesDue(near: readonly NearDeadline[], meetingId: number): NearDeadline | undefined {
  return near.find(
    ({ ruleId, kind, subjectId }) => ruleId === DRAFT_MINUTES && kind === "meeting" && subjectId === meetingId,
  );
}

/**
 * Deadlines as things to do, each with the deed that meets it; those of one agenda are one thing. `withChair` are the
 * meetings whose agenda waits for the chair. That a notice is late is no row: that meeting cannot lawfully be held, and
 * an alarm says so.
 */
export function deadlineRows(near: readonly NearDeadline[], withChair: ReadonlySet<number>, today: IsoDate): DeskRow[] {
  const isOfAgenda = ({ ruleId, kind }: NearDeadline) => kind === "meeting" && OF_AGENDA.includes(ruleId);
  const ofAgenda = near.filter((one) => isOfAgenda(one) && (one.ruleId === DRAFT_AGENDA || one.stage === "soon"));
  const agendas = gatheredBy(ofAgenda, ({ subjectId }) => subjectId);
  return [
    ...[...new Set(ofAgenda.map(({ subjectId }) => subjectId))].map((meetingId) =>
      agendaRow(agendas(meetingId), withChair.has(meetingId), today),
    ),
    ...near.filter((deadline) => !isOfAgenda(deadline)).map((deadline) => otherRow(deadline, today)),
  ];
}

function agendaRow(deadlines: readonly NearDeadline[], isWithChair: boolean, today: IsoDate): DeskRow {
  const draft = deadlines.find(({ ruleId }) => ruleId === DRAFT_AGENDA);
  const notice = deadlines.find(({ ruleId }) => ruleId !== DRAFT_AGENDA);
  const first = (draft ?? notice) as NearDeadline;
  const agenda = `/meetings/${reference("meeting", first.subjectId)}/agenda`;
  const due = dueText(first);
  const row = { note: `${first.of}. ${due}`, ...standingOf(first, today) };
  if (draft) {
    const then = notice ? `; the notice goes out by ${dateText(notice.onDay)}` : "";
    return {
      ...row,
      note: row.note + then,
      words: "Send the draft agenda to the chair",
      href: `${agenda}/submission`,
      verb: "Send",
    };
  }
  if (isWithChair) return { ...row, words: "The agenda waits for the chair", href: agenda, verb: "Open" };
  return { ...row, words: "Publish the notice and agenda", href: `${agenda}/publication`, verb: "Publish" };
}

/** What no deed here meets is done elsewhere: once it is late, what became of it is asked for. */
function otherRow(deadline: NearDeadline, today: IsoDate): DeskRow {
  const { ruleId, of, href, stage } = deadline;
  const late = stage === "late";
  return {
    words: RULES[ruleId].title,
    note: `${of}. ${dueText(deadline)}`,
    href: late ? `${href}/result` : href,
    verb: late ? "Record" : "Open",
    ...standingOf(deadline, today),
  };
}

function dueText({ stage, onDay }: NearDeadline): string {
  return `${stage === "late" ? "Was due" : "Due"} by ${dateText(onDay)}`;
}
