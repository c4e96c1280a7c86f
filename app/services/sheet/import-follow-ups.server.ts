import { pick } from "#app/domain/field.ts";
import { FOLLOW_UP_TEXTS } from "#app/domain/follow-up/fields.ts";
import { mayCreateFollowUp, mayFollowUp } from "#app/domain/follow-up/may.ts";
import type { Fields } from "#app/domain/sheet/fields.ts";
import { followUpValues } from "#app/domain/sheet/values.ts";
import { findFollowUp, type FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { listFollowUpsOfSheet } from "#db/sheet/sheet-rows.server.ts";
import { createFollowUpIn } from "#app/services/follow-up/create-follow-up.server.ts";
import type { NewFollowUp } from "#app/services/follow-up/new-follow-up.server.ts";
import { editFollowUpIn } from "#app/services/follow-up/edit-follow-up.server.ts";
import { linesOf } from "#app/services/follow-up/owners-after.server.ts";
import { endFollowUpIn } from "#app/services/follow-up/end-follow-up.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { asTheyAre, TAKEN_BACK } from "./sheet-importer.server.ts";
import type { SheetImporter } from "./sheet-importer.server.ts";

/** Follow-ups: a new row is one more of the body's, with the next number of its year. */
export const FOLLOW_UP_IMPORTER: SheetImporter = {
  load: async (db, actor, ids) =>
    (await listFollowUpsOfSheet(db, actor, ids)).map((followUp) => ({
      ...followUp,
      title: followUp.wording,
      values: followUpValues(followUp),
      verdict: mayFollowUp("edit_follow_up", followUp, actor),
    })),

  mayAdd: (_fields, lookups, actor) => mayCreateFollowUp(lookups.bodyId, actor),

  add: async (trx, acting, bodyId, fields) => {
    const { id } = await createFollowUpIn(trx, acting, { ...(fields as New), bodyId });
    return id;
  },

  edit: async (trx, acting, { id, version }, fields) => {
    const now = requireRecord(await findFollowUp(trx, acting.actor, id));
    const said = pick(now, [
      ...FOLLOW_UP_TEXTS,
      "kind",
      "ownerPersonId",
      "ownerOfficeId",
      "ownerWords",
      "dueWords",
      "noticeOn",
    ]);
    const due = dueAfter(now, fields);
    await editFollowUpIn(trx, acting, { ...said, ...fields, ...due, followUpId: id, version });
    return asTheyAre(
      { ...now, ...linesOf(now) },
      { ...fields, ...("dueOn" in fields ? { dueKind: null, reviewOn: null } : {}) },
    );
  },

  takeBack: async (trx, acting, { id, version }) => {
    await endFollowUpIn(trx, acting, {
      followUpId: id,
      version,
      ending: "not_taken_forward",
      words: TAKEN_BACK,
    });
    return "done";
  },
};

type New = Omit<NewFollowUp, "bodyId"> & Fields;

/**
 * A spreadsheet says the date itself: words that change alone do not move it, and a day
 * that changes is exact. It is looked at again when it is due, as before, unless
 * an officer chose another day for that.
 */
function dueAfter(now: FollowUpRow, fields: Fields) {
  if (!("dueOn" in fields)) return { dueKind: now.dueKind, dueOn: now.dueOn, reviewOn: now.reviewOn };
  if ("dueKind" in fields) return {};
  const dueKind = fields.dueOn === null ? ("none" as const) : ("exact" as const);
  return { dueKind, reviewOn: now.reviewOn === now.dueOn ? null : now.reviewOn };
}
