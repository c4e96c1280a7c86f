import { z } from "zod";
import { deedAction, deedLoader, ITEM, MEETING, QUESTION, THEME } from "#app/http/deed-route.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { offerNewFollowUp, type FollowUpRoom } from "#app/services/follow-up/offer-new-follow-up.server.ts";
import { FollowUpShape, followUpHoldsTogether } from "./follow-up-shapes.server.ts";

export const NewFollowUp = z.object(FollowUpShape).superRefine(followUpHoldsTogether);

const ROOMS = { item: ITEM, theme: THEME, question: QUESTION, meeting: MEETING };

/** The loader of the page that adds a follow-up to such a record. */
export function newFollowUpLoader(room: FollowUpRoom) {
  return deedLoader<Record<string, number>, NonNullable<Awaited<ReturnType<typeof offerNewFollowUp>>>>(
    ROOMS[room],
    ({ db, actor, ...keys }) => offerNewFollowUp(db, actor, room, keys[`${room}Id`] as number),
  );
}

/** The action of that page: adds it and goes to its own page. */
export function newFollowUpAction(room: FollowUpRoom) {
  return deedAction<Record<string, number>, typeof NewFollowUp, { reference: string }>(
    ROOMS[room],
    NewFollowUp,
    createFollowUp,
    (done) => ({ to: `/follow-ups/${done.reference}`, say: `${done.reference} has been added.` }),
  );
}
