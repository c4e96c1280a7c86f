import type { IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpKind, ResponseKind } from "#app/domain/follow-up/states.ts";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { endFollowUp } from "#app/services/follow-up/end-follow-up.server.ts";
import { startFromFollowUp } from "#app/services/follow-up/start-from-follow-up.server.ts";
import { markFollowUpSensitive } from "#app/services/follow-up/mark-follow-up-sensitive.server.ts";
import { pauseFollowUp } from "#app/services/follow-up/pause-follow-up.server.ts";
import { reportFollowUp } from "#app/services/follow-up/report-follow-up.server.ts";
import { respondFollowUp } from "#app/services/follow-up/respond-follow-up.server.ts";
import type { DemoOfficeKey } from "./bodies.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";

export type DemoFollowUp = {
  name: string;
  kind: FollowUpKind;
  wording: string;
  item: string;
  question?: string;
  /** The number that the minutes gave it; they begin again at 1 at each meeting. */
  number?: string;
  owner?: DemoOfficeKey;
  person?: DemoPersonKey;
  due?: string;
  noticeOn?: IsoDate;
};

/** The officer records what was recommended, asked or promised at an item. */
export async function promised(stage: Stage, who: DemoPersonKey, followUp: DemoFollowUp): Promise<void> {
  const { id } = await stage.does(who, (acting) =>
    createFollowUp(stage.db, acting, {
      kind: followUp.kind,
      wording: followUp.wording,
      itemId: stage.id(followUp.item),
      questionId: followUp.question ? stage.id(followUp.question) : null,
      sourceNumber: followUp.number ?? "",
      ownerOfficeId: followUp.owner ? stage.cast.offices[followUp.owner] : null,
      ownerPersonId: followUp.person ? stage.cast.people[followUp.person] : null,
      dueWords: followUp.due ?? "",
      noticeOn: followUp.noticeOn ?? null,
    }),
  );
  stage.ids.set(followUp.name, id);
}

/** The officer records what was reported of it, at a meeting of the story or between meetings. */
export async function reported(
  stage: Stage,
  who: DemoPersonKey,
  name: string,
  report: { text: string; state?: "in_progress" | "not_started" | "paused"; meeting?: string; on?: IsoDate },
): Promise<void> {
  const input = await followUpInput(stage, name);
  await stage.does(who, (acting) =>
    reportFollowUp(stage.db, acting, {
      ...input,
      text: report.text,
      state: report.state ?? "in_progress",
      reportedOn: report.on ?? acting.actor.today,
      meetingId: report.meeting ? stage.id(report.meeting) : null,
    }),
  );
}

export type DemoResponse = {
  response: ResponseKind;
  by: DemoOfficeKey;
  text: string;
  reason?: string;
  plan?: string;
};

/** The officer records what its addressee answered. */
export async function responded(
  stage: Stage,
  who: DemoPersonKey,
  name: string,
  { response, by, text, reason = "", plan = "" }: DemoResponse,
): Promise<void> {
  const input = await followUpInput(stage, name);
  await stage.does(who, (acting) =>
    respondFollowUp(stage.db, acting, {
      ...input,
      response,
      text,
      reasonWords: reason,
      planWords: plan,
      responderOfficeId: stage.cast.offices[by],
      responderWords: "",
      respondedOn: acting.actor.today,
    }),
  );
}

/** The officer marks it as done. */
export async function completed(stage: Stage, who: DemoPersonKey, name: string, words: string): Promise<void> {
  const input = { ...(await followUpInput(stage, name)), words };
  await stage.does(who, (acting) => completeFollowUp(stage.db, acting, input));
}

/** The officer pauses it, saying what it waits for. */
export async function paused(stage: Stage, who: DemoPersonKey, name: string, words: string): Promise<void> {
  const input = { ...(await followUpInput(stage, name)), words };
  await stage.does(who, (acting) => pauseFollowUp(stage.db, acting, input));
}

/** The officer closes it undone: because another took its place, or with a reason alone. */
export async function ended(
  stage: Stage,
  who: DemoPersonKey,
  name: string,
  words: string,
  supersededBy?: string,
): Promise<void> {
  const input = {
    ...(await followUpInput(stage, name)),
    words,
    ...(supersededBy
      ? { ending: "superseded" as const, supersededById: stage.id(supersededBy) }
      : { ending: "not_taken_forward" as const }),
  };
  await stage.does(who, (acting) => endFollowUp(stage.db, acting, input));
}

/** The officer marks it as sensitive. */
export async function withheld(stage: Stage, who: DemoPersonKey, name: string, words: string): Promise<void> {
  const input = { ...(await followUpInput(stage, name)), words };
  await stage.does(who, (acting) => markFollowUpSensitive(stage.db, acting, input));
}

/** The officer proposes a theme that comes of it; it is kept under its own name. */
export async function ledOn(
  stage: Stage,
  who: DemoPersonKey,
  name: string,
  theme: { name: string; title: string; why: string },
): Promise<void> {
  const start = { to: "theme" as const, title: theme.title, whyItMatters: theme.why };
  const input = { ...(await followUpInput(stage, name)), start };
  const { made } = await stage.does(who, (acting) => startFromFollowUp(stage.db, acting, input));
  stage.keep(theme.name, made);
}

/** A follow-up of the story and the version it has now. */
export async function followUpInput(stage: Stage, name: string) {
  const followUpId = stage.id(name);
  return { followUpId, version: await stage.version("followUp", followUpId) };
}
