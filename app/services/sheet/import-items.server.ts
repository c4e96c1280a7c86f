import { mayEditItem } from "#app/domain/agenda-item/may.ts";
import { itemText, type ItemText } from "#app/domain/agenda-item/text.ts";
import { mayAddItemRow } from "#app/domain/sheet/new-rows.ts";
import { itemValues } from "#app/domain/sheet/values.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { listItemsOfSheet } from "#db/sheet/sheet-rows.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { editItemIn } from "#app/services/agenda-item/edit-item.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { asTheyAre, TAKEN_BACK } from "./sheet-importer.server.ts";
import type { SheetImporter } from "./sheet-importer.server.ts";
import { withdrawUnseenItemIn } from "#app/services/agenda-item/withdraw-item.server.ts";

const NEW: ItemText = {
  title: "",
  purpose: "",
  format: "agenda_item",
  minutes: 30,
  leadMemberId: null,
  reportAuthor: "",
  expectedOutcome: "",
  officerNotes: "",
  officeIds: [],
  witnessWords: [],
};

const BROUGHT_IN = "Added by an import.";

/** Items: a new row is a slot for a theme, on a meeting where one is named; moving one is a deed of its own. */
export const ITEM_IMPORTER: SheetImporter = {
  load: async (db, actor, ids) =>
    (await listItemsOfSheet(db, actor, ids)).map((item) => ({
      ...item,
      values: itemValues(item),
      verdict: mayEditItem(item, actor),
    })),

  mayAdd: mayAddItemRow,

  add: async (trx, acting, _bodyId, fields) => {
    const { themeId, meetingId, ...text } = fields;
    const of = { kind: "theme" as const, themeId: Number(themeId), meetingId: Number(meetingId) || null };
    const made = await createItemIn(trx, acting, { ...NEW, ...text, of, reasonWords: BROUGHT_IN });
    return made.id;
  },

  edit: async (trx, acting, { id, version }, fields) => {
    const item = requireRecord(await findItem(trx, acting.actor, id));
    const witnesses = await listWitnesses(trx, [id]);
    const officeIds = witnesses.flatMap(({ officeId }) => officeId ?? []);
    const witnessWords = witnesses.filter(({ officeId }) => officeId === null).map(({ words }) => words);
    await editItemIn(trx, acting, {
      ...itemText(item),
      officeIds,
      witnessWords,
      ...fields,
      itemId: id,
      version,
    });
    return asTheyAre(item, fields);
  },

  takeBack: async (trx, acting, { id, version }) => {
    const done = await withdrawUnseenItemIn(trx, acting, {
      itemId: id,
      version,
      reasonCode: "other",
      reasonWords: TAKEN_BACK,
    });
    return done.how === "variation" ? "waiting" : "done";
  },
};
