import { filledIn, type EventAction, type RecordKind, type ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findFollowUp, updateFollowUp, type FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { trackTheme } from "#app/services/theme/track-theme.server.ts";

/** What every change of a follow-up is asked for: which, and the version its form was rendered from. */
export type FollowUpInput = { followUpId: number; version: number };

export type FollowUpChanged = Promise<Outcome<{ reference: string; id: number }>>;

type Fields = Partial<Omit<New<"followUp">, "id" | "bodyId" | "version">>;

export type FollowUpChange = {
  may: (followUp: FollowUpRow) => Verdict;
  /** What else refuses, and what else is written, before the follow-up itself; its fields. */
  write: (trx: Trx, followUp: FollowUpRow) => Promise<Fields> | Fields;
  reason?: string | undefined;
  event: (followUp: FollowUpRow) => ToldEvent<EventAction, "reference"> & {
    about?: readonly { kind: RecordKind; id: number }[];
  };
};

/**
 * The one way a follow-up changes: loads it as the actor sees it, asks the rule,
 * refuses a form from an older version, writes the change, its theme's state and
 * its event together. One that the actor cannot see throws `NoSuchRecord`.
 */
export function changeFollowUpBy(
  db: Db,
  acting: Acting,
  input: FollowUpInput,
  change: FollowUpChange,
): FollowUpChanged {
  return runDeedFor(db, acting, (trx) => changeFollowUpIn(trx, acting, input, change));
}

/** `changeFollowUpBy` inside a deed that already runs: the whole deed is refused where this is. */
export async function changeFollowUpIn(
  trx: Trx,
  acting: Acting,
  input: FollowUpInput,
  change: FollowUpChange,
): Promise<{ reference: string; id: number }> {
  const followUp = requireRecord(await findFollowUp(trx, acting.actor, input.followUpId));
  const subject = { kind: "follow_up", id: followUp.id, version: followUp.version } as const;
  await requireCurrent(trx, subject, input.version, change.may(followUp));
  const fields = await change.write(trx, followUp);

  await updateFollowUp(trx, followUp.id, fields);
  await trackTheme(trx, followUp.themeId, acting.now);
  const ref = reference("follow_up", followUp.id);
  const { about: also = [], ...event } = change.event(followUp);
  await writeEvent(trx, acting, {
    ...filledIn(event, { reference: ref }),
    subject: { ...subject, version: followUp.version + 1 },
    about: [...about(["theme", followUp.themeId], ["item", followUp.itemId], ["meeting", followUp.meetingId]), ...also],
    bodyId: followUp.bodyId,
    reason: change.reason,
  });
  return { reference: ref, id: followUp.id };
}
