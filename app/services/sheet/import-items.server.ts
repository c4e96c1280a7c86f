import { mayEditItem } from "#app/domain/agenda-item/may.ts";
import type { ItemText } from "#app/domain/agenda-item/text.ts";
import type { PresentRecord } from "#app/domain/sheet/compare.ts";
import { mayAddItemRow } from "#app/domain/sheet/new-rows.ts";
import { rowMove, type RowItem } from "#app/domain/sheet/row-moves.ts";
import { itemValues } from "#app/domain/sheet/values.ts";
import { listItemsOfSheet } from "#db/sheet/sheet-rows.server.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { changeItemRow } from "./change-item-row.server.ts";
import { TAKEN_BACK } from "./sheet-importer.server.ts";
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

/** Items: a new row is a slot for a theme, on a meeting where one is named; another meeting moves an item by that deed. */
export const ITEM_IMPORTER: SheetImporter = {
  load: async (db, actor, ids) => {
    const items = await listItemsOfSheet(db, actor, ids);
    const open = await listOpenVariations(
      db,
      items.map(({ id }) => id),
    );
    const openOf = new Map(open.map(({ id, itemId }) => [itemId, id]));
    return items.map((item) => ({
      ...item,
      openVariationId: openOf.get(item.id) ?? null,
      values: itemValues(item),
      verdict: mayEditItem(item, actor),
    }));
  },

  mayAdd: mayAddItemRow,

  add: async (trx, acting, _bodyId, fields) => {
    const { themeId, meetingId, ...text } = fields;
    const of = { kind: "theme" as const, themeId: Number(themeId), meetingId: Number(meetingId) || null };
    const made = await createItemIn(trx, acting, { ...NEW, ...text, of, reasonWords: BROUGHT_IN });
    return made.id;
  },

  move: (record, { meetingId }, lookups, actor) =>
    meetingId === undefined ? null : rowMove(record as Loaded, Number(meetingId) || null, lookups, actor),

  edit: changeItemRow,

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

type Loaded = PresentRecord & RowItem;
