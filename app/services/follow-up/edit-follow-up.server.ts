import { changedFields } from "#app/domain/events.ts";
import { labelsOf, pick, untoldOf } from "#app/domain/field.ts";
import { FOLLOW_UP_FIELDS, FOLLOW_UP_TEXTS, type FollowUpTexts } from "#app/domain/follow-up/fields.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { OWNER, type Owner } from "#app/domain/follow-up/owner-key.ts";
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
import { keepNumbers } from "./keep-numbers.server.ts";
import { linesOf, ownersAfter } from "./owners-after.server.ts";

export type EditedFollowUp = FollowUpTexts &
  Owner &
  DueInput & {
    kind: FollowUpKind;
    noticeOn: IsoDate | null;
    /** Left out where it stays as it is. */
    laterNumbers?: string;
    otherOwners?: string;
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

type Told = FollowUpRow & ReturnType<typeof linesOf>;

function edit(acting: Acting, edited: EditedFollowUp): FollowUpChange {
  let after: Partial<Told> = {};
  return {
    may: (followUp) => mayFollowUp("edit_follow_up", followUp, acting.actor),
    write: async (trx, followUp) => {
      const { laterNumbers, otherOwners } = { ...linesOf(followUp), ...edited };
      const owners = await ownersAfter(trx, acting, followUp, { ...pick(edited, OWNER), otherOwners });
      const { kind, noticeOn } = edited;
      const fields = {
        kind,
        ...pick(edited, FOLLOW_UP_TEXTS),
        ...owners.lead,
        dueWords: edited.dueWords,
        noticeOn,
        ...(await workOutDue(trx, followUp.bodyId, followUp.madeOn ?? acting.actor.today, edited)),
        responseDueOn: responseDueOn({ kind, noticeOn }, followUp),
      };
      const isSame = laterNumbers === linesOf(followUp).laterNumbers;
      const told = isSame ? laterNumbers : await keepNumbers(trx, acting, followUp.id, laterNumbers);
      after = { ...fields, otherOwners, laterNumbers: told };
      return fields;
    },
    event: (followUp) => {
      const before = { ...followUp, ...linesOf(followUp) };
      const changed = changedFields<Told>(before, after, labelsOf(FOLLOW_UP_FIELDS), untoldOf(FOLLOW_UP_FIELDS));
      return { action: "follow_up_edited", particulars: { changed } };
    },
  };
}
