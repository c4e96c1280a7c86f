import type { AttendancePart, InterestKind } from "#app/domain/meeting-record/attendance.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { AnswerResult } from "#app/domain/question/answers.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import { raiseQuestion } from "#app/services/question/raise-question.server.ts";
import { recordAnswer } from "#app/services/question/record-answer.server.ts";
import { recordAttendance } from "#app/services/meeting-record/record-attendance.server.ts";
import { recordDeclaration } from "#app/services/meeting-record/record-declaration.server.ts";
import { recordOutcome } from "#app/services/meeting-record/record-outcome.server.ts";
import { DEMO_PEOPLE, type DemoPersonKey } from "./people.ts";
import { DEMO_OFFICES, type DemoOfficeKey } from "./bodies.ts";
import type { Stage } from "./stage.server.ts";

type Attendee = DemoPersonKey | DemoOfficeKey | { words: string; for?: DemoPersonKey };

/** The officer records who was at a meeting. */
export async function attendance(
  stage: Stage,
  who: DemoPersonKey,
  meeting: string,
  list: Partial<Record<AttendancePart, readonly Attendee[]>>,
): Promise<void> {
  const entries = (Object.keys(list) as AttendancePart[]).flatMap((part) =>
    (list[part] ?? []).map((attendee) => ({ ...partyOf(stage, attendee), id: null, version: 0, part })),
  );
  const input = { meetingId: stage.id(meeting), entries, because: "" };
  await stage.does(who, (acting) => recordAttendance(stage.db, acting, input));
}

/** The officer records an interest that a member declared in an item. */
export async function declaration(
  stage: Stage,
  who: DemoPersonKey,
  meeting: string,
  declared: { by: DemoPersonKey; item: string; interest: InterestKind; words: string; left?: string },
): Promise<void> {
  await stage.does(who, (acting) =>
    recordDeclaration(stage.db, acting, {
      meetingId: stage.id(meeting),
      itemId: stage.id(declared.item),
      who: DEMO_PEOPLE[declared.by].name,
      interest: declared.interest,
      interestWords: declared.words,
      leftAt: declared.left ?? "",
    }),
  );
}

export type DemoOutcome = { code: OutcomeCode; resolved?: string; inWelsh?: string; minute?: string; said?: string };

/** The officer records what an item led to: one of the story, or the meeting's standing business by its title. */
export async function outcome(
  stage: Stage,
  who: DemoPersonKey,
  item: string | { meeting: string; title: string },
  { code, resolved = "", inWelsh = "", minute = "", said = "" }: DemoOutcome,
): Promise<void> {
  const itemId = typeof item === "string" ? stage.id(item) : await standingItem(stage, item);
  await stage.does(who, (acting) =>
    recordOutcome(stage.db, acting, {
      itemId,
      version: 0,
      code,
      resolutionWords: resolved,
      welsh: { resolution: inWelsh },
      minuteNumber: minute,
      discussionWords: said,
    }),
  );
}

/** The usual business of a meeting: apologies, the minutes, no public questions, the programme noted. */
export async function usualBusiness(
  stage: Stage,
  who: DemoPersonKey,
  meeting: string,
  said: Partial<Record<string, DemoOutcome>> = {},
): Promise<void> {
  const business: Record<string, DemoOutcome> = {
    "Apologies and declarations of interest": { code: "noted", said: "Apologies were received." },
    "Minutes and matters arising": {
      code: "correct_record",
      resolved: "Resolved: that the minutes of the last meeting be signed as a correct record.",
    },
    "Public questions": { code: "none_recorded", said: "No notice of a question had been given." },
    "Work programme": { code: "noted", resolved: "Resolved: that the work programme be noted." },
    ...said,
  };
  for (const [title, words] of Object.entries(business)) {
    if (words) await outcome(stage, who, { meeting, title }, words);
  }
}

export type DemoAnswer = {
  result: AnswerResult;
  by: DemoOfficeKey;
  text: string;
  kind?: "written" | "added_after" | "holding";
  dueWords?: string;
};

/** The officer records the answer to a theme's question, counted from 0; one given at the item puts it too. */
export async function answer(
  stage: Stage,
  who: DemoPersonKey,
  question: string,
  { result, by, text, kind, dueWords }: DemoAnswer,
  item?: string,
): Promise<void> {
  const questionId = stage.id(question);
  const version = await stage.version("question", questionId);
  await stage.does(who, (acting) =>
    recordAnswer(stage.db, acting, {
      questionId,
      version,
      kind: kind ?? "minuted",
      result,
      text,
      answeredByOfficeId: stage.cast.offices[by],
      ...(kind ? { answeredOn: acting.actor.today } : {}),
      ...(item ? { itemId: stage.id(item) } : {}),
      ...(dueWords ? { dueWords } : {}),
    }),
  );
}

/** The officer records a question that was asked on the day. */
export async function asked(
  stage: Stage,
  who: DemoPersonKey,
  question: { name: string; item: string; by: DemoPersonKey; to: DemoOfficeKey; text: string },
): Promise<void> {
  const { reference } = await stage.does(who, (acting) =>
    raiseQuestion(stage.db, acting, {
      itemId: stage.id(question.item),
      text: question.text,
      kind: "oral",
      asker: { personId: stage.cast.people[question.by], officeId: null, words: "" },
      addressee: { personId: null, officeId: stage.cast.offices[question.to], words: "" },
    }),
  );
  stage.keep(question.name, reference);
}

/** The officer publishes what came of a meeting that was held. */
export async function publishMeeting(stage: Stage, who: DemoPersonKey, meeting: string): Promise<void> {
  const meetingId = stage.id(meeting);
  const version = await stage.version("meeting", meetingId);
  await stage.does(who, (acting) => publishRecord(stage.db, acting, { meetingId, version }));
}

function partyOf({ cast }: Stage, attendee: Attendee) {
  const nobody = { personId: null, officeId: null, words: "", forPersonId: null, forWords: "" };
  if (typeof attendee !== "string") {
    const forPersonId = attendee.for ? cast.people[attendee.for] : null;
    return { ...nobody, words: attendee.words, forPersonId };
  }
  if (attendee in DEMO_OFFICES) return { ...nobody, officeId: cast.offices[attendee as DemoOfficeKey] };
  return { ...nobody, personId: cast.people[attendee as DemoPersonKey] };
}

async function standingItem(stage: Stage, { meeting, title }: { meeting: string; title: string }) {
  const { id } = await stage.db
    .selectFrom("agendaItem")
    .select("id")
    .where("meetingId", "=", stage.id(meeting))
    .where("title", "=", title)
    .executeTakeFirstOrThrow();
  return id;
}
