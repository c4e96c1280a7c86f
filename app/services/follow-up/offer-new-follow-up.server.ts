import { meetingDay } from "#app/domain/meeting/day.ts";
import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { listOwnerChoices } from "./list-owner-choices.server.ts";

type Room = { reference: string; title: string; bodyId: number };

/** Where a follow-up may be made in place, and how that record is found and named. */
const ROOMS = {
  item: async (db: Db, actor: Actor, id: number): Promise<Room | undefined> => {
    const item = await findItem(db, actor, id);
    return item && { reference: reference("item", id), title: item.title, bodyId: item.bodyId };
  },
  theme: async (db: Db, actor: Actor, id: number): Promise<Room | undefined> => {
    const theme = await findTheme(db, actor, id);
    return theme && { reference: reference("theme", id), title: theme.title, bodyId: theme.bodyId };
  },
  question: async (db: Db, actor: Actor, id: number): Promise<Room | undefined> => {
    const question = await findQuestion(db, actor, id);
    return question && { reference: reference("question", id), title: question.text, bodyId: question.bodyId };
  },
  meeting: async (db: Db, actor: Actor, id: number): Promise<Room | undefined> => {
    const meeting = await findMeeting(db, actor, id);
    return (
      meeting && {
        reference: reference("meeting", id),
        title: `${meeting.bodyName}, ${meetingDay(meeting)}`,
        bodyId: meeting.bodyId,
      }
    );
  },
};

export type FollowUpRoom = keyof typeof ROOMS;

/** What the page that adds a follow-up in place needs: the record it was said at, whom it may be for, the verdict. */
export async function offerNewFollowUp(db: Db, actor: Actor, of: FollowUpRoom, id: number) {
  const room = await ROOMS[of](db, actor, id);
  if (!room) return undefined;
  const verdict = mayCreateFollowUp(room.bodyId, actor);
  return {
    of,
    reference: room.reference,
    title: room.title,
    verdict,
    choices: verdict.allowed ? await listOwnerChoices(db, actor, room.bodyId) : { people: [], offices: [] },
  };
}
