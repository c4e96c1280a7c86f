import type { Actor } from "#app/domain/actor.ts";
import { mayOpenMeetingDeed } from "#app/domain/meeting/offers.ts";
import { mayProposeQuestion } from "#app/domain/question/may.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, allowed, type Verdict } from "#app/domain/verdict.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import { listAgenda, type ItemRow } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listAskedAt } from "#db/question/question-places.server.ts";
import { listAddressees } from "#db/question/questions.server.ts";

/**
 * What the table of a meeting's questions needs, and what its rows are held
 * against: the items that have a theme, what is asked there already, whom to
 * choose from, and the verdict. Undefined where the actor may not see the meeting.
 */
export async function offerMeetingQuestions(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const items = (await listAgenda(db, actor, meetingId)).flatMap(withTheme);
  const scheduled = items.filter(({ state }) => state === "scheduled");
  const verdict = mayOpenMeetingDeed("add_meeting_questions", { ...meeting, themeItems: scheduled.length }, actor);
  const of = { itemIds: scheduled.map(({ id }) => id), themeIds: scheduled.map(({ themeId }) => themeId) };
  const ref = reference("meeting", meeting.id);
  return {
    meeting: {
      id: meeting.id,
      reference: ref,
      bodyId: meeting.bodyId,
      bodyName: meeting.bodyName,
      meetsOn: meeting.meetsOn,
      dateBasis: meeting.dateBasis,
    },
    verdict: allOf(verdict, takesQuestions(scheduled, actor)),
    bodyId: meeting.bodyId,
    items: scheduled,
    asked: await listAskedAt(db, of),
    members: (await listMembersOn(db, meeting.bodyId, actor.today)).filter(({ id }) => id !== actor.personId),
    offices: await listAddressees(db),
  };
}

export type MeetingQuestions = NonNullable<Awaited<ReturnType<typeof offerMeetingQuestions>>>;

type Item = {
  id: number;
  themeId: number;
  bodyId: number;
  title: string;
  themeState: NonNullable<ItemRow["themeState"]>;
  state: ItemRow["state"];
};

function withTheme({ id, themeId, bodyId, title, themeState, state, kind }: ItemRow): Item[] {
  return kind !== "theme" || themeId === null || themeState === null
    ? []
    : [{ id, themeId, bodyId, title, themeState, state }];
}

/** Allowed while the theme of one item still takes questions; else why the first does not. */
function takesQuestions(items: readonly Item[], actor: Actor): Verdict {
  const verdicts = items.map(({ bodyId, themeState }) => mayProposeQuestion({ bodyId, state: themeState }, actor));
  return verdicts.some((verdict) => verdict.allowed) ? allowed : allOf(...verdicts);
}
