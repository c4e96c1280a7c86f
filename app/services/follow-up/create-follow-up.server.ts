import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { mayHaveBeenMade } from "#app/domain/follow-up/input.ts";
import { FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import { responseDueOn } from "#app/domain/follow-up/response-clock.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { getFollowUpRules, insertFollowUp, nextFollowUpNumber } from "#db/follow-up/follow-ups.server.ts";
import { replaceOtherOwners } from "#db/follow-up/other-owners.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { workOutDue } from "./work-out-due-day.server.ts";
import { keepNumbers } from "./keep-numbers.server.ts";
import { placeFollowUp } from "./place-follow-up.server.ts";
import { requireOwners } from "./require-owner.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { requireOtherItem, saveOtherPlaces } from "./other-places.server.ts";
import { trackTheme } from "#app/services/theme/track-theme.server.ts";
import { type NewFollowUp, ownersOf, textsOf } from "./new-follow-up.server.ts";

export type FollowUpCreated = { reference: string; id: number };

/**
 * Adds a follow-up where it was said: at an item, a question, a meeting, on a
 * theme, or in a body. It gets the next number of its municipal year. Refuses by
 * role and where the owner is not there to be chosen; what the actor cannot see
 * throws `NoSuchRecord`.
 */
export function createFollowUp(db: Db, acting: Acting, input: NewFollowUp): Promise<Outcome<FollowUpCreated>> {
  return runDeedFor(db, acting, (trx) => createFollowUpIn(trx, acting, input));
}

/** `createFollowUp` inside a deed that already runs: the whole deed is refused where this is. */
export async function createFollowUpIn(trx: Trx, acting: Acting, input: NewFollowUp): Promise<FollowUpCreated> {
  const { actor } = acting;
  const place = await placeFollowUp(trx, actor, input);
  requireVerdict(mayCreateFollowUp(place.bodyId, actor));
  requireVerdict(mayHaveBeenMade(input.madeOn ?? null, place.meetsOn, actor.today));
  const { lead, others } = await requireOwners(trx, place.bodyId, ownersOf(input), actor.today, input.knownOwners);
  for (const itemId of input.otherItemIds ?? []) await requireOtherItem(trx, actor, place.bodyId, itemId);

  const rules = await getFollowUpRules(trx, place.bodyId);
  const madeOn = input.madeOn ?? place.meetsOn ?? actor.today;
  const startYear = yearOf(madeOn, rules);
  const { kind, wording, noticeOn = null } = input;
  const id = await insertFollowUp(trx, {
    bodyId: place.bodyId,
    startYear,
    number: await nextFollowUpNumber(trx, place.bodyId, startYear),
    kind,
    themeId: place.themeId,
    itemId: place.itemId,
    meetingId: place.meetingId,
    questionId: place.questionId,
    ...textsOf(input),
    madeOn,
    ...lead,
    ...(await workOutDue(trx, place.bodyId, madeOn, input)),
    noticeOn,
    responseDueOn: responseDueOn({ kind, noticeOn }, rules),
    createdAt: acting.now,
  });
  await replaceOtherOwners(trx, id, others);
  await keepNumbers(trx, acting, id, input.laterNumbers ?? "");
  await saveOtherPlaces(trx, id, place.itemId, input.otherItemIds ?? []);
  await trackTheme(trx, place.themeId, acting.now);
  const ref = reference("follow_up", id);
  await writeEvent(trx, acting, {
    action: "follow_up_created",
    subject: { kind: "follow_up", id, version: 1 },
    about: about(
      ["theme", place.themeId],
      ["item", place.itemId],
      ["meeting", place.meetingId],
      ["question", place.questionId],
    ),
    bodyId: place.bodyId,
    particulars: { reference: ref, title: wording, to: FOLLOW_UP_KINDS[kind].words.toLowerCase() },
  });
  return { reference: ref, id };
}
