import { changedFields } from "#app/domain/events.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { responseDueOn } from "#app/domain/follow-up/response-clock.ts";
import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import type { FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import {
  changeFollowUpBy,
  changeFollowUpIn,
  type FollowUpChange,
  type FollowUpChanged,
  type FollowUpInput,
} from "./change-follow-up-by.server.ts";
import { workOutDue, type DueInput } from "./work-out-due-day.server.ts";
import { requireOwner, type OwnerInput } from "./insist-owner.server.ts";

const LABELS = {
  kind: "Kind",
  wording: "Wording",
  sourceNumber: "Number in the source",
  madeByWords: "Made by",
  ownerPersonId: "Owner",
  ownerOfficeId: "Owner's office",
  ownerWords: "Owner in words",
  dueWords: "Due, in words",
  dueKind: "How exactly it is due",
  dueOn: "Due day",
  reviewOn: "Review day",
  noticeOn: "Day of notice",
};

/** These are numbers of records or codes, which tell a reader nothing. */
const WITHOUT_VALUES = ["ownerPersonId", "ownerOfficeId", "kind", "dueKind"] as const;

export type EditedFollowUp = OwnerInput &
  DueInput & {
    kind: FollowUpKind;
    wording: string;
    sourceNumber: string;
    madeByWords: string;
    dueWords: string;
    noticeOn: IsoDate | null;
  };

/**
 * Corrects what is recorded of a follow-up; the history keeps what it said
 * before. The due words are read again only where they, the kind or the day were
 * changed. Refuses by role, a stale version and an owner that is not there.
 */
export function editFollowUp(db: Db, acting: Acting, input: FollowUpInput & EditedFollowUp): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, edit(acting, input));
}

/** `editFollowUp` inside a deed that already runs: the whole deed is refused where this is. */
export function editFollowUpIn(trx: Trx, acting: Acting, input: FollowUpInput & EditedFollowUp) {
  return changeFollowUpIn(trx, acting, input, edit(acting, input));
}

function edit(acting: Acting, edited: EditedFollowUp): FollowUpChange {
  let after: Partial<FollowUpRow> = {};
  return {
    may: (followUp) => mayFollowUp("edit_follow_up", followUp, acting.actor),
    write: async (trx, followUp) => {
      if (edited.ownerPersonId !== followUp.ownerPersonId || edited.ownerOfficeId !== followUp.ownerOfficeId)
        await requireOwner(trx, followUp.bodyId, edited);
      const { kind, noticeOn } = edited;
      const fields = {
        kind,
        wording: edited.wording,
        sourceNumber: edited.sourceNumber,
        madeByWords: edited.madeByWords,
        ownerPersonId: edited.ownerPersonId,
        ownerOfficeId: edited.ownerOfficeId,
        ownerWords: edited.ownerWords,
        dueWords: edited.dueWords,
        noticeOn,
        ...(await workOutDue(trx, followUp.bodyId, followUp.madeOn ?? acting.actor.today, edited)),
        responseDueOn: responseDueOn({ kind, noticeOn }, followUp),
      };
      after = fields;
      return fields;
    },
    event: (followUp) => ({
      action: "follow_up_edited",
      particulars: { changed: changedFields<FollowUpRow>(followUp, after, LABELS, WITHOUT_VALUES) },
    }),
  };
}
